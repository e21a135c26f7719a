import { setImmediate } from 'node:timers/promises';
import type { GroupingDone } from '@fashen/contracts';
import { countPairs, Grouper, type Placed, type Saying } from '@fashen/participation';
import { CommentCountRepository, CommentGroupRepository, ConsultationRepository, type Database, type Sql } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../platform/tokens.js';
import { textOf } from './desk.service.js';
import { MEANS, type Means } from './means.js';
import { openerOn } from './sealing.js';

/** Comments that are compared before others get their turn. */
const AT_ONCE = 100;
/** Rows in one statement. */
const ROWS = 250;

/** Puts what came in since the last time to what says the same. Whoever runs it at the same time comes to the same groups. */
@Injectable()
export class CommentGrouping {
  private readonly running = new Map<string, Promise<GroupingDone>>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(MEANS) private readonly means: Means,
  ) {}

  /** Whoever asks while it runs waits for that run. */
  run(consultation: string): Promise<GroupingDone> {
    const running =
      this.running.get(consultation) ??
      this.group(consultation).finally(() => {
        this.running.delete(consultation);
      });
    this.running.set(consultation, running);
    return running;
  }

  private async group(consultation: string): Promise<GroupingDone> {
    const { exemplars, sayings } = await this.read(consultation);
    const frequency = new Map<number, number>();
    await inTurn([...exemplars, ...sayings], ({ text }) => countPairs(frequency, text));
    const grouper = new Grouper(frequency);
    await inTurn(exemplars, (exemplar) => grouper.keep(exemplar));
    const placed: Placed[] = [];
    await inTurn(sayings, (saying) => placed.push(grouper.place(saying)));
    await this.write(consultation, placed);
    return this.database.read(async ({ sql }) => ({
      placed: placed.length,
      groups: (await new CommentCountRepository(sql).of(consultation)).groups,
    }));
  }

  /** Opened when the rows are there: a read that takes long holds up all others. */
  private async read(consultation: string) {
    const rows = await this.database.read(async ({ sql }) => {
      const groups = new CommentGroupRepository(sql);
      return { exemplars: await groups.exemplars(consultation), sayings: await groups.ungrouped(consultation) };
    });
    const opener = openerOn(this.database, this.means.installation);
    const opened = async <T extends { sealedText: string }>(all: readonly T[]) => {
      const found: (Omit<T, 'sealedText'> & { text: string })[] = [];
      await inTurn(all, async ({ sealedText, ...row }) => found.push({ ...row, text: await textOf(opener, sealedText) }));
      return found;
    };
    const exemplars = await opened(rows.exemplars);
    const sayings: Saying[] = await opened(rows.sayings);
    return { exemplars, sayings };
  }

  /** Those that stand for others first: nobody is ever put to one that has no group itself. */
  private async write(consultation: string, placed: readonly Placed[]): Promise<void> {
    const alone = placed.filter(({ like }) => like === null).map(({ id }) => id);
    const like = placed.flatMap((one) => (one.like === null ? [] : [{ id: one.id, like: one.like, similarity: one.similarity ?? 0 }]));
    await this.inParts(consultation, alone, (sql, ids) => new CommentGroupRepository(sql).putAlone(ids));
    await this.inParts(consultation, like, (sql, some) => new CommentGroupRepository(sql).putLike(some));
  }

  private async inParts<T>(consultation: string, all: readonly T[], write: (sql: Sql, some: readonly T[]) => Promise<void>): Promise<void> {
    for (let at = 0; at < all.length; at += ROWS)
      await this.database.store.transaction(async ({ sql }) => {
        await new ConsultationRepository(sql).lock(consultation);
        await write(sql, all.slice(at, at + ROWS));
      });
  }
}

/** One after another, and every so often others get their turn. */
async function inTurn<T>(all: readonly T[], work: (one: T) => unknown): Promise<void> {
  for (const [n, one] of all.entries()) {
    if (n % AT_ONCE === 0) await setImmediate();
    await work(one);
  }
}

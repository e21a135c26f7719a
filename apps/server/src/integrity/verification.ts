import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  type Break,
  ChainWalk,
  type Clock,
  checkpointHash,
  GENESIS,
  type Head,
  isSigned,
  leafOf,
  MerkleTree,
  type SignedCheckpoint,
} from '@fashen/engine';
import {
  ChainedLog,
  CheckpointRepository,
  type Database,
  type IntegrityFinding,
  LOG_NAMES,
  type LogEnd,
  type LogName,
  type VerificationRun,
} from '@fashen/persistence';
import { allOf, PAGE } from '../platform/pages.js';
import { type HeadsBook, type Known, UnreadableBook } from './heads-book.js';

const ROWS = 200;
const ENTRIES = 500;

export type Found = Pick<IntegrityFinding, 'kind' | 'subject' | 'place' | 'why'>;
export type VerificationParts = { database: Database; clock: Clock; book: HeadsBook; tell: (found: Found) => void };

const checkpoint = (number: number, why: string): Found => ({ kind: 'checkpoint', subject: String(number), place: number, why });
/** Not by which checkpoint: the newest and the book tell of one loss in the same words, so that it is found once. */
const lost = (process: string, revision: number): Found => ({
  kind: 'lost',
  subject: process,
  place: revision,
  why: `a checkpoint saw row ${revision}, which is missing`,
});
const unlike = (process: string, revision: number): Found => ({
  kind: 'history',
  subject: process,
  place: revision,
  why: 'the history is not the one that a checkpoint vouches for',
});
const distinct = (found: readonly Found[]): Found[] => [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];

/** Reads everything that is chained or signed, compares it, and reports what differs, each difference once. */
export class Verification {
  private running: Promise<VerificationRun> | undefined;

  constructor(private readonly parts: VerificationParts) {}

  run(): Promise<VerificationRun> {
    this.running ??= this.all().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Reports what checkpoints saw, by the book beside the database, and the database has no more: it lost its last commits, or was put back. */
  async compareWithBook(): Promise<void> {
    await this.report(await this.unlikeBook());
  }

  private async unlikeBook(): Promise<Found[]> {
    const known = await this.known();
    if ('kind' in known) return [known];
    const missing: Found[] = [];
    const newest = await this.repository((all) => all.newest());
    for (let gone = known.newest?.checkpoint.number ?? 0; gone > (newest?.checkpoint.number ?? 0); gone -= 1)
      missing.push(checkpoint(gone, 'it was signed, and is missing'));
    let count = 0;
    for (const [process, { revision, head }] of known.heads) {
      const stands = await this.repository((all) => all.rowOf(process, revision));
      if (stands !== head) missing.push(stands === undefined ? lost(process, revision) : unlike(process, revision));
      count += 1;
      if (count % PAGE === 0) await setImmediate();
    }
    return missing;
  }

  private async all(): Promise<VerificationRun> {
    const { clock, database } = this.parts;
    const at = clock.now();
    const newest = await this.repository((all) => all.newest());
    const signed = [...(await this.checkpoints()), ...(await this.seen(newest))];
    const { processes, events, found: histories } = await this.histories();
    const { entries, found: logs } = await this.logs(newest);
    const found = distinct([...signed, ...histories, ...logs, ...(await this.unlikeBook())]);
    await this.report(found);
    const run = { id: randomUUID(), at, endedAt: clock.now(), processes, events, entries, findings: found.length };
    await database.store.transaction(({ sql }) => new CheckpointRepository(sql).insertRun(run));
    if (newest && found.length === 0) await this.shortenBook();
    return run;
  }

  /** Each signed, numbered without a gap and bound to the one before. */
  private async checkpoints(): Promise<Found[]> {
    const found: Found[] = [];
    let before: SignedCheckpoint | undefined;
    for (;;) {
      const after = before?.checkpoint.number ?? 0;
      const page = await this.repository((all) => all.following(after, PAGE));
      if (page.length === 0) return found;
      for (const signed of page) {
        const { number, previous } = signed.checkpoint;
        for (let gone = (before?.checkpoint.number ?? 0) + 1; gone < number; gone += 1)
          found.push(checkpoint(gone, 'it was signed, and is missing'));
        if (!isSigned(signed)) found.push(checkpoint(number, 'it is not what its key signed'));
        const isNext = number === (before?.checkpoint.number ?? 0) + 1;
        if (isNext && previous !== (before ? checkpointHash(before.checkpoint) : GENESIS))
          found.push(checkpoint(number, 'it does not follow the one before it'));
        before = signed;
      }
      await setImmediate();
    }
  }

  /** What the newest checkpoint saw: is it what its root stands over, and does it still stand? */
  private async seen(newest: SignedCheckpoint | undefined): Promise<Found[]> {
    if (!newest) return [];
    const { number, root } = newest.checkpoint;
    const found: Found[] = [];
    const tree = new MerkleTree();
    for await (const seen of allOf((after) => this.repository((all) => all.headsSeen(after, PAGE)))) {
      const { process, revision, head, stands } = seen;
      tree.add(leafOf(seen));
      if (stands === null) found.push(lost(process, revision));
      else if (stands !== head) found.push(unlike(process, revision));
    }
    const now = await this.repository((all) => all.newest());
    if (now?.checkpoint.number !== number) return this.seen(now);
    if (tree.root() !== root) found.push(checkpoint(number, 'what is kept of it is not what it was signed over'));
    return found;
  }

  private async histories(): Promise<{ found: Found[]; processes: number; events: number }> {
    const found: Found[] = [];
    let processes = 0;
    let events = 0;
    for await (const { process } of allOf((after) => this.repository((all) => all.headsNow(after, ROWS)))) {
      const { broken, rows } = await this.history(process);
      processes += 1;
      events += rows;
      if (broken) found.push({ kind: 'history', subject: process, place: broken.seq, why: broken.why });
    }
    return { found, processes, events };
  }

  private history(id: string): Promise<{ broken: Break | null; rows: number }> {
    return this.parts.database.read(async (reader) => {
      const process = await reader.process(id);
      const walk = new ChainWalk(id);
      for (;;) {
        const rows = await reader.events(id, walk.seq, ROWS);
        const broken = walk.take(rows) ?? (rows.length < ROWS ? walk.end(process?.head ?? '') : null);
        if (broken) return { broken, rows: await new CheckpointRepository(reader.sql).rowsOf(id) };
        if (rows.length < ROWS) return { broken: null, rows: walk.seq };
      }
    });
  }

  private async logs(newest: SignedCheckpoint | undefined): Promise<{ found: Found[]; entries: number }> {
    const found: Found[] = [];
    let entries = 0;
    for (const name of LOG_NAMES) {
      const { entries: counted, broken } = await this.log(name, newest?.checkpoint.logs[name]);
      entries += counted;
      if (broken) found.push({ kind: 'log', subject: name, place: broken.ordinal, why: broken.why });
    }
    return { found, entries };
  }

  private async log(name: LogName, seen: LogEnd | undefined) {
    let at: LogEnd = { length: 0, head: GENESIS };
    for (;;) {
      const step = await this.parts.database.read(async ({ sql }) => {
        const log = new ChainedLog(sql, name);
        const { end, broken } = await log.walk(at, ENTRIES, seen);
        const isOver = broken !== null || end.length === at.length;
        return {
          end,
          isOver,
          broken: broken ?? (isOver ? await log.endsAt(end, seen) : null),
          entries: broken ? await log.count() : end.length,
        };
      });
      if (step.isOver) return step;
      at = step.end;
      await setImmediate();
    }
  }

  private async known(): Promise<Known | Found> {
    try {
      return await this.parts.book.read();
    } catch (error) {
      if (error instanceof UnreadableBook) return checkpoint(0, error.message);
      throw error;
    }
  }

  /** One line instead of many, once all of it was found to stand. */
  private async shortenBook(): Promise<void> {
    await this.parts.book.rewrite(async () => {
      const signed = await this.repository((all) => all.newest());
      const heads: Head[] = [];
      for await (const { process, revision, head } of allOf((after) => this.repository((all) => all.headsSeen(after, PAGE))))
        heads.push({ process, revision, head });
      return { signed: signed!, heads };
    });
  }

  private async report(found: readonly Found[]): Promise<void> {
    const { database, clock, tell } = this.parts;
    if (found.length === 0) return;
    const fresh = await database.store.transaction(async ({ sql }) => {
      const checkpoints = new CheckpointRepository(sql);
      const all: Found[] = [];
      for (const one of found) if (await checkpoints.report({ ...one, id: randomUUID(), foundAt: clock.now() })) all.push(one);
      return all;
    });
    for (const one of fresh) tell(one);
  }

  private repository<R>(work: (checkpoints: CheckpointRepository) => Promise<R>): Promise<R> {
    return this.parts.database.read(({ sql }) => work(new CheckpointRepository(sql)));
  }
}

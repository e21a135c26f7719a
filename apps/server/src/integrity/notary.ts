import {
  type Checkpoint,
  type Clock,
  checkpointHash,
  GENESIS,
  type Head,
  leafOf,
  MerkleTree,
  type SignedCheckpoint,
  signCheckpoint,
} from '@fashen/engine';
import type { SigningKey } from '@fashen/exchange';
import { ChainedLog, CheckpointRepository, type Database, LOG_NAMES } from '@fashen/persistence';
import { allOf, PAGE } from '../platform/pages.js';
import type { HeadsBook } from './heads-book.js';

export type NotaryParts = { database: Database; clock: Clock; key: SigningKey; book: HeadsBook };

/**
 * Signs what stands. A history that has gone on is seen at its new end; one that has become shorter, or is gone, stays in the tree as it was
 * seen: no checkpoint ever vouches for a loss.
 */
export class Notary {
  private making: Promise<SignedCheckpoint | undefined> | undefined;

  constructor(private readonly parts: NotaryParts) {}

  /** The new checkpoint, or undefined where nothing has happened since the one before. */
  make(): Promise<SignedCheckpoint | undefined> {
    this.making ??= this.draw().finally(() => {
      this.making = undefined;
    });
    return this.making;
  }

  private async draw(): Promise<SignedCheckpoint | undefined> {
    const { database, book } = this.parts;
    const newest = await this.repository((checkpoints) => checkpoints.newest());
    const changed = await this.changed();
    const logs = await this.logs();
    if (newest && changed.length === 0 && JSON.stringify(logs) === JSON.stringify(newest.checkpoint.logs)) return undefined;
    // a database that was put back has forgotten checkpoints, and their numbers are not given twice
    const before = newestOf(newest, (await book.read()).newest)?.checkpoint;
    const signed = this.sign({
      number: (before?.number ?? 0) + 1,
      ...(await this.treeOver(changed)),
      logs,
      previous: before ? checkpointHash(before) : GENESIS,
    });
    const isFirst = await database.store.transaction(async ({ sql }) => {
      const checkpoints = new CheckpointRepository(sql);
      await checkpoints.takeTurn();
      const last = await checkpoints.newest();
      if (last?.checkpoint.number !== newest?.checkpoint.number) return false;
      await checkpoints.putHeads(changed);
      await checkpoints.insert(signed);
      return true;
    });
    // another process was faster: what it signed is as good
    if (!isFirst) return this.repository((checkpoints) => checkpoints.newest());
    await book.append(signed, changed);
    return signed;
  }

  /** Histories that have gone on, in the order of their ids. */
  private async changed(): Promise<Head[]> {
    const changed: Head[] = [];
    for await (const { process, revision, head, known } of allOf((after) => this.repository((all) => all.headsNow(after, PAGE))))
      if (known === null || revision > known) changed.push({ process, revision, head });
    return changed;
  }

  private async logs(): Promise<Checkpoint['logs']> {
    return this.parts.database.read(async ({ sql }) => {
      const ends: Checkpoint['logs'] = {};
      for (const log of LOG_NAMES) ends[log] = await new ChainedLog(sql, log).end();
      return ends;
    });
  }

  /** Over what was seen before, and `changed` in its place. */
  private async treeOver(changed: readonly Head[]): Promise<Pick<Checkpoint, 'processes' | 'root'>> {
    const tree = new MerkleTree();
    let next = 0;
    for await (const seen of allOf((after) => this.repository((all) => all.headsSeen(after, PAGE)))) {
      for (; next < changed.length && changed[next]!.process < seen.process; next += 1) tree.add(leafOf(changed[next]!));
      if (changed[next]?.process === seen.process) tree.add(leafOf(changed[next++]!));
      else tree.add(leafOf(seen));
    }
    for (; next < changed.length; next += 1) tree.add(leafOf(changed[next]!));
    return { processes: tree.size, root: tree.root() };
  }

  private sign(what: Omit<Checkpoint, 'at'>): SignedCheckpoint {
    const { key, clock } = this.parts;
    return signCheckpoint({ ...what, at: clock.now() }, key.privateKey, key.publicKey.key);
  }

  private repository<R>(work: (checkpoints: CheckpointRepository) => Promise<R>): Promise<R> {
    return this.parts.database.read(({ sql }) => work(new CheckpointRepository(sql)));
  }
}

const newestOf = (one: SignedCheckpoint | undefined, other: SignedCheckpoint | undefined): SignedCheckpoint | undefined =>
  (other?.checkpoint.number ?? 0) > (one?.checkpoint.number ?? 0) ? other : one;

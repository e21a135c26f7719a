import { createReadStream } from 'node:fs';
import { mkdir, open, rename, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { type Head, type SignedCheckpoint, signedCheckpointSchema } from '@fashen/engine';
import { z } from 'zod';

const lineSchema = z.strictObject({
  signed: signedCheckpointSchema,
  /** Processes that had changed since the checkpoint before: id, revision, head. */
  heads: z.array(z.tuple([z.string(), z.int(), z.string()])),
});

/** What the book knows: its newest checkpoint, and for each process the last end that a checkpoint saw. */
export type Known = { newest: SignedCheckpoint | undefined; heads: Map<string, Omit<Head, 'process'>> };

/** A line that is there and is none of ours. */
export class UnreadableBook extends Error {
  override readonly name = 'UnreadableBook';
}

/**
 * Beside the database, one line a checkpoint: what was seen. It is written when the checkpoint stands in the database, so it may miss the last
 * one and never tells of one that is not there, unless the database has lost it.
 */
export class HeadsBook {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly file: string) {}

  /** @throws UnreadableBook */
  read(): Promise<Known> {
    return this.inTurn(() => this.readAll());
  }

  /** Kept through a loss of power when it resolves. */
  append(signed: SignedCheckpoint, heads: readonly Head[]): Promise<void> {
    return this.inTurn(() => append(this.file, 'a', lineFor(signed, heads)));
  }

  /** Puts one line in the place of all: the newest checkpoint over everything that it saw. What is added meanwhile comes after it. */
  rewrite(load: () => Promise<{ signed: SignedCheckpoint; heads: readonly Head[] }>): Promise<void> {
    return this.inTurn(async () => {
      const { signed, heads } = await load();
      await append(`${this.file}.new`, 'w', lineFor(signed, heads));
      await rename(`${this.file}.new`, this.file);
    });
  }

  private inTurn<R>(work: () => Promise<R>): Promise<R> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async readAll(): Promise<Known> {
    const known: Known = { newest: undefined, heads: new Map() };
    await this.dropTornLine();
    const handle = await open(this.file, 'r').catch(absent);
    if (!handle) return known;
    await handle.close();
    let number = 0;
    for await (const text of createInterface({ input: createReadStream(this.file, 'utf8') })) {
      number += 1;
      const { signed, heads } = this.lineOf(text, number);
      known.newest = signed;
      for (const [process, revision, head] of heads) known.heads.set(process, { revision, head });
    }
    return known;
  }

  private lineOf(text: string, number: number): z.output<typeof lineSchema> {
    try {
      return lineSchema.parse(JSON.parse(text));
    } catch (cause) {
      throw new UnreadableBook(`Line ${number} of ${this.file} cannot be read`, { cause });
    }
  }

  /** What power was lost over while it was written ends without a line break; nobody was told of it. */
  private async dropTornLine(): Promise<void> {
    const handle = await open(this.file, 'r').catch(absent);
    if (!handle) return;
    const { size } = await handle.stat();
    let end = size;
    const last = Buffer.alloc(1);
    for (; end > 0; end -= 1) {
      await handle.read(last, 0, 1, end - 1);
      if (last[0] === LINE_BREAK) break;
    }
    await handle.close();
    if (end < size) await truncate(this.file, end);
  }
}

const LINE_BREAK = 0x0a;
const lineFor = (signed: SignedCheckpoint, heads: readonly Head[]): string =>
  `${JSON.stringify({ signed, heads: heads.map(({ process, revision, head }) => [process, revision, head]) })}\n`;

async function append(file: string, flag: 'a' | 'w', line: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, flag, 0o600);
  try {
    await handle.write(line);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** No book yet. */
function absent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

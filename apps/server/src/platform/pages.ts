import { setImmediate } from 'node:timers/promises';

/** Rows that are read at once. */
export const PAGE = 500;

/**
 * Everything that `read` gives after the start, piece by piece in the order of the ids; between two pieces others have their turn.
 * @param read what follows `after`, at most as many as it likes; nothing at the end
 */
export async function* allOf<T extends { process: string }>(read: (after: string) => Promise<readonly T[]>): AsyncGenerator<T> {
  for (let after = ''; ; ) {
    const page = await read(after);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.process;
    await setImmediate();
  }
}

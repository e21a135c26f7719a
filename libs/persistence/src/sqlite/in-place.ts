import { type BigIntStats, statSync } from 'node:fs';

/** The file that is open is no longer the one at its path; `code` is SQLite's own word for it. */
export class FileMoved extends Error {
  override readonly name = 'FileMoved';
  readonly code = 'SQLITE_READONLY_DBMOVED';
}

const placeOf = (file: string): string | undefined => {
  const found: BigIntStats | undefined = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
};

/**
 * Whether open files still lie where they were opened. SQLite writes on into a file that was removed, or whose disk was taken away from under its
 * path, and says that it has committed: nobody would find it again.
 */
export class InPlace {
  private readonly known: ReadonlyMap<string, string | undefined>;

  constructor(files: readonly string[]) {
    this.known = new Map(files.map((file) => [file, placeOf(file)]));
  }

  /** @throws FileMoved */
  check(): void {
    for (const [file, place] of this.known) if (placeOf(file) !== place) throw new FileMoved(`${file} was moved, replaced or removed`);
  }
}

import { resolve, sep } from 'node:path';
import { Problem } from './problem.js';

type Kind = 'DATABASE_AWAY' | 'STORAGE_FAULT';
type Coded = { code?: unknown; path?: unknown };

/** Seconds after which it is worth trying again: a database is started again sooner than a disk is emptied. */
const RETRY_AFTER: Readonly<Record<Kind, number>> = { DATABASE_AWAY: 5, STORAGE_FAULT: 60 };

const STORAGE = /^(SQLITE_(FULL|READONLY|IOERR|CANTOPEN)(_|$)|53100$|58030$|ENOSPC$|EDQUOT$|EROFS$|EIO$)/;
/** Connection exceptions, resources, shut down or starting, read-only (classes of PostgreSQL, appendix A); a file that another process holds. */
const DATABASE = /^(08|53|57P0|25006$|SQLITE_BUSY(_|$)|EMFILE$|ENFILE$)/;
/** A fault of the house only where it is the home folder that is gone or closed. */
const PLACE = /^(ENOENT|ENOTDIR|EISDIR|EEXIST|EACCES|EPERM)$/;

/**
 * The 503 for what is temporary and ours (database away, disk full, file read-only, home folder gone), however deep it lies among causes; undefined for
 * everything else. The one place that knows which codes these are: of PostgreSQL, of SQLite, of the file system.
 */
export function outageOf(thrown: unknown, home: string): Problem | undefined {
  const kinds = new Set([...withCauses(thrown)].map((error) => kindOf(error as Coded, home)));
  // a full disk is told as such, even where a connection broke over it
  const kind = (['STORAGE_FAULT', 'DATABASE_AWAY'] as const).find((one) => kinds.has(one));
  return kind && new Problem(kind, { cause: thrown, headers: { 'retry-after': String(RETRY_AFTER[kind]) } });
}

function kindOf({ code, path }: Coded, home: string): Kind | undefined {
  if (typeof code !== 'string') return undefined;
  if (STORAGE.test(code) || (PLACE.test(code) && isWithin(home, path))) return 'STORAGE_FAULT';
  return DATABASE.test(code) ? 'DATABASE_AWAY' : undefined;
}

const isWithin = (home: string, path: unknown): boolean =>
  typeof path === 'string' && `${resolve(path)}${sep}`.startsWith(resolve(home) + sep);

/** The error, its causes, and those of errors that were gathered. */
function withCauses(error: unknown, seen = new Set<Error>()): Set<Error> {
  if (!(error instanceof Error) || seen.has(error)) return seen;
  seen.add(error);
  withCauses(error.cause, seen);
  if (error instanceof AggregateError) for (const one of error.errors) withCauses(one, seen);
  return seen;
}

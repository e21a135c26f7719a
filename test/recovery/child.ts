import { openDatabase, type SqlStore, type SqlTx } from '@fashen/persistence';
import { playThrough } from './play-through.js';

/**
 * A server's engine in a process of its own that kills itself. Arguments: database (file or postgres URL), the write point at which it
 * dies (0: never). A point is before each writing statement, before each commit's end is told, and after it.
 */
const [where = '', at = '0'] = process.argv.slice(2);
const killAt = Number(at);
let point = 0;

function reached(): void {
  point += 1;
  if (point === killAt) process.kill(process.pid, 'SIGKILL');
}

const WRITING = /^\s*(INSERT|UPDATE|DELETE|WITH)/i;
const WRITERS: ReadonlySet<string> = new Set([
  'write',
  'takeTimer',
  'putTimer',
  'cancelTimer',
  'putGrant',
  'putSealedKey',
  'settle',
  'fail',
]);

type Method = (...args: unknown[]) => unknown;

/** The object itself, but that `before` is called ahead of its methods. */
const watching = <T extends object>(target: T, before: (method: string, args: readonly unknown[]) => void): T =>
  new Proxy(target, {
    get: (of, name) => {
      const value = Reflect.get(of, name, of) as unknown;
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        before(String(name), args);
        return (value as Method).apply(of, args);
      };
    },
  });

/** Every write of the transaction passes a point first. */
function watched(tx: SqlTx): SqlTx {
  const sql = watching(tx.sql, (_, [text]) => {
    if (WRITING.test(String(text))) reached();
  });
  const writes = watching(tx, (method) => {
    if (WRITERS.has(method)) reached();
  });
  return new Proxy(writes, { get: (of, name) => (name === 'sql' ? sql : Reflect.get(of, name)) });
}

const watchedStore = (store: SqlStore): SqlStore => ({
  ...store,
  transaction: async (work) => {
    const result = await store.transaction(async (tx) => {
      const done = await work(watched(tx));
      reached();
      return done;
    });
    reached();
    return result;
  },
});

async function main(): Promise<void> {
  const database = await openDatabase(where.startsWith('postgres') ? { url: where } : { file: where });
  await playThrough({ ...database, store: watchedStore(database.store) });
  process.stdout.write(`${point}\n`);
  await database.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});

import type { SqlStore, SqlTx } from '@fashen/persistence';

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
  'failTimer',
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

/**
 * A store whose process kills itself at the write point `killAt` (0: never). A point is before each writing statement, before each
 * commit's end is told, and after it. `passed` says how many there were so far.
 */
export function killingStore(store: SqlStore, killAt: number): { store: SqlStore; passed: () => number } {
  let point = 0;
  function reached(): void {
    point += 1;
    if (point === killAt) process.kill(process.pid, 'SIGKILL');
  }

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

  const transaction: SqlStore['transaction'] = async (work) => {
    const result = await store.transaction(async (tx) => {
      const done = await work(watched(tx));
      reached();
      return done;
    });
    reached();
    return result;
  };
  return { store: { ...store, transaction }, passed: () => point };
}

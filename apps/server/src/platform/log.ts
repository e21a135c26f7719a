import type { Clock } from '@fashen/engine';

export type LogLevel = 'info' | 'warn' | 'error';

/** One JSON object a line. Callers pass ids, codes, counts: never bodies, names, file contents or addresses of people. */
export type Log = Record<LogLevel, (message: string, fields?: Readonly<Record<string, unknown>>) => void>;

const RANK = { info: 0, warn: 1, error: 2, off: 3 } as const;

/** An error as data: name, code, message and stack, its cause, and the errors that it gathers. */
const asFields = (_: string, value: unknown): unknown => {
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  const { code, errors } = value as { code?: unknown; errors?: unknown };
  return { name, code, message, stack, cause, errors };
};

/** The one logger: `write` gets each finished line. */
export function createLog(threshold: keyof typeof RANK, clock: Clock, write: (line: string) => void): Log {
  const at =
    (level: LogLevel) =>
    (message: string, fields: Readonly<Record<string, unknown>> = {}): void => {
      if (RANK[level] < RANK[threshold]) return;
      write(`${JSON.stringify({ at: clock.now(), level, message, ...fields }, asFields)}\n`);
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

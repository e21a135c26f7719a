import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Nest's own words through the one logger; its start-up chatter is left out. */
export const nestLogger = (log: Log): LoggerService => ({
  log: () => {},
  debug: () => {},
  verbose: () => {},
  warn: (message: unknown) => log.warn('framework', { message }),
  error: (message: unknown, ...rest: unknown[]) => log.error('framework', { message, rest }),
  fatal: (message: unknown, ...rest: unknown[]) => log.error('framework', { message, rest }),
});

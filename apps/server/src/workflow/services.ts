import type { Calendar } from '@fashen/calendar';
import type { Clock, Engine } from '@fashen/engine';
import type { SqlStore } from '@fashen/persistence';
import type { messageHandlers } from './messages.js';

/** What handlers and fact loaders of every workflow are built from. */
export type HandlerServices = {
  store: SqlStore;
  sealingKey: Buffer;
  clock: Clock;
  /** The calendar in force at the moment of asking. */
  calendar: () => Calendar;
  read: Engine['read'];
  /** `openProcess` and `tellProcess`, for workflows that declare these effects. */
  messages: ReturnType<typeof messageHandlers>;
};

/** `Engine` of @fashen/engine, over all workflows */
export const ENGINE = Symbol('ENGINE');
/** `CalendarInForce` of deadline/calendar-in-force.ts */
export const CALENDAR = Symbol('CALENDAR');
/** `BackgroundWork` of process/background-work.ts */
export const BACKGROUND = Symbol('BACKGROUND');

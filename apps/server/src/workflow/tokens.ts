/** `Engine` of @fashen/engine, over all workflows */
export const ENGINE = Symbol('ENGINE');
/** `CalendarInForce` of deadline/calendar-in-force.ts */
export const CALENDAR = Symbol('CALENDAR');
/** `CalendarWatch` of deadline/calendar-watch.ts */
export const CALENDAR_WATCH = Symbol('CALENDAR_WATCH');
/** `BackgroundWork` of process/background-work.ts */
export const BACKGROUND = Symbol('BACKGROUND');
/** `ServerParts` of process/server-part.ts */
export const PARTS = Symbol('PARTS');

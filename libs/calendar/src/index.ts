export { BadNotice, builtInCalendar, type Calendar, knownNotices, withNotice } from './calendar.js';
export { addDays, addMonths, daysBetween, weekday } from './dates.js';
export { type Day, type DayTable, dayTable } from './day.js';
export { computeDeadline, type Deadline, type DeadlineInput } from './deadline.js';
export type { DeadlineDay } from './deadline-day.js';
export { type DeadlineInputCode, DeadlineInputError } from './deadline-input-error.js';
export { type DaysOff, type MakeUpDay, type Notice, noticeFindings } from './notice.js';
export type { Pause } from './pause.js';
export { type Light, nearDate, type Remaining, remaining } from './remaining.js';

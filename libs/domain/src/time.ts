import type { Words } from './words.js';

/** A calendar day, `2026-11-24`. */
export type IsoDate = string;
/** A point in time, ISO 8601 in UTC with milliseconds: `2026-11-24T08:02:22.123Z`. */
export type Instant = string;

const DAY = 86_400_000;
/** Beijing time, without summer time since 1992: plain arithmetic, because a server may lack time zone tables. */
const SHANGHAI_OFFSET = 8 * 3_600_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** An instant before 16:00 in UTC: in Shanghai it is the same day. */
const SAME_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:0\d|1[0-5]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Whether a value is a day that exists: `2026-02-30` is not. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The day of an instant in Asia/Shanghai; throws RangeError for what is no instant. Asked in every step, so that most are read and not reckoned. */
export const dateIn = (instant: Instant): IsoDate =>
  SAME_DAY.test(instant) ? instant.slice(0, 10) : new Date(Date.parse(instant) + SHANGHAI_OFFSET).toISOString().slice(0, 10);

/** Hour and minute of an instant in Asia/Shanghai: `16:20`. */
export const minuteIn = (instant: Instant): string => new Date(Date.parse(instant) + SHANGHAI_OFFSET).toISOString().slice(11, 16);

/** The day after. */
export const dayAfter = (date: IsoDate): IsoDate => new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** The first instant of a day in Asia/Shanghai. */
export const dayStart = (date: IsoDate): Instant => new Date(Date.parse(`${date}T00:00:00Z`) - SHANGHAI_OFFSET).toISOString();

/** The first instant after a day in Asia/Shanghai: a period ends at 24:00 of its last day (民法典 203). */
export const dayEnd = (date: IsoDate): Instant => new Date(Date.parse(`${date}T00:00:00Z`) - SHANGHAI_OFFSET + DAY).toISOString();

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2026年11月24日` · `24 November 2026`: Arabic numerals, no leading zeros (GB/T 9704 7.3.5.4). */
export function formatDate(date: IsoDate): Words {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { zh: `${year}年${month}月${day}日`, en: `${day} ${MONTHS[month - 1]} ${year}` };
}

import { type IsoDate, isIsoDate, type Words } from '@fashen/domain';
import type { Period, Unit } from '@fashen/policy';
import type { Calendar } from './calendar.js';
import { dayTable } from './day.js';
import type { DeadlineDay } from './deadline-day.js';
import { DeadlineInputError } from './deadline-input-error.js';
import type { Pause } from './pause.js';
import { pauseTable } from './pause.js';
import { spanOf } from './span.js';
import { walk } from './walk.js';

/** 期限 deadline that explains itself day by day. JSON as it is; equal inputs give equal bytes. */
export type Deadline = {
  key: string;
  from: IsoDate;
  /** Last day (for `effect`: first day of effect); null while a pause is open. */
  due: IsoDate | null;
  unit: Unit;
  /** As the profile has it, without extensions; negative runs backward. */
  amount: number;
  extension: number;
  /** False where the end rests on days whose holiday notice is not known, or is unknown altogether. */
  certain: boolean;
  verified: boolean;
  basis: string;
  /** The calendar that it was computed by. */
  edition: string;
  note: Words | null;
  days: DeadlineDay[];
};

export type DeadlineInput = {
  from: IsoDate;
  pauses?: readonly Pause[];
  /** In the period's unit. */
  extension?: number;
  calendar: Calendar;
  /** Only holiday notices published by this day are known. */
  asOf?: IsoDate;
};

const MAX_DAYS = 36_525;
const OPEN_PAUSE = { zh: '计时中止，恢复前届满日无法确定', en: 'the clock is paused; the end is unknown until it resumes' };
const UNCERTAIN = {
  zh: '涉及年度的放假通知尚未导入，届满日为暂定',
  en: 'the holiday notice of a year concerned is not known; the end is provisional',
};

function check(period: Period, { from, pauses = [], extension = 0, asOf }: DeadlineInput): void {
  if (!isIsoDate(from)) throw new DeadlineInputError('date', { from });
  if (asOf !== undefined && !isIsoDate(asOf)) throw new DeadlineInputError('date', { asOf });
  const standsStill = period.amount < 0 || period.fixedDay !== undefined;
  if (pauses.length > 0 && standsStill) throw new DeadlineInputError('pause.notHere', { key: period.key });
  if (!Number.isInteger(extension) || extension < 0) throw new DeadlineInputError('extension.amount', { extension });
  if (extension > 0 && standsStill) throw new DeadlineInputError('extension.notHere', { key: period.key });
}

/**
 * Computes the end of a period from the day of the event, by 民法典 200–204 and the calendar given. Paused days never count; overlapping pauses count once.
 * A last day that is off (or paused) moves to the next day that is neither, where the period rolls. Throws DeadlineInputError for impossible input.
 */
export function computeDeadline(period: Period, input: DeadlineInput): Deadline {
  check(period, input);
  const { from, pauses = [], extension = 0, calendar, asOf } = input;
  const span = spanOf(period, from, extension);
  if (span.days > MAX_DAYS) throw new DeadlineInputError('tooLong', { days: span.days });
  const { due, certain, days } = walk(period, from, span, dayTable(calendar, asOf), pauseTable(pauses));
  return {
    key: period.key,
    from,
    due,
    unit: period.unit,
    amount: period.amount,
    extension,
    certain,
    verified: period.verified,
    basis: period.basis,
    edition: calendar.edition,
    note: due === null ? OPEN_PAUSE : certain ? null : UNCERTAIN,
    days,
  };
}

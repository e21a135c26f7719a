import type { IsoDate, Words } from '@fashen/domain';
import type { Period } from '@fashen/policy';
import { addDays } from './dates.js';
import type { DayTable } from './day.js';
import type { DeadlineDay } from './deadline-day.js';
import { DeadlineInputError } from './deadline-input-error.js';
import type { PauseTable } from './pause.js';
import type { Span } from './span.js';

const CIVIL_CODE = (article: string): string => `民法典第${article}条`;
const START = { zh: '期间开始的当日不计入', en: 'the day of the event is not counted' };
const LAST_DAY = { zh: '期间末日', en: 'last day of the period' };
const MONTH_END = {
  zh: '到期月无对应日，以月末日为期间的最后一日',
  en: 'the month has no corresponding day, so its last day ends the period',
};
const MOVED = { zh: '末日遇休假日，顺延至此日', en: 'the last day was a holiday and moves to this day' };
const AFTER = { zh: '期间届满后的次日，可以施行', en: 'the day after the period: it may take effect' };
const PAUSED = { zh: '中止计时', en: 'the clock is paused' };
/** More than any period and its pauses may take: a slip in a pause's year must not run for ever. */
const LONGEST_WALK = 60_000;

export type Walked = { due: IsoDate | null; certain: boolean; days: DeadlineDay[] };

/** Counts a period day by day, in the direction of its sign, and keeps what happened to each day. */
export function walk(period: Period, from: IsoDate, span: Span, dayOf: DayTable, pauseAt: PauseTable): Walked {
  const step = period.amount < 0 ? -1 : 1;
  const days: DeadlineDay[] = [];
  let certain = true;
  let n = 0;

  const note = (date: IsoDate, counts: boolean, words: Words | null, source: string | null): void => {
    if (days.length > LONGEST_WALK) throw new DeadlineInputError('tooLong', { days: days.length });
    if (counts) n += 1;
    days.push({
      date,
      counts,
      n,
      why: words?.zh ?? null,
      whyEn: words?.en ?? null,
      source,
      working: dayOf(date).working,
      paused: pauseAt(date) !== null,
    });
  };
  /** Notes a paused day; answers whether the walk can go on. */
  const notePaused = (date: IsoDate): 'notPaused' | 'paused' | 'open' => {
    const pause = pauseAt(date);
    if (!pause) return 'notPaused';
    note(date, false, PAUSED, pause.evidence ?? null);
    return pause.to === null ? 'open' : 'paused';
  };
  const unknown: () => Walked = () => ({ due: null, certain: false, days });

  if (period.kind !== 'validity') note(from, false, span.days === 0 ? LAST_DAY : START, span.days === 0 ? null : CIVIL_CODE('二百零一'));
  let last = from;
  for (let date = span.firstDay; n < span.days; date = addDays(date, step)) {
    const pause = notePaused(date);
    if (pause === 'open') return unknown();
    if (pause === 'paused') continue;
    const day = dayOf(date);
    if (period.unit === 'wd') {
      certain &&= day.certain;
      note(date, day.working, day.why, day.source);
    } else {
      const isMonthEnd = span.endOfMonth && n === span.days - 1;
      note(date, true, isMonthEnd ? MONTH_END : null, isMonthEnd ? CIVIL_CODE('二百零二') : null);
    }
    last = date;
  }

  if (period.kind === 'effect') {
    last = addDays(last, 1);
    note(last, false, AFTER, null);
  }
  if (!period.roll) return { due: last, certain, days };

  const ending = dayOf(last);
  const ended = days.at(-1)!;
  certain &&= ending.certain;
  ended.source ??= ending.source;
  if (ending.working) {
    ended.why ??= ending.why?.zh ?? null;
    ended.whyEn ??= ending.why?.en ?? null;
    return { due: last, certain, days };
  }
  ended.why ??= `${ending.why!.zh}，末日顺延`;
  ended.whyEn ??= `${ending.why!.en}; the last day moves on`;
  for (let date = addDays(last, 1); ; date = addDays(date, 1)) {
    const pause = notePaused(date);
    if (pause === 'open') return unknown();
    if (pause === 'paused') continue;
    const day = dayOf(date);
    certain &&= day.certain;
    note(date, false, day.working ? MOVED : day.why, day.working ? CIVIL_CODE('二百零三') : day.source);
    if (day.working) return { due: date, certain, days };
  }
}

import { type Finding, type IsoDate, isIsoDate } from '@fashen/domain';
import { isWeekend } from './dates.js';

/** Days off in a row, both ends included. `name` is the holiday. */
export type DaysOff = { name: string; from: IsoDate; to: IsoDate };
/** A weekend day on which people work 调休上班. */
export type MakeUpDay = { name: string; date: IsoDate };

/** 放假通知: what one notice of the State Council orders. A later one prevails over an earlier one, day by day. */
export type Notice = {
  /** Document number: `国办发明电〔2025〕7号`. */
  number: string;
  /** The year whose holidays it arranges; it may touch the last days of the year before. */
  year: number;
  /** Day of publication: from then on it is known. */
  announced: IsoDate;
  off: readonly DaysOff[];
  work: readonly MakeUpDay[];
  /** True for a notice that only changes an earlier one of the same year. */
  amends?: boolean;
};

/** From this day on, the next year's notice may reach back (2018-12-29, 2022-12-31). */
export const REACH_BACK = '12-29';

const belongs = (date: IsoDate, year: number): boolean =>
  date.startsWith(`${year}-`) || (date >= `${year - 1}-${REACH_BACK}` && date < `${year}`);

/** What is wrong with a notice that somebody entered; an empty list lets it into the calendar. */
export function noticeFindings(notice: Notice): Finding[] {
  const findings: Finding[] = [];
  if (!/^国.{0,4}〔\d{4}〕\d+号$/.test(notice.number)) findings.push({ rule: 'notice.number', field: 'number' });
  if (!isIsoDate(notice.announced)) findings.push({ rule: 'notice.date', field: 'announced' });
  notice.off.forEach((range, index) => {
    const field = `off.${index}`;
    if (!isIsoDate(range.from) || !isIsoDate(range.to) || range.to < range.from) findings.push({ rule: 'notice.range', field });
    else if (!belongs(range.from, notice.year) || !belongs(range.to, notice.year)) findings.push({ rule: 'notice.otherYear', field });
  });
  notice.work.forEach(({ date }, index) => {
    const field = `work.${index}`;
    if (!isIsoDate(date)) findings.push({ rule: 'notice.date', field });
    else if (!belongs(date, notice.year)) findings.push({ rule: 'notice.otherYear', field });
    else if (!isWeekend(date)) findings.push({ rule: 'notice.notWeekend', field });
    else if (notice.off.some((range) => range.from <= date && date <= range.to)) findings.push({ rule: 'notice.bothWays', field });
  });
  if (notice.off.length === 0) findings.push({ rule: 'notice.empty', field: 'off' });
  return findings;
}

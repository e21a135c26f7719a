import { toNumber } from '../structure/labels.js';

const DIGITS = '〇一二三四五六七八九';
const DATE =
  /([\d０-９]{4}|[〇○零一二三四五六七八九]{4})年([\d０-９〇○零一二三四五六七八九十]{1,3})月([\d０-９〇○零一二三四五六七八九十]{1,3})日/g;

/** The first date in a text as 2026-10-08, however its digits are written; null for none, or for a day that no calendar has. */
export const dateIn = (text: string): string | null => datesIn(text)[0]?.date ?? null;

/** All dates in a text, with where they begin and end. */
export function datesIn(text: string): { date: string; start: number; end: number }[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [all, year = '', month = '', day = ''] = match;
    const date = isoDate(yearOf(year), toNumber(month), toNumber(day));
    return date === null ? [] : [{ date, start: match.index, end: match.index + all.length }];
  });
}

const yearOf = (written: string): number =>
  Number(
    [...written.normalize('NFKC').replace(/[○零]/g, '〇')].map((sign) => (DIGITS.includes(sign) ? DIGITS.indexOf(sign) : sign)).join(''),
  );

function isoDate(year: number, month: number | null, day: number | null): string | null {
  if (month === null || day === null || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

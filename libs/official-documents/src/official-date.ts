/**
 * 2026-03-05 → 2026年3月5日. GB/T 9704-2012 7.3.5.4: Arabic digits, full year, no leading zero.
 * @throws RangeError when the text is not a date of the form YYYY-MM-DD.
 */
export function officialDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new RangeError(`Not a date (YYYY-MM-DD): ${date}`);
  return `${match[1]}年${Number(match[2])}月${Number(match[3])}日`;
}

import type { Deadline } from '@fashen/calendar';
import { addDays } from '@fashen/calendar';
import type { DeadlineFact } from '@fashen/official-documents';

const UNITS = { d: 'day', wd: 'workingDay', m: 'month', y: 'year' } as const;

type Run = { from: string; to: string; reasons: string[] };

/** Days in a row that do not count, with their reasons, each once. */
function runsOf({ from, due, days }: Deadline): Run[] {
  const runs: Run[] = [];
  for (const { date, counts, why } of days) {
    if (counts || date <= from || (due !== null && date > due)) continue;
    const last = runs.at(-1);
    const reasons = why ? [why] : [];
    if (last && addDays(last.to, 1) === date) {
      last.to = date;
      last.reasons = [...new Set([...last.reasons, ...reasons])];
    } else runs.push({ from: date, to: date, reasons });
  }
  return runs;
}

/** 2026年10月1日至7日（国庆节放假） */
function inWords({ from, to, reasons }: Run): string {
  const [year, month, day] = from.split('-').map(Number);
  const [lastYear, lastMonth, lastDay] = to.split('-').map(Number);
  const until =
    lastYear !== year ? `${lastYear}年${lastMonth}月${lastDay}日` : lastMonth !== month ? `${lastMonth}月${lastDay}日` : `${lastDay}日`;
  return `${year}年${month}月${day}日${from === to ? '' : `至${until}`}${reasons.length > 0 ? `（${reasons.join('、')}）` : ''}`;
}

/** A deadline as papers tell it; null while its end is unknown. */
export function deadlineFact(deadline: Deadline): DeadlineFact | null {
  const { due, from, amount, extension, unit, certain, verified, basis } = deadline;
  if (due === null) return null;
  return {
    due,
    from,
    amount: amount + extension,
    unit: UNITS[unit],
    notCounted: unit === 'wd' ? runsOf(deadline).map(inWords) : [],
    basis: { citation: basis, verified },
    certain,
  };
}

import type { NumberSeries } from '@fashen/contracts';
import type { RegisteredNumber, SeriesTaken } from '@fashen/persistence';

type Row = Pick<RegisteredNumber, 'code' | 'serial' | 'evidence'>;
type Numbered = { serial: number; evidence: string | null };

/** What lies between the numbers of a series that are shown, from `first` to the last that its counter has given or passed over. */
function missing(serials: readonly number[], first: number, last: number): NumberSeries['notEntered'] {
  const bounds = [first - 1, ...serials.filter((serial) => serial >= first && serial <= last), last + 1];
  return bounds.slice(1).flatMap((next, n) => (next - bounds[n]! > 1 ? [{ from: bounds[n]! + 1, to: next - 1 }] : []));
}

/** A year whose lowest number was given elsewhere began elsewhere: what lies before it is its opening balance, and no gap. */
function seriesOfCode(code: string, rows: readonly Numbered[], issued: number): NumberSeries {
  const sorted = rows.toSorted((one, other) => one.serial - other.serial);
  const serials = sorted.map(({ serial }) => serial);
  const [lowest] = sorted;
  const before = lowest && lowest.evidence !== null && lowest.serial > 1 ? { upTo: lowest.serial - 1, evidence: lowest.evidence } : null;
  const notEntered = missing(serials, (before?.upTo ?? 0) + 1, issued);
  const isOnce = new Set(serials).size === serials.length && serials.every((serial) => serial <= issued);
  return { code, issued, shown: serials.length, before, notEntered, isGapless: isOnce && notEntered.length === 0 };
}

/** Each code's counter against its rows. That is what 不跳号、不重号 means, shown and not claimed; numbers of another form count in no series. */
export function seriesOf(rows: readonly Row[], taken: readonly SeriesTaken[]): NumberSeries[] {
  const known = [...taken.map(({ code }) => code), ...rows.flatMap(({ code }) => code ?? [])];
  return [...new Set(known)].sort().map((code) => {
    const own = rows.flatMap(({ code: of, serial, evidence }) => (of === code && serial !== null ? [{ serial, evidence }] : []));
    return seriesOfCode(code, own, taken.find((one) => one.code === code)?.issued ?? 0);
  });
}

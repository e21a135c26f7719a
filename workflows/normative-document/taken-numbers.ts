/** Serials of one series that are taken, as ranges. `series`: the number with `…` in the place of its serial. */
export type TakenSeries = { series: string; taken: readonly (readonly [from: number, to: number])[] };
/** What a register holds, in as few words as decide whether any number is free: ranges, and what is in no series one by one. */
export type TakenNumbers = { series: readonly TakenSeries[]; others: readonly string[] };

/** Figures that a serial has at least: 统一编号 is filled up with zeros to four, 发文字号 has none in front (GB/T 9704—2012 7.2.5). */
export const FIGURES = { unified: 4, document: 1 } as const;

const SERIAL = /^(.*\D)(\d{1,9})(\D*)$/u;

/** Series and serial of a number; undefined for one that no series would have written so. */
function placeOf(number: string, figures: number): { series: string; serial: number } | undefined {
  const [, before, digits, after] = SERIAL.exec(number) ?? [];
  if (before === undefined || digits !== String(Number(digits)).padStart(figures, '0')) return undefined;
  return { series: `${before}…${after}`, serial: Number(digits) };
}

/** Neighbours become one range. */
function ranges(serials: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const serial of [...new Set(serials)].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && serial === last[1] + 1) last[1] = serial;
    else found.push([serial, serial]);
  }
  return found;
}

/** What is to be known of these numbers so that `isTaken` answers as they would. */
export function takenNumbers(numbers: readonly string[], figures: number): TakenNumbers {
  const series = new Map<string, number[]>();
  const others: string[] = [];
  for (const number of numbers) {
    const place = placeOf(number, figures);
    if (place) series.set(place.series, [...(series.get(place.series) ?? []), place.serial]);
    else others.push(number);
  }
  return {
    series: [...series]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, serials]) => ({ series: name, taken: ranges(serials) })),
    others: others.sort(),
  };
}

/** Whether a number is among those that were summed up. */
export function isTaken({ series, others }: TakenNumbers, number: string, figures: number): boolean {
  const place = placeOf(number, figures);
  if (!place) return others.includes(number);
  const { taken = [] } = series.find((one) => one.series === place.series) ?? {};
  return taken.some(([from, to]) => from <= place.serial && place.serial <= to);
}

import type { ChartNode, HistoryView } from '@fashen/contracts';
import type { Trace } from '@fashen/engine';

type Line = HistoryView['lines'][number];
export type Visit = ChartNode['visits'][number];

/** How much of a history somebody reads. */
export type Sight = 'everything' | 'timeline' | 'states';

/** One stay, as the traces tell it: the events that began and ended it. */
type Stay = { from: number; until: number | null };

/** When this case stood where. Who led it there, and by what, is told as far as the caller reads the history. */
export function trailOf(
  traces: readonly Trace[],
  read: { sees: Sight; lines: readonly Line[]; at: ReadonlyMap<number, string> },
): ReadonlyMap<string, Visit[]> {
  const stays = new Map<string, Stay[]>();
  for (const { seq, entered, left } of traces) {
    for (const path of entered) stays.set(path, [...(stays.get(path) ?? []), { from: seq, until: null }]);
    for (const path of left) {
      const stay = stays.get(path)?.at(-1);
      if (stay) stay.until = seq;
    }
  }
  const lines = new Map(read.lines.map((line) => [line.seq, line]));
  const instant = (seq: number | null) => (read.sees === 'states' || seq === null ? null : (read.at.get(seq) ?? null));
  const visit = ({ from, until }: Stay): Visit => {
    const line = lines.get(from);
    return {
      from: instant(from),
      until: instant(until),
      by: line?.label ?? null,
      person: line?.person ?? null,
      office: line?.office ?? null,
      seq: line?.seq ?? null,
    };
  };
  return new Map([...stays].map(([path, list]) => [path, list.map(visit)]));
}

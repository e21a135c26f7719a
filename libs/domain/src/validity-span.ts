import { dayAfter, type IsoDate } from './time.js';
import type { ValidityEnd, ValidityEvent, ValidityPeriod, ValidityStatus } from './validity.js';

type Of<K extends ValidityEvent['kind']> = Extract<ValidityEvent, { kind: K }>;

/** A text, the first day on which it is the document's text, and from when on the evaluation before its end is due. */
export type TextSince = { version: string; since: IsoDate; evaluateOn: IsoDate | null };

/** The life of a document as far as it is known, without a day to look at it from. */
export type ValiditySpan = {
  publishedOn: IsoDate;
  effectiveOn: IsoDate;
  /** 有效期末日 of the text as it stands in the end; null without one. */
  lastDay: IsoDate | null;
  /** The first day on which it holds no more. */
  endedOn: IsoDate | null;
  endedAs: ValidityEnd | null;
  /** The document that ended it. */
  endedBy: string | null;
  /** The published text, then each consolidated one; the last that has begun is the text. */
  texts: readonly TextSince[];
};

/** What counts: nothing that was voided. A correction that was itself voided corrects nothing. */
export function standingEvents(events: readonly ValidityEvent[]): ValidityEvent[] {
  const voided = new Set<string>();
  for (const event of [...events].reverse()) if (event.kind === 'voided' && !voided.has(event.id)) voided.add(event.voids);
  return events.filter(({ id, kind }) => kind !== 'voided' && !voided.has(id));
}

type End = { on: IsoDate; as: ValidityEnd; by: string | null };

const ends = (event: ValidityEvent): End[] => {
  switch (event.kind) {
    case 'repealed':
    case 'renewed':
    case 'lapsed':
      return [{ on: event.on, as: event.kind, by: event.byDocument }];
    case 'annulled':
      return (event.clauses ?? []).length > 0 ? [] : [{ on: event.on, as: event.kind, by: null }];
    default:
      return [];
  }
};

type Period = ValidityPeriod & { on: IsoDate };

/** A text that is given an end before its own day ends on that day, never earlier: what was in force until then stays so. */
function byTime({ lastDay, on }: Period): End[] {
  if (lastDay === null) return [];
  const ended = dayAfter(lastDay);
  return [{ on: ended < on ? on : ended, as: 'lapsed', by: null }];
}

/** The earliest end; of several on one day the first: what lapsed by itself that morning is not there to be repealed. */
const earliest = (some: readonly End[]): End | undefined =>
  [...some].map((end, n) => ({ end, n })).sort((a, b) => (a.end.on < b.end.on ? -1 : a.end.on > b.end.on ? 1 : a.n - b.n))[0]?.end;

/**
 * Puts the recorded facts together. An amendment counts only if the document still held on its day: whatever is recorded afterwards, a
 * document that has ended never comes back (湖南省行政程序规定 第五十一条, 山东省行政程序规定 第五十三条: 届满自动失效). Null: never published.
 */
export function validitySpan(events: readonly ValidityEvent[]): ValiditySpan | null {
  const standing = standingEvents(events);
  const published = standing.find((event): event is Of<'published'> => event.kind === 'published');
  if (!published) return null;
  const amendments = standing
    .filter((event): event is Of<'amended'> => event.kind === 'amended')
    .map((event, n) => ({ event, n }))
    .sort((a, b) => (a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.n - b.n));
  const acts = standing.flatMap(ends);
  const texts: TextSince[] = [{ version: published.version, since: published.on, evaluateOn: published.evaluateOn }];
  let period: Period = published;
  for (const { event } of amendments) {
    const end = earliest([...byTime(period), ...acts]);
    if (end && end.on <= event.on) break;
    texts.push({ version: event.version, since: event.on, evaluateOn: event.evaluateOn });
    period = event;
  }
  const end = earliest([...byTime(period), ...acts]);
  return {
    publishedOn: published.on,
    effectiveOn: published.effectiveOn,
    lastDay: period.lastDay,
    endedOn: end?.on ?? null,
    endedAs: end?.as ?? null,
    endedBy: end?.by ?? null,
    texts,
  };
}

/** The text that has begun last on a day from its publication on. */
export const textIn = ({ texts }: ValiditySpan, day: IsoDate): TextSince | undefined => texts.filter(({ since }) => since <= day).at(-1);

/** What the document is on a day; null before its publication. An end that comes before its day of effect leaves it without effect. */
export function statusIn(span: ValiditySpan, day: IsoDate): ValidityStatus | null {
  if (day < span.publishedOn) return null;
  if (span.endedOn !== null && span.endedOn <= day) return span.endedAs;
  if (day < span.effectiveOn) return 'awaitingEffect';
  const evaluateOn = textIn(span, day)?.evaluateOn ?? null;
  return evaluateOn !== null && evaluateOn <= day ? 'expiring' : 'inForce';
}

/** A status, its first day, and the first day of what comes after it; null where nothing is known to come. */
export type ValidityPhase = { status: ValidityStatus; from: IsoDate; until: IsoDate | null };

/** The whole life as a calendar of statuses, without gaps: for lists by day and for the timeline of a document. */
export function phasesOf(span: ValiditySpan): ValidityPhase[] {
  const turns = [span.publishedOn, span.effectiveOn, span.endedOn, ...span.texts.flatMap(({ since, evaluateOn }) => [since, evaluateOn])];
  const days = [...new Set(turns)].filter((day): day is IsoDate => day !== null && day >= span.publishedOn).sort();
  const starts = days
    .map((from) => ({ from, status: statusIn(span, from)! }))
    .filter(({ status }, n, all) => n === 0 || status !== all[n - 1]!.status);
  return starts.map((start, n) => ({ ...start, until: starts[n + 1]?.from ?? null }));
}

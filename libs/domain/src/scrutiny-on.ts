import type { ScrutinyDecision } from './scrutiny.js';
import type { IsoDate } from './time.js';
import type { ValidityEvent } from './validity.js';
import { standingEvents } from './validity-span.js';

/** What the competent authority decided and what of it acts on a day; no clauses: the whole document. `event` is the id of what was recorded. */
export type ScrutinyMark = { event: string; kind: ScrutinyDecision; clauses: readonly string[]; since: IsoDate };

type Decided = Extract<ValidityEvent, { kind: 'suspended' | 'resumed' | 'annulled' | 'changed' | 'amended' }>;
const DECIDED: readonly ValidityEvent['kind'][] = ['suspended', 'resumed', 'annulled', 'changed', 'amended'];

/** 恢复执行 lifts suspensions, of the clauses that it names or of all. */
const resumed = (marks: readonly ScrutinyMark[], clauses: readonly string[]): ScrutinyMark[] =>
  marks.flatMap((mark) => {
    // that some clauses apply again says nothing of a decision on the whole
    if (mark.kind !== 'suspended' || (mark.clauses.length === 0 && clauses.length > 0)) return [mark];
    const left = mark.clauses.filter((clause) => !clauses.includes(clause));
    return clauses.length > 0 && left.length > 0 ? [{ ...mark, clauses: left }] : [];
  });

/**
 * The decisions that stand on a day. A clause that was annulled or changed is gone with the next text as amended; a suspension ends by a
 * decision alone. 撤销 of the whole document is its end, and no mark on it.
 */
export function scrutinyOn(events: readonly ValidityEvent[], day: IsoDate): ScrutinyMark[] {
  const decided = standingEvents(events).filter((event): event is Decided => DECIDED.includes(event.kind) && event.on <= day);
  let marks: ScrutinyMark[] = [];
  for (const event of decided.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))) {
    if (event.kind === 'amended') marks = marks.filter(({ kind }) => kind === 'suspended');
    else if (event.kind === 'resumed') marks = resumed(marks, event.clauses ?? []);
    else if (event.kind === 'suspended' || (event.clauses ?? []).length > 0)
      marks = [...marks, { event: event.id, kind: event.kind, clauses: event.clauses ?? [], since: event.on }];
  }
  return marks;
}

const holds = (one: string, other: string): boolean =>
  one === other || (other.startsWith(one) && !other.slice(one.length).startsWith('之'));

/**
 * Whether a place that is cited and a place that was decided on touch: one is the other, or lies in it (第九条 and 第九条第二款, but not
 * 第九条之一). Whoever cites an article of which one paragraph is stopped names the paragraph that still applies.
 */
export const touches = (cited: string, decided: string): boolean => holds(cited, decided) || holds(decided, cited);

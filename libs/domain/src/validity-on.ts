import type { PartyId } from './identifiers.js';
import { scrutinyOn, touches } from './scrutiny-on.js';
import type { IsoDate } from './time.js';
import { isInForce, type Succession, type ValidityEvent, type ValidityStatus } from './validity.js';
import { statusIn, textIn, validitySpan } from './validity-span.js';

/** What a document is on a day; null before its publication. */
export function statusOn(events: readonly ValidityEvent[], day: IsoDate): ValidityStatus | null {
  const span = validitySpan(events);
  return span && statusIn(span, day);
}

/**
 * The text of a document on a day and what it is worth then: the published one, or the latest consolidated one; after the end the last that
 * was in force. Null before its publication.
 */
export function textOn(events: readonly ValidityEvent[], day: IsoDate): { version: string; status: ValidityStatus } | null {
  const span = validitySpan(events);
  const status = span && statusIn(span, day);
  if (!span || status === null) return null;
  return { version: textIn(span, day)!.version, status };
}

/** Whether the competent authority has stopped the application of the whole document 停止执行 on that day. */
export const isSuspendedOn = (events: readonly ValidityEvent[], day: IsoDate): boolean =>
  scrutinyOn(events, day).some(({ kind, clauses }) => kind === 'suspended' && clauses.length === 0);

/** G9: only what is in force, and not stopped, is a basis for anything. With `clause`, whether that place of the text is. */
export function isCitableOn(events: readonly ValidityEvent[], day: IsoDate, clause?: string): boolean {
  const status = statusOn(events, day);
  if (status === null || !isInForce(status) || isSuspendedOn(events, day)) return false;
  return clause === undefined || !scrutinyOn(events, day).some(({ clauses }) => clauses.some((decided) => touches(clause, decided)));
}

/** Who answers for what an office issued, on a day: the office, or whoever carries on after it was abolished. */
export function answerableOn(offices: readonly Succession[], office: PartyId, day: IsoDate, seen: readonly PartyId[] = []): PartyId {
  const found = offices.find(({ id }) => id === office);
  const isGone = found?.abolishedOn != null && found.abolishedOn <= day;
  if (!isGone || found.successor === null || seen.includes(found.successor)) return office;
  return answerableOn(offices, found.successor, day, [...seen, office]);
}

import { dateIn, type IsoDate, type PersonId } from '@fashen/domain';
import { type Actor, type Caller, type Finding, field, type Instant } from '@fashen/engine';
import { z } from 'zod';
import type { EntryFacts } from './facts.js';
import { LAW } from './law.js';

/** 代录 an entry on behalf: what a leader decided on paper, entered by the office with its scan. */
export const entry = z
  .strictObject({
    onBehalfOf: field.chosen('leaders', '决定人', 'Person who decided'),
    occurredOn: field.day('决定日期', 'Day on which it was decided'),
    scan: field.chosen('evidence', '签批件扫描件', 'Evidence: scan of the signed paper'),
  })
  .meta({ title: '代录', description: 'Entered on behalf of the person who decided' });
export type Entry = z.output<typeof entry>;

/** The payload field of an event that may be entered on behalf. */
export const entryField = { entry: entry.optional() };

type Entered = { by: Actor; at: Instant; entry?: Entry | undefined };

/** Who decided, who entered it (null: nobody but the person), and on which day. Separation of duties looks at both. */
export function actorOf({ by, at, entry }: Entered): {
  decidedBy: PersonId;
  enteredBy: PersonId | null;
  occurredOn: IsoDate;
  scan: string | null;
} {
  return entry
    ? { decidedBy: entry.onBehalfOf, enteredBy: by.person, occurredOn: entry.occurredOn, scan: entry.scan }
    : { decidedBy: by.person, enteredBy: null, occurredOn: dateIn(at), scan: null };
}

/** Both persons of an event, for lists of who acted on a side. */
export const personsOf = (event: Entered): readonly PersonId[] => {
  const { decidedBy, enteredBy } = actorOf(event);
  return enteredBy === null ? [decidedBy] : [decidedBy, enteredBy];
};

type EntryWorld = {
  payload: { entry?: Entry | undefined };
  facts: Pick<EntryFacts, 'leaders' | 'evidence'>;
  at: Instant;
  by: Caller;
  /** Persons who may not have a hand in this: drafters, handlers. */
  barred: readonly PersonId[];
  /** Day of the legal fact before; null where there is none. */
  notBefore: IsoDate | null;
};

/**
 * What stands against an entry: whoever holds the deciding role acts for himself and needs none; everybody else names a leader, a day
 * that is neither ahead nor before the last legal fact, and a scan that lies with the document. 条例第二十二条: a signature bears name and date.
 */
export function entryFindings({ payload, facts, at, by, barred, notBefore }: EntryWorld): Finding[] {
  const { entry: given } = payload;
  const isLeader = facts.leaders.includes(by.person);
  if (!given) return isLeader ? [] : [found('entry.required', '/entry')];
  if (isLeader) return [found('entry.ownDecision', '/entry')];
  return [
    ...when(!facts.leaders.includes(given.onBehalfOf), 'entry.noLeader', '/entry/onBehalfOf', { person: given.onBehalfOf }),
    ...when(barred.includes(given.onBehalfOf), 'entry.leaderBarred', '/entry/onBehalfOf', { person: given.onBehalfOf, basis: LAW.apart }),
    ...dayFindings(given.occurredOn, at, notBefore),
    ...when(!facts.evidence.includes(given.scan), 'entry.scanUnknown', '/entry/scan'),
  ];
}

const dayFindings = (day: IsoDate, at: Instant, notBefore: IsoDate | null): Finding[] => [
  ...when(day > dateIn(at), 'entry.dayAhead', '/entry/occurredOn', { day }),
  ...when(notBefore !== null && day < notBefore, 'entry.dayTooEarly', '/entry/occurredOn', { day, earliest: notBefore }),
];

type Details = { [detail: string]: string | null };
const found = (rule: string, field: string, details: Details = {}): Finding => ({ rule, field, basis: LAW.signing, ...details });
const when = (isWrong: boolean, rule: string, field: string, details?: Details): Finding[] =>
  isWrong ? [found(rule, field, details)] : [];

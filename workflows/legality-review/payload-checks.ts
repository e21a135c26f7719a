import { type Conclusion, dateIn, type IsoDate, type MaterialKind, needsReason, type Response } from '@fashen/domain';
import type { Finding, Instant, PayloadChecker } from '@fashen/engine';
import { isPending } from './answer-checkers.js';
import { hasItem, hasMustChangeItem, noMustChangeItem } from './checkers.js';
import type { ReviewContext } from './context.js';
import type { ReviewFacts } from './facts.js';
import { LAW } from './law.js';

type Check<Payload> = PayloadChecker<ReviewContext, ReviewFacts, Payload>;

const notFuture = (field: string, day: IsoDate, at: Instant): Finding[] => (day > dateIn(at) ? [{ rule: 'date.future', field, day }] : []);
const notBefore = (field: string, day: IsoDate, earliest: IsoDate): Finding[] =>
  day < earliest ? [{ rule: 'date.beforeEarlierFact', field, day, earliest }] : [];
const afterToday = (field: string, day: IsoDate, at: Instant): Finding[] =>
  day <= dateIn(at) ? [{ rule: 'date.notAhead', field, day }] : [];

/** Who submits names whom to ask; the life of a document, which opens the review by itself, knows its drafters only. */
export const submissionFits: Check<{ receivedOn: IsoDate; contact?: unknown }> = ({ payload, at, by }) => [
  ...notFuture('/receivedOn', payload.receivedOn, at),
  ...(payload.contact === undefined && !by.roles.includes('system')
    ? [{ rule: 'contact.missing', field: '/contact', basis: LAW.submission }]
    : []),
];

/** The review period runs from the day on which the materials were complete, whenever the clerk presses the button. */
export const completeDay: Check<{ completeOn: IsoDate }> = ({ payload, context, at }) => [
  ...notFuture('/completeOn', payload.completeOn, at),
  ...notBefore('/completeOn', payload.completeOn, context.completeNotBefore),
];

export const supplementRequest: Check<{ missing: readonly MaterialKind[]; due: IsoDate }> = ({ payload, at }) => [
  ...afterToday('/due', payload.due, at),
  ...(new Set(payload.missing).size < payload.missing.length ? [{ rule: 'material.namedTwice', field: '/missing' }] : []),
];

export const eligibleHandler: Check<{ handler: string }> = ({ payload: { handler }, context, facts }) => {
  const found = (rule: string): Finding[] => [{ rule, field: '/handler', person: handler, basis: LAW.apart }];
  if (!facts.eligibleHandlers.includes(handler)) return found('handler.notEligible');
  if (context.drafters.includes(handler) || facts.drafters.includes(handler)) return found('handler.drafted');
  if (handler === context.secondReviewer || handler === context.head) return found('handler.approved');
  return handler === context.handler ? found('handler.same') : [];
};

export const itemInHand: Check<{ item: string }> = ({ payload, context }) =>
  context.items[payload.item] ? [] : [{ rule: 'item.unknown', field: '/item', item: payload.item }];

/** 合法 carries no 违法必改, 应当予以修改 at least one item, 不合法 at least one 违法必改. */
export const conclusionFits: Check<{ conclusion: Conclusion }> = ({ payload, context, facts }) => {
  const rule = { lawful: noMustChangeItem, revisionRequired: hasItem, unlawful: hasMustChangeItem }[payload.conclusion];
  return rule({ context, facts }).map((finding) => ({ ...finding, field: '/conclusion' }));
};

type Answer = { item: string; response: Response; reason?: string | undefined };

export const answersFit: Check<{ answers: readonly Answer[] }> = ({ payload, context }) =>
  payload.answers.flatMap(({ item, response, reason }, n): Finding[] => {
    const field = `/answers/${n}`;
    const known = context.items[item];
    if (!known) return [{ rule: 'item.unknown', field: `${field}/item`, item }];
    if (!isPending(known)) return [{ rule: 'item.resolved', field: `${field}/item`, item }];
    if (payload.answers.findIndex((other) => other.item === item) < n)
      return [{ rule: 'item.answeredTwice', field: `${field}/item`, item }];
    return needsReason(response) && !reason ? [{ rule: 'answer.reasonMissing', field: `${field}/reason`, item, basis: LAW.content }] : [];
  });

/** Names the version that the answers speak of, so that nobody hands in a text that they have not seen. */
export const newestVersion: Check<{ version: string }> = ({ payload, facts }) =>
  payload.version === facts.text?.version ? [] : [{ rule: 'text.notNewest', field: '/version', newest: facts.text?.version ?? null }];

type Verdict = { item: string };

const refusal = (payload: Verdict, rule: string): Finding[] => [{ rule, field: '/item', item: payload.item, basis: LAW.content }];
const judged = (payload: Verdict, context: ReviewContext, refuse: (item: ReviewContext['items'][string]) => Finding[]): Finding[] => {
  const item = context.items[payload.item];
  if (!item) return [{ rule: 'item.unknown', field: '/item', item: payload.item }];
  if (item.response === null) return refusal(payload, 'item.unanswered');
  return item.status === 'waived' ? refusal(payload, 'item.decided') : refuse(item);
};

/** What a leader decided for this text is not decided again by the handler. */
export const keepable: Check<Verdict> = ({ payload, context }) => judged(payload, context, () => []);

export const closable: Check<Verdict> = ({ payload, context }) =>
  judged(payload, context, ({ response }) => (response === 'notAdopted' ? refusal(payload, 'item.notAdopted') : []));

/** The head issued the 违法必改 item; the handler alone does not take it back. */
export const reasonAcceptable: Check<Verdict> = ({ payload, context }) =>
  judged(payload, context, ({ response, weight }) => {
    if (response === 'adopted') return refusal(payload, 'item.noReasonGiven');
    return weight === 'mustChange' ? refusal(payload, 'item.headDecides') : [];
  });

export const mustChangeReasonAcceptable: Check<Verdict> = ({ payload, context }) =>
  judged(payload, context, ({ response, weight }) => {
    if (response === 'adopted') return refusal(payload, 'item.noReasonGiven');
    return weight === 'advice' ? refusal(payload, 'item.handlerDecides') : [];
  });

/** Where nothing is left to extend into, the guard says why; a shorter extension would not help. */
export const withinExtension: Check<{ days: number }> = ({ payload, facts }) =>
  facts.reviewExtension.days > 0 && payload.days > facts.reviewExtension.days
    ? [{ rule: 'deadline.extensionTooLong', field: '/days', most: facts.reviewExtension.days, basis: facts.reviewExtension.basis }]
    : [];

/** The minimum period binds whoever presses for speed, not a reviewer who is done early. */
export const notBeforeMinimum: Check<{ wantedOn: IsoDate }> = ({ payload, facts, at }) => [
  ...(payload.wantedOn < dateIn(at) ? [{ rule: 'date.past', field: '/wantedOn', day: payload.wantedOn }] : []),
  ...(payload.wantedOn < facts.earliestDemand
    ? [{ rule: 'deadline.belowMinimum', field: '/wantedOn', earliest: facts.earliestDemand, basis: LAW.submission }]
    : []),
];

/** 夹带 is dealt with one by one; what was dealt with, or is no such change, needs nothing. */
export const changeOpen: Check<{ change: string }> = ({ payload: { change }, context, facts }) => {
  const isOpen = facts.unsolicitedChanges.includes(change) && !context.changesDealtWith.includes(change);
  return isOpen ? [] : [{ rule: 'change.notOpen', field: '/change', change, basis: LAW.content }];
};

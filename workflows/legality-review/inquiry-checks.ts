import { dateIn, type IsoDate } from '@fashen/domain';
import type { Finding, PayloadChecker } from '@fashen/engine';
import type { InquiryKind, ReviewContext } from './context.js';
import type { ReviewFacts } from './facts.js';
import { LAW } from './law.js';

type Check<Payload> = PayloadChecker<ReviewContext, ReviewFacts, Payload>;

const when = (isWrong: boolean, rule: string, field: string, details: { [detail: string]: string } = {}): Finding[] =>
  isWrong ? [{ rule, field, basis: LAW.manner, ...details }] : [];

const isAsked = (context: ReviewContext, fits: (one: ReviewContext['inquiries'][string]) => boolean): boolean =>
  Object.values(context.inquiries).some((one) => one.status === 'asked' && fits(one));

/** A co-reviewing department is not the drafting one, and not the review authority itself. */
export const coReviewFits: Check<{ party: string }> = ({ payload: { party }, context, facts }) => [
  ...when(party === context.parties.drafting, 'coReview.draftingDepartment', '/party'),
  ...when(party !== context.parties.drafting && !facts.coReviewParties.includes(party), 'coReview.notEligible', '/party'),
  ...when(
    isAsked(context, (one) => one.party === party),
    'inquiry.askedAlready',
    '/party',
  ),
];

export const adviserFits: Check<{ person: string }> = ({ payload: { person }, context, facts }) => {
  const isSide = [...context.drafters, ...facts.drafters, context.handler].includes(person);
  return [
    ...when(!facts.eligibleAdvisers.includes(person), 'adviser.notEligible', '/person', { person }),
    ...when(isSide, 'adviser.ofThisCase', '/person', { person }),
    ...when(
      isAsked(context, (one) => one.person === person),
      'inquiry.askedAlready',
      '/person',
    ),
  ];
};

const evidenceThere = (evidence: string | undefined, facts: ReviewFacts, field = '/evidence'): Finding[] =>
  when(evidence !== undefined && !facts.evidence.includes(evidence), 'evidence.unknown', field);

export const inquiryOpen: Check<{ inquiry: string }> = ({ payload, context }) =>
  when(context.inquiries[payload.inquiry]?.status !== 'asked', 'inquiry.notOpen', '/inquiry');

type Answer = { inquiry: string; evidence?: string | undefined };

/** Whoever answers answers for the party, or as the person, that was asked. */
export const ownInquiry =
  (kind: InquiryKind): Check<Answer> =>
  (world) => {
    const { payload, context, facts, by } = world;
    const asked = context.inquiries[payload.inquiry];
    const isOwn = asked?.kind === kind && (kind === 'adviser' ? asked.person === by.person : asked.party === by.party);
    return [...(isOwn ? inquiryOpen(world) : when(true, 'inquiry.notYours', '/inquiry')), ...evidenceThere(payload.evidence, facts)];
  };

/** The public is heard out before its views are summed up. */
export const publicViewsOver: Check<Answer> = (world) => {
  const { payload, context, facts } = world;
  const isPublic = context.inquiries[payload.inquiry]?.kind === 'publicViews';
  return [
    ...(isPublic ? inquiryOpen(world) : when(true, 'inquiry.notPublic', '/inquiry')),
    ...when(isPublic && !facts.inquiriesOver.includes(payload.inquiry), 'inquiry.publicStillHeard', '/inquiry'),
    ...evidenceThere(payload.evidence, facts),
  ];
};

/** A session is held after the materials were complete, and its minutes lie with the document. */
export const sessionFits: Check<{ heldOn: IsoDate; minutes: string }> = ({ payload: { heldOn, minutes }, context, facts, at }) => [
  ...when(heldOn > dateIn(at), 'date.future', '/heldOn', { day: heldOn }),
  ...when(heldOn < context.completeOn!, 'date.beforeEarlierFact', '/heldOn', { day: heldOn, earliest: context.completeOn! }),
  ...evidenceThere(minutes, facts, '/minutes'),
];

import type { Json, Model } from '@fashen/engine';
import type { ReviewContext } from './context.js';
import type { ReviewFacts } from './facts.js';
import { invariants } from './invariants.js';
import { factsMet, type ReviewWorld, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const today = '2026-01-05';
const unmarked = ({ checks }: ReviewContext) => ([1, 2, 3, 4, 5, 6, 7] as const).find((item) => !checks[item]);

/** The order in which the seven are marked makes no difference to the rules: one order is walked, a problem is found at the fourth, and may be re-marked. */
function marks(context: ReviewContext): Payloads {
  const next = unmarked(context);
  if (next !== undefined && next !== 4) return [{ checkItem: next, result: 'passed' }];
  return [
    { checkItem: 4, result: 'passed' },
    { checkItem: 4, result: 'problem' },
  ];
}

const WORDS = { anchor: 'art:5', kind: 'content', problem: '设定收费', basis: '行政法规', suggestion: '删去' };
const ITEMS: Readonly<Record<string, Record<string, Json>>> = {
  mustChange: { ...WORDS, checkItem: 4, weight: 'mustChange' },
  advice: { ...WORDS, checkItem: 5, weight: 'advice' },
};
const absent = ({ items }: ReviewContext): Payloads =>
  Object.entries(ITEMS).flatMap(([weight, item]) => (Object.values(items).some((known) => known.weight === weight) ? [] : [item]));
const ids = ({ items }: ReviewContext) => Object.keys(items);

const answers = (context: ReviewContext): Payloads => {
  const pending = ids(context).filter((id) => {
    const { response, status } = context.items[id]!;
    return response === null || status === 'kept' || status === 'stays';
  });
  const one = pending
    .slice(0, 1)
    .flatMap((item) => [
      { answers: [{ item, response: 'adopted' }] },
      { answers: [{ item, response: 'partlyAdopted', reason: '部分属实' }] },
      { answers: [{ item, response: 'notAdopted', reason: '另有依据' }] },
      { answers: [{ item, response: 'notAdopted' }] },
    ]);
  return pending.length > 1 ? [...one, { answers: pending.map((item) => ({ item, response: 'adopted' })) }] : one;
};
const verdicts = (context: ReviewContext): Payloads => ids(context).map((item) => ({ item, note: '已核' }));
const supplements: Payloads = [
  { missing: ['draftingStatement'], due: '2026-01-12' },
  { missing: ['draftingStatement'], due: today },
];
const hasBegun = ({ checks }: ReviewContext) => checks[1] !== undefined;

const OUTCOMES = ['reasonAccepted', 'willAdopt', 'leaderUpheld', 'leaderWaived', 'stays'] as const;

/** What another process may say of the discussion: also what it never should, such as a waiver of a 违法必改 item, or one without a statement. */
const discussionsEnd = (context: ReviewContext) =>
  OUTCOMES.flatMap((outcome) =>
    [true, false].map((statement) => ({
      type: 'discussionFinished',
      outcomes: ids(context).map((item) => ({ item, outcome })),
      statement,
    })),
  );

/** Ids of items count on for ever, and an ended case has no way on: both would only repeat what was walked. */
function fingerprint({ value, context, world }: { value: unknown; context: ReviewContext; world: ReviewWorld }): string {
  const ended = ['cleared', 'clearedWithUnadopted', 'unlawful', 'returned', 'withdrawn'].includes(value as string);
  if (ended) return JSON.stringify([value, world]);
  const isIssued = context.number !== null;
  const isEarly = context.completeOn === null;
  return JSON.stringify([
    value,
    isEarly ? [world, context.door, context.forwardedOn] : { ...world, revokedFor: [] },
    context.textHash,
    context.handler,
    [...context.handlers].sort(),
    [...context.reviewers].sort(),
    [...context.drafters].sort(),
    context.secondReviewer,
    context.head,
    context.conclusion,
    context.supplement,
    isIssued || context.checks,
    hasBegun(context) || [context.isExtended, context.overdue],
    isIssued && context.opinionTextHash,
    Object.values(context.items)
      .map(({ weight, status, response }) => `${weight} ${status} ${response}`)
      .sort(),
  ]);
}

/** What exploration walks. */
export const reviewModel: Model<ReviewContext, ReviewFacts, ReviewWorld> = {
  at: `${today}T02:00:00.000Z`,
  inputs: [{ document: 'document', contact: { name: '张三', phone: '0571-00000000' }, receivedOn: today }],
  callers: [
    { person: 'drafter-1', party: 'drafting', roles: ['drafter'] },
    { person: 'drafter-2', party: 'drafting', roles: ['draftingHead'] },
    // moved to the review authority since: still a drafter of this text
    { person: 'drafter-2', party: 'review', roles: ['intakeClerk', 'caseHandler', 'secondReviewer', 'reviewHead'] },
    { person: 'intake', party: 'review', roles: ['intakeClerk'] },
    // helps out in the drafting department
    { person: 'intake', party: 'drafting', roles: ['drafter'] },
    // and keeps the general office's desk besides
    { person: 'intake', party: 'office', roles: ['generalOffice'] },
    { person: 'drafter-2', party: 'office', roles: ['generalOffice'] },
    { person: 'handler-1', party: 'review', roles: ['caseHandler', 'secondReviewer', 'reviewHead'] },
    { person: 'handler-2', party: 'review', roles: ['caseHandler'] },
    { person: 'second', party: 'review', roles: ['secondReviewer'] },
    { person: 'head', party: 'review', roles: ['reviewHead'] },
  ],
  payloads: {
    accept: [{ completeOn: today }, { completeOn: '2026-01-06' }, { completeOn: '2026-01-04' }],
    requestSupplement: (context) => (!hasBegun(context) || unmarked(context) === undefined ? supplements : []),
    assign: [{ handler: 'handler-1' }, { handler: 'drafter-2' }],
    reassign: [{ handler: 'handler-2' }, { handler: 'drafter-2' }],
    markCheck: marks,
    addItem: absent,
    changeItem: (context) => ids(context).flatMap((item) => [context.items[item]!.weight].map((weight) => ({ ...ITEMS[weight]!, item }))),
    removeItem: (context) => ids(context).map((item) => ({ item })),
    submitOpinion: [{ conclusion: 'lawful' }, { conclusion: 'revisionRequired' }, { conclusion: 'unlawful' }],
    answerItems: answers,
    submitAnswers: [{ version: 't1:first' }, { version: 't1:second' }, { version: 't1:third' }, { version: 't1:judged' }],
    closeItem: verdicts,
    acceptReason: verdicts,
    acceptMustChangeReason: verdicts,
    keepItem: verdicts,
    remind: [{ wantedOn: '2026-01-12' }, { wantedOn: '2026-01-06' }],
    extendReview: [{ days: 5 }, { days: 6 }],
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  // a timer that outlived the pause is delivered too: the machine must not take it
  due: ({ clocks, isDiscussing }, context) => [
    ...(['intake', 'review'] as const)
      .filter((key) => clocks[key] === 'running' || clocks[key] === 'paused')
      .flatMap((key) => [
        { type: 'deadlineNear', key },
        { type: 'deadlinePassed', key },
      ]),
    ...(isDiscussing ? discussionsEnd(context) : []),
  ],
  fingerprint,
  invariants,
  bounds: {
    people: 7,
    'doors and renewals': 'told apart until acceptance',
    documents: 1,
    texts: 3,
    items: 'one of each weight',
    handlers: 2,
    'orders of marking': 1,
    'extension and lateness': 'told apart until the first check item is marked',
    'supplements during examination': 'before the first and after the last check item',
  },
};

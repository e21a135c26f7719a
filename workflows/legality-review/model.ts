import type { Json, Model } from '@fashen/engine';
import type { ReviewContext } from './context.js';
import type { ReviewFacts } from './facts.js';
import { invariants } from './invariants.js';
import { signingPayloads, signingPrint } from './signing-model.js';
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
const openInquiries = ({ inquiries }: ReviewContext) =>
  Object.values(inquiries).flatMap(({ kind, status }) => (status === 'asked' ? [kind] : []));
const inquiriesOf = (context: ReviewContext) => (atEitherEnd(context) ? Object.keys(context.inquiries) : []);
/** One inquiry at a time, in a case that is neither extended nor late: they do not touch each other. */
const firstInquiry = (context: ReviewContext, payloads: Payloads): Payloads =>
  hasBegun(context) || context.isExtended || context.overdue.length > 0 || Object.keys(context.inquiries).length > 0 ? [] : payloads;
const atEitherEnd = (context: ReviewContext) => !hasBegun(context) || unmarked(context) === undefined;
/** Before the first mark whatever was asked, after the last one only where nobody is waited for. */
const isUndisturbed = (context: ReviewContext) =>
  !hasBegun(context) || (unmarked(context) === undefined && openInquiries(context).length === 0);
const SESSION = {
  heldOn: today,
  attendees: [
    { name: '甲', of: '甲局' },
    { name: '乙', of: '乙局' },
  ],
  views: [{ name: '甲', view: '赞成' }],
  minutes: 'scan',
};
const GRANTED = { exemption: 'reviewTime', ground: 'emergency', statement: '抢险' };
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

/** What no later rule asks for any more: that a discussion was held, that an outside answer came, for whose sake something was revoked. */
const seen = ({ clocks, ...world }: ReviewWorld) => ({
  ...world,
  clocks: { ...clocks, outside_answer: clocks.outside_answer === 'running' },
  isDiscussing: false,
  revokedFor: [],
});

/** Ids of items count on for ever, and an ended case has no way on: both would only repeat what was walked. */
function fingerprint({ value, context, world }: { value: unknown; context: ReviewContext; world: ReviewWorld }): string {
  const ended = ['cleared', 'clearedWithUnadopted', 'unlawful', 'returned', 'withdrawn'].includes(value as string);
  if (ended) return JSON.stringify([value, world]);
  const isIssued = context.number !== null;
  const isEarly = context.completeOn === null;
  const isDrafted = isIssued || ['drafting', 'secondReview', 'headReview'].includes((value as { review?: string }).review ?? '');
  return JSON.stringify([
    value,
    isEarly ? [world, context.door, context.forwardedOn] : seen(world),
    context.textHash,
    context.handler,
    [...context.handlers].sort(),
    context.reviewers.filter((person) => !isIssued || !['second', 'head'].includes(person)).sort(),
    [...context.drafters].sort(),
    isIssued || signingPrint(context.approval),
    isIssued || [context.secondReviewer, context.head],
    context.conclusion,
    context.supplement,
    isIssued || context.checks,
    hasBegun(context) || [context.isExtended, context.overdue],
    isDrafted || openInquiries(context),
    context.handler === null && context.exemptions,
    isEarly && context.rectified,
    isIssued && [context.opinionTextHash, context.changesDealtWith],
    Object.values(context.items)
      .map(({ weight, status, response }) => `${weight} ${status} ${response}`)
      .sort(),
  ]);
}

/** What exploration walks. */
export const reviewModel: Model<ReviewContext, ReviewFacts, ReviewWorld> = {
  at: `${today}T02:00:00.000Z`,
  inputs: [{ document: 'document', contact: { name: '张三', phone: '0571-00000000' }, receivedOn: '2026-01-04' }],
  callers: [
    { person: 'drafter-1', party: 'drafting', roles: ['drafter'] },
    { person: 'drafter-2', party: 'drafting', roles: ['draftingHead'] },
    // moved to the review authority since: still a drafter of this text
    { person: 'drafter-2', party: 'review', roles: ['intakeClerk', 'caseHandler', 'secondReviewer', 'reviewHead'] },
    { person: 'intake', party: 'review', roles: ['intakeClerk'] },
    // helps out in the drafting department
    { person: 'intake', party: 'drafting', roles: ['drafter'] },
    // and answers for a department that co-reviews, and advises
    { person: 'intake', party: 'other', roles: ['coReviewer'] },
    { person: 'intake', party: 'review', roles: ['adviser'] },
    { person: 'drafter-2', party: 'other', roles: ['coReviewer', 'adviser'] },
    { person: 'head', party: 'lead', roles: ['signatory'] },
    // and keeps the general office's desk besides
    { person: 'intake', party: 'office', roles: ['generalOffice'] },
    { person: 'drafter-2', party: 'office', roles: ['generalOffice'] },
    { person: 'handler-1', party: 'review', roles: ['caseHandler', 'secondReviewer', 'reviewHead'] },
    { person: 'handler-2', party: 'review', roles: ['caseHandler'] },
    { person: 'second', party: 'review', roles: ['secondReviewer'] },
    { person: 'head', party: 'review', roles: ['reviewHead', 'secondReviewer'] },
  ],
  payloads: {
    accept: [{ completeOn: today }, { completeOn: '2026-01-06' }, { completeOn: '2026-01-03' }],
    requestSupplement: (context) => (isUndisturbed(context) ? supplements : []),
    assign: [{ handler: 'handler-1' }, { handler: 'drafter-2' }],
    reassign: (context) => (openInquiries(context).length > 0 ? [] : [{ handler: 'handler-2' }, { handler: 'drafter-2' }]),
    markCheck: marks,
    addItem: absent,
    changeItem: (context) => ids(context).flatMap((item) => [context.items[item]!.weight].map((weight) => ({ ...ITEMS[weight]!, item }))),
    removeItem: (context) => ids(context).map((item) => ({ item })),
    submitOpinion: [{ conclusion: 'lawful' }, { conclusion: 'revisionRequired' }, { conclusion: 'unlawful' }],
    answerItems: answers,
    submitAnswers: [{ version: 't1:first' }, { version: 't1:second' }, { version: 't1:third' }, { version: 't1:judged' }],
    // once every item is settled: what stands in between does not touch it
    acknowledgeChange: (context) =>
      context.changesDealtWith.length === 0 &&
      Object.values(context.items).every(({ status }) => ['closed', 'reasonAccepted', 'waived'].includes(status))
        ? [{ change: '第三条', note: '文字调整' }]
        : [],
    // one item more, in the first further text, where a single item was found mended
    raiseChange: (context) =>
      context.textHash === 't1:second' &&
      Object.values(context.items).every(({ weight, status }) => weight === 'mustChange' && status === 'closed')
        ? [{ ...ITEMS.advice!, change: '第三条' }]
        : [],
    closeItem: verdicts,
    acceptReason: verdicts,
    acceptMustChangeReason: verdicts,
    keepItem: verdicts,
    // asked before the first check item is marked, answered before the first or after the last
    inviteCoReview: (context) =>
      firstInquiry(context, [
        { party: 'other', question: '问' },
        { party: 'drafting', question: '问' },
      ]),
    askAdviser: (context) =>
      firstInquiry(context, [
        { person: 'intake', question: '问' },
        { person: 'drafter-2', question: '问' },
      ]),
    askPublic: (context) => firstInquiry(context, [{ question: '问' }]),
    replyCoReview: (context) => inquiriesOf(context).map((inquiry) => ({ inquiry, view: 'noObjection', words: '无' })),
    giveAdvice: (context) => inquiriesOf(context).map((inquiry) => ({ inquiry, words: '可行', evidence: 'scan' })),
    summarisePublicViews: (context) => inquiriesOf(context).map((inquiry) => ({ inquiry, received: 3, words: '赞成' })),
    releaseInquiry: (context) => inquiriesOf(context).map((inquiry) => ({ inquiry })),
    recordJointSession: (context) => (unmarked(context) === undefined ? [SESSION] : []),
    suspendReview: (context) => (isUndisturbed(context) ? [{ awaiting: '上级机关', question: '问', evidence: 'scan' }] : []),
    resumeReview: [{ answer: '可', answeredOn: today }],
    grantExemption: (context) =>
      context.handler === null
        ? ['head', 'drafter-1'].flatMap((onBehalfOf) => [GRANTED, { ...GRANTED, entry: { onBehalfOf, occurredOn: today, scan: 'scan' } }])
        : [],
    rectifyCompleteOn: [{ completeOn: today }, { completeOn: '2026-01-04' }],
    rectifyEntry: (context) => (context.completeOn === null && context.rectified.length === 0 ? [{ seq: 1 }, { seq: 9 }] : []),
    ...signingPayloads,
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
    inquiries: 'one of three kinds, asked before the first check item is marked, answered before it or after the last',
    exemptions: 'one, before acceptance',
    suspension: 'before the first and after the last check item',
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

import { GRANTS, type TextHash } from '@fashen/domain';
import type { Caller, Part, Standing, WorkflowDefinition } from '@fashen/engine';
import { type DeliberationEffects, type DeliberationFacts, deliberation } from '@fashen/workflow-deliberation';
import { legalityReview, type ReviewContext, type ReviewEffects, type ReviewFacts } from '@fashen/workflow-legality-review';
import { type DiscussionEffects, type DiscussionFacts, nonAdoptionDiscussion } from '@fashen/workflow-non-adoption-discussion';
import { type Chain, granted, ISSUERS, isReviewed, REVIEW, revoked, revokedBut, stands, TEXTS } from './shared.js';

const DRAFTERS = ['drafter-1', 'drafter-2'];
const person = (name: string, party: string, ...roles: string[]): Caller => ({ person: name, party, roles });
const drafter = person('drafter-1', 'drafting', 'drafter', 'draftingHead');
const handler = person('handler-1', REVIEW, 'intakeClerk', 'caseHandler');
const head = person('head', REVIEW, 'reviewHead');
const office = person('office', 'office', 'generalOffice');

/** Moves of seats within one approval, and what stands beside the way of a review: they change no grant and no text, and were proven where they live. */
const SEATS = [
  'transfer',
  'delegate',
  'takeBack',
  'handOver',
  'addSigner',
  'dropSigner',
  'appointSigner',
  'remindSigners',
  'copyIn',
  'recall',
];
const BESIDE_THE_WAY = [
  ...SEATS,
  'requestSupplement',
  'reassign',
  'remind',
  'extendReview',
  'changeItem',
  'removeItem',
  'inviteCoReview',
  'askAdviser',
  'recordJointSession',
  'askPublic',
  'suspendReview',
];
const leftOut = ({ events = {} }: WorkflowDefinition, names: readonly string[]): Record<string, readonly []> =>
  Object.fromEntries(names.filter((name) => Object.hasOwn(events, name)).map((name) => [name, []]));

const isRunning = (around: readonly Standing[], workflow: string, self: string | undefined): string | null =>
  around.find((other) => other.workflow === workflow && other.status === 'active' && other.id !== self)?.id ?? null;

const reviewFacts = (
  chain: Chain,
  context: Partial<ReviewContext>,
  own: readonly ReviewFacts[],
  around: readonly Standing[],
): ReviewFacts[] => {
  const fine = own[0]!;
  const cleared = [GRANTS.reviewCleared(REVIEW), GRANTS.reviewClearedWithUnadopted(REVIEW)].flatMap((kind) => chain.grants[kind] ?? []);
  const earlier = cleared.find((hash) => hash !== chain.newest);
  return [
    {
      ...fine,
      text: { ...fine.text!, version: chain.newest, textHash: chain.newest, uploadedBy: chain.uploadedBy },
      drafters: DRAFTERS,
      textJudgedUnlawful: chain.unlawful.includes(chain.newest),
      reviewedTextJudgedUnlawful: context.textHash !== undefined && chain.unlawful.includes(context.textHash),
      openReview: isRunning(around, 'legality-review', context.process),
      earlierClearance: earlier === undefined ? null : { review: 'earlier', textHash: earlier },
      earlierJudgment: chain.unlawful[0] === undefined ? null : { review: 'earlier', textHash: chain.unlawful[0] },
    },
  ];
};

/** Walked in full, the first review's opinion has one item, of either weight, a renewed one has none, and nobody sends them back: that is proven where reviews are explored alone. */
const ONE_DRAFT = ['sendBackFromSecondReview', 'sendBackFromHeadReview', 'returnToStep'];
const oneItem = (context: ReviewContext) =>
  Object.keys(context.items).length > 0 || context.renews
    ? []
    : (legalityReview.model.payloads.addItem as (context: ReviewContext) => never[])(context);

export const review = (most: number, discussions: number, isInFull: boolean): Part<Chain> => ({
  definition: legalityReview,
  most,
  inputs: () => [{ document: 'document', contact: { name: '张三', phone: '0571-00000000' }, receivedOn: '2026-01-05' }],
  callers: [drafter, handler, person('second', REVIEW, 'secondReviewer'), head],
  payloads: {
    ...leftOut(legalityReview, [...BESIDE_THE_WAY, ...(isInFull ? ONE_DRAFT : [])]),
    ...(isInFull ? { addItem: oneItem } : {}),
    accept: [{ completeOn: '2026-01-05' }],
    assign: [{ handler: 'handler-1' }],
    openDiscussion: (context: ReviewContext) => (context.discussions < discussions ? [{}] : []),
    submitAnswers: TEXTS.map((version) => ({ version })),
  },
  rare: ['withdraw', 'sendBack', 'sendBackFromSecondReview', 'sendBackFromHeadReview', 'returnToStep', 'issueUnlawful', 'concludeUnlawful'],
  facts: reviewFacts,
  effects: {
    grantClearance: (chain, { textHash, party }: ReviewEffects['grantClearance']) => granted(chain, GRANTS.reviewCleared(party), textHash),
    grantClearanceWithUnadopted: (chain, { textHash, party }: ReviewEffects['grantClearanceWithUnadopted']) =>
      granted(chain, GRANTS.reviewClearedWithUnadopted(party), textHash),
    revokeClearance: (chain, { textHash }: ReviewEffects['revokeClearance']) => revokedBut(chain, textHash),
    recordUnlawful: (chain, { textHash }: ReviewEffects['recordUnlawful']) => ({
      ...chain,
      unlawful: [...new Set([...chain.unlawful, textHash])].sort(),
    }),
  },
});

export const discussion: Part<Chain> = {
  definition: nonAdoptionDiscussion,
  most: 0,
  callers: [drafter, handler, head, office, person('leader', 'government', 'signatory')],
  payloads: leftOut(nonAdoptionDiscussion, SEATS),
  rare: ['withdraw'],
  facts: (_, __, own: readonly DiscussionFacts[]) => [{ ...own[0]!, drafters: DRAFTERS }],
  effects: {
    grantStatement: (chain, { review: party, textHash }: DiscussionEffects['grantStatement']) =>
      granted(chain, GRANTS.nonAdoptionStated(party), textHash),
  },
};

const deliberationFacts = (
  chain: Chain,
  context: { process?: string; textHash?: TextHash; revision?: unknown },
  own: readonly DeliberationFacts[],
  around: readonly Standing[],
): DeliberationFacts[] => {
  const fine = own[0]!;
  const hash = context.textHash ?? chain.newest;
  const standing = isReviewed(chain, hash) ? ('cleared' as const) : ('missing' as const);
  const facts: DeliberationFacts = {
    ...fine,
    text: { ...fine.text!, version: chain.newest, textHash: chain.newest, uploadedBy: chain.uploadedBy },
    way: { ...fine.way!, reviewers: [REVIEW], bodies: fine.way!.bodies.slice(0, 1) },
    drafters: DRAFTERS,
    textJudgedUnlawful: chain.unlawful.includes(chain.newest),
    openDeliberation: isRunning(around, 'deliberation', context.process),
    runningReview: isRunning(around, 'legality-review', context.process),
    clearances: [{ reviewer: REVIEW, standing }],
    standing: {
      deliberated: stands(chain, GRANTS.deliberated, hash),
      exempted: stands(chain, EXEMPTED, hash),
      signed: ISSUERS.filter((issuer) => stands(chain, GRANTS.signed(issuer), hash)),
    },
  };
  // what a further text changes beyond the instructions is for the world outside to say
  return context.revision ? [facts, { ...facts, changesBeyond: ['第三条'] }] : [facts];
};

const EXEMPTED = GRANTS.meetingExempted;
const voided = (chain: Chain, issuers: readonly string[]): Chain =>
  [GRANTS.deliberated, EXEMPTED, ...issuers.map(GRANTS.signed)].reduce(revoked, chain);

const on = (person: string) => ({ entry: { onBehalfOf: person, occurredOn: '2026-03-02', scan: 'scan' } });

/** Walked in full beside reviews, a deliberation only goes on, or is withdrawn: the ways back are walked where it is explored alone. */
const WAYS_BACK = ['sendBack', 'takeOffAgenda', 'reject', 'returnRevision', 'sendBackBeyond', 'declareWording', 'passInPrinciple'];

export const deliberationPart = (most: number, isInFull: boolean): Part<Chain> => ({
  definition: deliberation,
  most,
  // walked in full, nobody applies before a review has said anything: the gates of the deliberation alone prove what happens then
  inputs: (chain) =>
    isInFull && Object.keys(chain.grants).length === 0 && chain.unlawful.length === 0
      ? []
      : [{ document: 'document', appliedOn: '2026-03-02' }],
  callers: [drafter, office, person('leader-a', 'lead', 'signatory'), person('reviewer-1', REVIEW, 'reviewHead')],
  payloads: {
    ...leftOut(deliberation, [...SEATS, 'refuseToIssue', ...(isInFull ? WAYS_BACK : [])]),
    passPreCheck: [{ grounds: true, content: true, consultation: true, form: true, other: true }],
    agree: [{}],
    disagree: [{}],
    sign: [{}, on('leader-b')],
    exemptFromMeeting: [{ ground: 'emergency' }],
    returnFromSigning: [{}],
    putOnAgenda: [{ meeting: 'calendar' }],
  },
  rare: [
    'withdraw',
    'sendBack',
    'disagree',
    'reject',
    'defer',
    'takeOffAgenda',
    'returnFromSigning',
    'changeText',
    'returnRevision',
    'sendBackBeyond',
    'refuseWording',
  ],
  facts: deliberationFacts,
  effects: {
    grantDeliberated: (chain, { textHash }: DeliberationEffects['grantDeliberated']) => granted(chain, GRANTS.deliberated, textHash),
    grantExemption: (chain, { textHash }: DeliberationEffects['grantExemption']) => granted(chain, EXEMPTED, textHash),
    grantSignatures: (chain, { textHash, issuers }: DeliberationEffects['grantSignatures']) =>
      issuers.reduce((all, issuer) => granted(all, GRANTS.signed(issuer), textHash), chain),
    revokeSignatures: (chain, { issuers }: DeliberationEffects['revokeSignatures']) => issuers.map(GRANTS.signed).reduce(revoked, chain),
    voidDecisions: (chain, { issuers }: DeliberationEffects['voidDecisions']) => voided(chain, issuers),
    carryOver: carriedOver,
  },
});

/** What stands for the one text is granted for the other: the clearances of these review bodies, and where issuers are named all that was decided. */
function carriedOver(chain: Chain, { from, to, reviewers, issuers }: DeliberationEffects['carryOver']): Chain {
  const kinds = [
    ...reviewers.flatMap((party) => [
      GRANTS.reviewCleared(party),
      GRANTS.reviewClearedWithUnadopted(party),
      GRANTS.nonAdoptionStated(party),
    ]),
    ...(issuers.length > 0 ? [GRANTS.deliberated, EXEMPTED, ...issuers.map(GRANTS.signed)] : []),
  ];
  return kinds.reduce((all, kind) => (stands(all, kind, from) ? granted(all, kind, to) : all), chain);
}

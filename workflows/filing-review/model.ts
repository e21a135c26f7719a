import type { Json, Model } from '@fashen/engine';
import type { FilingReviewContext } from './context.js';
import type { FilingReviewFacts } from './facts.js';
import { invariants } from './invariants.js';
import { type FilingReviewWorld, factsMet, TODAY, untouched, worldEffects } from './world.js';

const caller = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });
const byFiling: Record<string, Json> = {
  ...{ document: 'document', receivedOn: TODAY, occasion: 'publication', filing: 'filing', receiver: 'government' },
  ...{ submitter: 'lead', version: 'version', textHash: 't1:text', package: 'first' },
};
const byHand: Record<string, Json> = { document: 'document', receivedOn: TODAY, occasion: 'publication' };
const PROBLEM = { clause: '第二条', ground: 'withoutBasis', problem: '设立管理费没有依据', basis: '国办发〔2018〕37号' };

type Arriving = { type: string } & Record<string, Json>;

const timersOf = (world: FilingReviewWorld): Arriving[] =>
  (['filing_formal', 'filing_fix', 'filing_review'] as const)
    .filter((key) => world.clocks[key] === 'running')
    .flatMap((key) => [
      { type: 'deadlineNear', key },
      { type: 'deadlinePassed', key },
    ]);

const outcomes = ['amended', 'suspended', 'withdrawn'].map(
  (outcome): Arriving => ({ type: 'correctionReported', correction: 'correction', outcome, on: TODAY }),
);

/** What the filing and the correction say, each when it was asked. */
function told({ told: last, ordered }: FilingReviewWorld, { filing, correction, concludedOn }: FilingReviewContext): Arriving[] {
  if (correction !== null) return outcomes;
  if (concludedOn !== null && ordered > 0)
    return [
      { type: 'correctionOpened', correction: 'correction' },
      { type: 'correctionNotOpened', reasons: [] },
    ];
  if (filing !== null && last === 'receiverDeferred') return [{ type: 'supplementSubmitted', package: 'second' }];
  return filing !== null && last === 'receiverAsked' ? [{ type: 'explanationGiven', text: '依据某条例', evidence: [] }] : [];
}

const seat = 'head.1';
type Payloads = readonly Record<string, Json>[];
const seatsOf = ({ approval }: FilingReviewContext) => approval?.steps.flatMap((step) => step.seats) ?? [];
const isMoved = (context: FilingReviewContext): boolean =>
  seatsOf(context).length > 1 || seatsOf(context).some(({ person, delegate }) => person !== null || delegate !== null);

/** What is done with the seats is the approval's own proof: here one thing is done with them for one conclusion, and the decision follows. */
const firstMove =
  (...payloads: Payloads) =>
  (context: FilingReviewContext): Payloads => {
    const { approval, proposal, isExtended, channel, late, reviewers } = context;
    const { reminders = {}, readers = [], opinions = [] } = approval ?? {};
    const isPlain = !isExtended && channel === 'filing' && late.length === 0 && reviewers.join() === 'reviewer-1';
    const isFirst = opinions.length + readers.length + Object.keys(reminders).length === 0 && !isMoved(context);
    return isPlain && isFirst && proposal?.conclusion === 'noProblem' ? payloads : [];
  };
/** Once something was done with the seats, nothing else is tried beside it. */
const unmoved =
  (...payloads: Payloads) =>
  (context: FilingReviewContext): Payloads =>
    isMoved(context) ? [] : payloads;

/** Who sits, who signs for whom, who has signed: what still makes a difference. */
function approvalPrint(value: unknown, context: FilingReviewContext): unknown {
  const seats = isMoved(context) ? seatsOf(context).map(({ id, person, delegate }) => [id, person, delegate]) : null;
  if (value !== 'approving' || !context.approval) return value === 'examining' ? seats : null;
  const { opinions, readers, reminders, recallable } = context.approval;
  const signed = isMoved(context) ? opinions.slice(-2).map(({ person, verdict, isRecalled }) => [person, verdict, isRecalled]) : null;
  return [seats, signed, readers.length, Object.keys(reminders).length, recallable !== null];
}

export const filingReviewModel: Model<FilingReviewContext, FilingReviewFacts, FilingReviewWorld> = {
  at: `${TODAY}T02:00:00.000Z`,
  inputs: [byFiling, { ...byHand, scan: 'scan' }, { ...byHand, package: 'package' }, byHand, { ...byHand, scan: 'scan', filing: 'filing' }],
  callers: [
    caller('reviewer-1', 'reviewer', 'filingReviewer'),
    // holds both roles: acts in one of them, never in both
    caller('both', 'reviewer', 'filingReviewer', 'reviewHead'),
    caller('head', 'reviewer', 'reviewHead'),
    // reviewed the draft for legality before
    caller('acted', 'reviewer', 'filingReviewer', 'reviewHead'),
    // above the reviewing body: appoints, and is appointed
    caller('leader', 'superior', 'signatory'),
    caller('far-head', 'superior', 'reviewHead'),
    caller('stranger', 'elsewhere', 'filingReviewer', 'reviewHead'),
    caller('system', 'system', 'system'),
  ],
  payloads: {
    register: [{ number: '临备〔2026〕1号' }, { number: 'taken' }],
    defer: [{ missing: ['起草说明'] }],
    enterSupplement: [
      { receivedOn: TODAY, scan: 'scan' },
      { receivedOn: '2026-03-03', scan: 'none' },
    ],
    ask: unmoved(
      { questions: [{ question: '请说明第二条的依据' }], dueOn: '2026-03-10' },
      { questions: [{ question: '请说明第二条的依据' }], dueOn: TODAY },
    ),
    enterExplanation: [{ receivedOn: TODAY, text: '依据某条例', scan: 'scan' }],
    extend: unmoved({ days: 30 }, { days: 31 }),
    proposeOpinion: unmoved({ problems: [PROBLEM] }),
    transfer: firstMove({ seat, to: 'both' }, { seat, to: 'acted' }),
    delegate: firstMove({ seat, to: 'both' }, { seat, to: 'acted' }),
    takeBack: [{ seat }],
    handOver: ({ approval }) => (approval?.steps[0]?.seats[0]?.person === 'both' ? [{ from: 'both', to: 'head' }] : []),
    addSigner: firstMove({ step: 'head', person: 'both' }, { step: 'head', person: 'acted' }),
    dropSigner: [{ seat: 'head.2' }],
    appointSigner: firstMove({ seat, person: 'far-head' }, { seat, person: 'acted' }),
    remindSigners: firstMove({}),
    copyIn: firstMove({ person: 'both' }),
    enterCorrection: ['amended', 'suspended'].map((outcome) => ({ outcome, on: TODAY, scan: 'scan' })),
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  due: (world, context) => [...(isMoved(context) ? [] : timersOf(world)), ...told(world, context)],
  // what is handed in, proposed and ordered anew counts on for ever
  fingerprint: ({ value, status, context, world }) =>
    JSON.stringify([
      value,
      context.channel,
      world.clocks,
      world.told,
      Math.min(world.ordered, 1),
      // which conclusion was sent back is one way to the same approval
      value === 'examining' || value === 'awaitingExplanation' ? context.proposal !== null : (context.proposal?.conclusion ?? null),
      context.corrected,
      context.correction,
      ...(status === 'active'
        ? [
            approvalPrint(value, context),
            context.isExtended,
            context.late.toSorted(),
            context.reviewers.toSorted(),
            context.heads.toSorted(),
            context.askedBy,
          ]
        : []),
    ]),
  invariants,
  bounds: { people: 7, 'moves of the seats': 1, documents: 1, receivers: 1, channels: 3, problems: 1 },
};

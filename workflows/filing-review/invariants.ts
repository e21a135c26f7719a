import type { WorldView } from '@fashen/engine';
import { waitingSeats } from '@fashen/workflow-approval';
import type { FilingReviewContext } from './context.js';
import type { FilingTold } from './effects.js';
import type { FilingReviewFacts } from './facts.js';
import type { FilingReviewWorld } from './world.js';

type View = WorldView<FilingReviewContext, FilingReviewWorld>;

const isOneOf = (value: unknown, ...states: string[]) => states.includes(value as string);
const typeOf = ({ step }: View) => step?.event.type;
const byOf = ({ step }: View) => (step?.event as { by?: { person: string; role: string } } | undefined)?.by;

const ENDS: Readonly<Record<string, FilingTold['type']>> = {
  refused: 'receiverRefused',
  noProblem: 'receiverFoundNoProblem',
  corrected: 'correctionReported',
};
const HEARD: Readonly<Record<string, readonly FilingTold['type'][]>> = {
  deferred: ['receiverDeferred'],
  awaitingExplanation: ['receiverAsked'],
  correcting: ['receiverIssuedOpinion'],
  opinionStands: ['receiverIssuedOpinion'],
};
const CLOCKS: Readonly<Record<keyof FilingReviewWorld['clocks'], readonly string[]>> = {
  filing_formal: ['formalCheck'],
  filing_fix: ['deferred'],
  filing_review: ['examining', 'awaitingExplanation', 'approving'],
};
const AFTER_OPINION = ['ordering', 'opinionStands', 'correcting', 'reported', 'corrected'];

const FIRST = ['proposeNoProblem', 'proposeOpinion', 'proposeAgain', 'sendBack'];

/** Whoever signs for himself, and whoever is signed for: neither handled the review nor had a hand in the document. */
function signersAreApart(view: View): boolean {
  if (!isOneOf(typeOf(view), 'approve', 'sendBack')) return true;
  const { person, onBehalfOf } = view.context.approval!.opinions.at(-1)!;
  const involved = [...view.context.reviewers, ...(view.step!.event.facts as FilingReviewFacts).acted];
  return ![person, onBehalfOf].some((one) => one !== null && involved.includes(one));
}

/** Each must hold after every step of every path. */
export const invariants = {
  '承办与审批分离 nobody both handles a review and decides it': ({ context }: View) =>
    !context.reviewers.some((person) => context.heads.includes(person)),
  '未参与制定 nobody acts who had a hand in the document': (view: View) => {
    const by = byOf(view);
    if (!by || by.role === 'system') return true;
    return !(view.step!.event.facts as FilingReviewFacts).acted.includes(by.person);
  },
  '签批均无利害 whoever signs or is signed for, delegates and added signers too, neither handled it nor had a hand in it': signersAreApart,
  '全体签批才有结论 nothing is concluded before everybody who has a seat has signed': ({ context: { approval, concludedOn } }: View) =>
    concludedOn === null || (approval?.status === 'passed' && approval.steps.every((step) => waitingSeats(approval, step).length === 0)),
  '退回不失一字 what was proposed and said is kept when it is sent back': (view: View) => {
    if (!isOneOf(typeOf(view), ...FIRST)) return true;
    const { proposal, approval } = view.step!.before.context;
    const said = view.context.approval!.opinions.length;
    return said >= (approval?.opinions.length ?? 0) && (typeOf(view) !== 'sendBack' || view.context.proposal === proposal);
  },
  '有件必备 every filing that is taken in stands in the book': ({ world }: View) => world.isInBook,
  '不登记不审查 nothing is examined that was not registered': ({ value, context }: View) =>
    !isOneOf(value, 'examining', 'awaitingExplanation', 'approving', 'noProblem', ...AFTER_OPINION) || context.registeredOn !== null,
  '结论须经审批 no conclusion without a head’s approval': ({ value, context }: View) =>
    !isOneOf(value, 'noProblem', ...AFTER_OPINION) || (context.concludedOn !== null && context.heads.length > 0),
  '有错必纠 an opinion leads to an order, its problems are on record, and nothing takes it back': ({ value, context, world }: View) =>
    !isOneOf(value, ...AFTER_OPINION) ||
    (world.ordered > 0 &&
      context.proposal?.conclusion === 'correct' &&
      world.problemsOf === context.proposals &&
      context.proposal.words !== ''),
  '无意见不纠正 nothing is ordered without an opinion': ({ value, world }: View) => world.ordered === 0 || isOneOf(value, ...AFTER_OPINION),
  '延长一次 the review is extended once at most, with what the profile leaves': (view: View) =>
    view.world.extensions <= 1 &&
    (typeOf(view) !== 'extend' || view.step!.event.days <= (view.step!.event.facts as FilingReviewFacts).extension.days),
  '期限只在应办之时计算 each clock runs in its own states, and only there': ({ value, world }: View) =>
    Object.entries(CLOCKS).every(([key, states]) => (world.clocks[key as keyof typeof CLOCKS] === 'running') === isOneOf(value, ...states)),
  '答复告知报送单位 who filed hears each answer': ({ value, world }: View) => {
    const heard = HEARD[value as string];
    return heard === undefined || (world.told !== null && heard.includes(world.told));
  },
  '结果告知报送单位 who filed hears how it ends': ({ value, world, status }: View) =>
    status === 'active' || world.told === ENDS[value as string],
  '系统外来件凭件录入 what came from outside has its paper, what a filing here hands in comes by itself': (view: View) =>
    view.context.package !== null && (!isOneOf(typeOf(view), 'enterSupplement', 'enterExplanation') || view.context.filing === null),
  '停止执行不是终结 a suspension does not end the review': ({ status, context }: View) =>
    status === 'active' || context.corrected !== 'suspended',
  '逾期才可径行审查 an explanation is not given up before it is overdue': (view: View) =>
    typeOf(view) !== 'proceedWithout' || (view.step!.event.facts as FilingReviewFacts).today > view.step!.before.context.askedBy!,
} satisfies Record<string, (view: View) => boolean>;

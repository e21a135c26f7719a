import type { WorldView } from '@fashen/engine';
import type { CorrectionContext } from './context.js';
import type { CorrectionFacts } from './facts.js';
import type { CorrectionWorld } from './world.js';

type View = WorldView<CorrectionContext, CorrectionWorld>;
type Step = NonNullable<View['step']>;

const isIn = ({ value }: View, ...states: string[]) => states.includes(value as string);
const took = (view: View, ...types: string[]): Step | undefined =>
  view.step && types.includes(view.step.event.type) ? view.step : undefined;
const factsOf = ({ event }: Step) => event.facts as Partial<CorrectionFacts>;
const personOf = ({ event }: Step) => (event.by as { person: string; party: string }).person;
const partyOf = ({ event }: Step) => (event.by as { person: string; party: string }).party;

const DECISIONS = ['decideSuspension', 'decideChange', 'decideAnnulment', 'decideWithdrawal', 'decideResumption'];
const BY_HEAD = [
  'issueOrder',
  'dropProposal',
  'acceptReasons',
  'maintainOrder',
  'closeCorrected',
  'findInsufficient',
  'withdrawOrder',
  'escalate',
];

/** The competent authority decides, or its paper is entered by the ordering body where nobody of it signs in. */
function isCompetent(view: View): boolean {
  const step = took(view, ...DECISIONS);
  if (!step) return true;
  const { competent, ordering } = view.context.parties;
  if (competent === null) return false;
  return [competent.party, competent.desk].includes(partyOf(step)) || (!competent.isHere && partyOf(step) === ordering);
}

/** What was amended or repealed stands so in the register, since the order. */
function provenDone(view: View): boolean {
  const step = took(view, 'reportCompletion');
  if (!step) return true;
  const { changes = [], isOnRecord = true } = factsOf(step);
  return !isOnRecord || changes.some(({ at, kind }) => kind === view.context.done && at > (view.context.orderedAt ?? ''));
}

/** How each end is heard by the process that it comes from. */
const HEARD: Readonly<Record<string, readonly (CorrectionWorld['source'] | undefined)[]>> = {
  notIssued: ['withdrawn'],
  withdrawn: ['withdrawn'],
  corrected: ['amended', 'repealed', 'applicationStopped'],
  changed: ['changed'],
  annulled: ['annulled'],
};

function warningStands({ context, world, status, value }: View): boolean {
  if (context.life === null) return world.life === null;
  if (value === 'changed' || value === 'annulled' || value === 'suspended' || value === 'settling')
    return world.life === value || value === 'settling';
  if (status === 'active') return world.life === 'warned' || value === 'released' || context.decision !== null;
  return world.life === (context.done === 'applicationStopped' && value === 'corrected' ? 'kept' : 'cleared');
}

const SAYS: Readonly<Record<string, CorrectionWorld['reported']>> = {
  answerAmend: 'amend',
  answerRepeal: 'repeal',
  answerStopApplying: 'stopApplying',
  disagree: 'disagree',
  reportCompletion: 'completion',
};

/** Who is here says it on paper; the paper of who is not lies with the case as a scan. */
function isOnPaper({ step, context, world, value }: View): boolean {
  const said = SAYS[step?.event.type ?? ''];
  if (said && context.isAddresseeHere && world.reported !== said) return false;
  if (!['suspended', 'changed', 'annulled'].includes(value as string)) return true;
  return context.parties.competent?.isHere !== true || world.decided === context.decision!.kind;
}

/** Each must hold after every step of every path. */
export const invariants = {
  '禁止援引只凭决定 nothing is banned from citation before a decision': ({ world, context }: View) =>
    world.bans.length === 0 || context.decision !== null,
  '决定出自有权机关 nobody decides but the competent authority': isCompetent,
  '决定即标注、即禁引 each decision is marked, and bans the citation': (view: View) =>
    !isIn(view, 'suspended', 'changed', 'annulled') || view.world.bans.includes(view.context.decision!.kind),
  '恢复即可援引 what applies again may be cited again': (view: View) => !took(view, 'decideResumption') || view.world.bans.length === 0,
  '警示有始有终 the life of the document is warned, and hears how it ends': warningStands,
  '修改废止以时效登记为准 an amendment or repeal is proven by the register of validity': provenDone,
  '理由只听一次 reasons are heard once': (view: View) => {
    const step = took(view, 'disagree');
    return !step || step.before.context.round === 1;
  },
  '期限内不越级 nobody goes over the head of an authority that still has time': (view: View) => {
    const step = took(view, 'escalate');
    return !step || !['ordered', 'correcting'].includes(step.before.value as string) || step.before.context.overdue.length > 0;
  },
  '先有建议后决定 the head decides on what a handler proposed': (view: View) => {
    const step = took(view, ...BY_HEAD.slice(2));
    return !step || step.before.context.isProposed;
  },
  '承办与审定分离 nobody handles and decides one case': ({ context }: View) =>
    !context.handlers.some((person) => context.heads.includes(person)),
  '制定与纠正分离 nobody corrects what he had a hand in': (view: View) => {
    const step = took(view, ...BY_HEAD, ...DECISIONS, 'propose');
    return !step || !(factsOf(step).acted ?? []).includes(personOf(step));
  },
  '纠正与裁决分离 nobody decides over his own order': (view: View) => {
    const step = took(view, ...DECISIONS);
    return !step || ![...view.context.handlers, ...view.context.heads].includes(personOf(step));
  },
  '流程开启的已有决定 what another process orders was decided there': (view: View) =>
    !isIn(view, 'proposed') || view.context.source.process === null,
  '发出才计时、办结即止 the clocks run from the order to the end, and never beside them': (view: View) => {
    const { rectify_reply: reply, rectify_complete: complete } = view.world.clocks;
    return (
      (reply === 'running') === isIn(view, 'ordered') &&
      (complete === 'running') === isIn(view, 'ordered', 'correcting', 'disagreed', 'verifying')
    );
  },
  '答复和决定有公文 what is answered and decided is on paper': isOnPaper,
  '办结有通知 what was ordered is closed on paper': ({ value, status, world }: View) =>
    (world.closed !== null) === (status !== 'active' && value !== 'notIssued') &&
    (world.closed === null || (HEARD[value as string] ?? []).includes(world.closed)),
  '终结必告知来源 the process that it comes from hears how it ends': ({ value, status, world, context }: View) =>
    status === 'active' || context.source.process === null || (HEARD[value as string] ?? []).includes(world.source),
} satisfies Record<string, (view: View) => boolean>;

import type { ConsultationSubject } from '@fashen/domain';
import type { WorldView } from '@fashen/engine';
import type { DraftingContext } from './context.js';
import type { DraftingFacts } from './facts.js';
import { openTracks } from './tracks.js';
import type { DraftingWorld } from './world.js';

type View = WorldView<DraftingContext, DraftingWorld>;
type Step = NonNullable<View['step']>;

const factsOf = ({ event }: Step) => event.facts as DraftingFacts;
const took = ({ step }: View, ...types: readonly string[]): Step | undefined =>
  step && types.includes(step.event.type) ? step : undefined;
const working = (value: unknown): Record<string, string> | null => (value as { working?: Record<string, string> }).working ?? null;
const CONCLUDED: Readonly<Record<string, string>> = { text: 'frozen' };
/** Regions of the machine that have not come to their end, by its own states. */
const notConcluded = (value: unknown): string[] =>
  Object.entries(working(value) ?? {}).flatMap(([region, state]) => (state === (CONCLUDED[region] ?? 'concluded') ? [] : [region]));

const isSubmitted = ({ value }: View): boolean => value === 'submitted';

/** Each must hold after every step of every path. */
export const invariants = {
  '有环节未办结的不报送 nothing is submitted while a track is open': (view: View) => {
    const step = took(view, 'submitDraft');
    return !step || (notConcluded(step.before.value).length === 0 && step.before.world.open.length === 0);
  },
  '记录与环节一致 what stands on record of the tracks is how they stand': ({ value, context, world }: View) =>
    working(value) === null || openTracks(context).join() === world.open.join(),
  '征求意见不短于最低期限 the least days of a consultation are never undercut': (view: View) => {
    const step = took(view, 'publishConsultation');
    if (!step) return true;
    const subjects = step.event.subjects as readonly ConsultationSubject[];
    return subjects.every((subject) => step.event.closesOn >= factsOf(step).earliestClose[subject].on);
  },
  '期限只延不缩 a consultation is never made shorter': (view: View) => {
    const step = took(view, 'extendConsultation');
    return !step || step.event.closesOn > (step.before.context.consultation?.closesOn ?? '9999');
  },
  '依法定情形免除 the public is passed over on a ground of the place only': (view: View) => {
    const step = took(view, 'waiveConsultation');
    return !step || factsOf(step).waivers.includes(step.event.ground);
  },
  '每条意见都有答复 every comment is answered before the result, and the result ends the consultation': (view: View) => {
    const step = took(view, 'publishConsultationResult');
    const isConcluded = working(view.value)?.consultation === 'concluded' || isSubmitted(view);
    return (
      (!step || factsOf(step).consultation?.unanswered === 0) &&
      (!isConcluded || view.world.consultation === 'published' || (view.world.consultation === null && view.context.waiver !== null))
    );
  },
  '公布的采纳情况就是已作的答复 the result tells the answers that stand': ({ world }: View) =>
    world.consultation !== 'published' || world.result === world.answers,
  '改动后的文本再次征求意见或者说明理由 a text that the public has not read is submitted only with a reason': (view: View) => {
    const step = took(view, 'submitDraft');
    if (!step) return true;
    const { read, excused } = step.before.world;
    const submitted = factsOf(step).text?.textHash;
    return read === null || [read, excused].some((hash) => hash === submitted);
  },
  '征求意见中必有截止 a consultation that is open will close by itself': ({ value, world }: View) =>
    working(value)?.consultation !== 'collecting' || world.timer,
  '不同意见有着落 every disagreement is settled, or stated as open': (view: View) =>
    !isSubmitted(view) || view.context.asked.every(({ reply, settled }) => reply !== null && (reply !== 'object' || settled !== null)),
  '回复期限只在征求时计算 the clock of the departments runs while they are asked': ({ value, world }: View) =>
    (world.replies === 'running') === (working(value)?.departments === 'waiting') || working(value) === null,
  '公平竞争审查针对报送的文本 fair competition is reviewed for the text that is submitted': (view: View) => {
    const { competition, textHash, withRegulator } = view.context;
    if (!isSubmitted(view)) return true;
    return (
      competition !== null &&
      competition.textHash === textHash &&
      competition.conclusion !== 'mustChange' &&
      (competition.conclusion === 'outOfScope' || !withRegulator || competition.isConfirmed)
    );
  },
  '例外三条件并有期限 an exception shows its three conditions, and an end': (view: View) => {
    const step = took(view, 'reviewFairCompetition');
    const isException = step?.event.conclusion === 'exception';
    return (
      !isException || Boolean(step?.event.exception?.circumstance && step.event.exception.noLesser && view.context.competition?.endsOn)
    );
  },
  '限制竞争的不算合规 what restricts competition is never called compliant': (view: View) => {
    const step = took(view, 'reviewFairCompetition');
    return step?.event.conclusion !== 'compliant' || ['entry', 'flow', 'cost', 'conduct'].every((group) => step.event[group] === 'none');
  },
  '专家人数合规 experts are as many as the place wants': (view: View) => {
    const step = took(view, 'recordExperts');
    if (!step) return true;
    const { least, isOdd } = factsOf(step).experts;
    const count = (step.event.experts as readonly string[]).length;
    return count >= least && (!isOdd || count % 2 === 1);
  },
  '风险不可控的不报送 what cannot be controlled is not submitted': (view: View) =>
    !isSubmitted(view) || view.context.risk !== 'uncontrollable',
  '听证依期公告 a hearing is announced long enough before it': (view: View) => {
    const step = took(view, 'announceHearing');
    return !step || step.event.heldOn >= factsOf(step).earliestHearing.on;
  },
  '应当听证的不得免 no hearing is passed over while a case for one is not ruled out': (view: View) => {
    const step = took(view, 'passOverHearing');
    return !step || factsOf(step).hearingGrounds.every((ground) => step.event.ruledOut.includes(ground));
  },
  '审核、讨论、签署针对同一文本 check, discussion and every signature are of the text that is submitted': (view: View) => {
    const { check, discussed, signing, signed, frozen, textHash } = view.context;
    const step = took(view, 'submitDraft');
    if (!step) return true;
    const isSigned = (party: string) => signed.some((one) => one.party === party && one.textHash === textHash);
    return (
      factsOf(step).text?.textHash === textHash &&
      [frozen, discussed, check?.textHash].every((hash) => hash === textHash) &&
      check?.result === 'lawful' &&
      signing.every(isSigned)
    );
  },
  '签署在后 nobody signs while another track is open': (view: View) => {
    const step = took(view, 'signDraft', 'enterSignature');
    return !step || openTracks(step.before.context).join() === 'signature';
  },
  '起草说明随送审稿 the drafting statement is there': (view: View) =>
    !isSubmitted(view) || (view.context.isExplained && view.world.isFiled),
  '不得审核自己起草的文本 nobody checks what they drafted': (view: View) => {
    const step = took(view, 'giveLegalCheck');
    const { drafters, checkedBy } = view.context;
    const isApart = !step?.before.context.drafters.includes(step.event.by.person);
    return isApart && (!isSubmitted(view) || !checkedBy.some((person) => drafters.includes(person)));
  },
  '结果告知文件全程 the life of the document hears how it ends': ({ value, status, world }: View) =>
    status === 'active' || world.told === value,
} satisfies Record<string, (view: View) => boolean>;

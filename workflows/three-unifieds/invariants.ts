import type { WorldView } from '@fashen/engine';
import type { UnifiedContext } from './context.js';
import { effectiveDay } from './effect-day.js';
import type { UnifiedFacts } from './facts.js';
import { TITLE_WITH_LIFE, type UnifiedWorld } from './world.js';

type View = WorldView<UnifiedContext, UnifiedWorld>;

const apart = (some: readonly string[], others: readonly string[]) => !some.some((person) => others.includes(person));
const isOneOf = (value: unknown, ...states: string[]) => states.includes(value as string);
const typeOf = ({ step }: View) => step?.event.type;

/** Every grant that a step rests on stands, for exactly this text. */
function grantsStood(view: View): boolean {
  const { event, before } = view.step!;
  const { clearances, standing } = event.facts as UnifiedFacts;
  const { reviewers, issuers } = before.context;
  return (
    reviewers.every((reviewer) =>
      clearances.some((one) => one.reviewer === reviewer && ['cleared', 'clearedWithUnadopted'].includes(one.standing)),
    ) &&
    (standing.deliberated || standing.exempted) &&
    issuers.every((issuer) => standing.signed.includes(issuer))
  );
}

/** Nobody registers an older text than the one in the house, nor one that was judged unlawful. */
function signedIsNewest(view: View): boolean {
  const { event, before } = view.step!;
  const { text, textJudgedUnlawful } = event.facts as UnifiedFacts;
  return text?.textHash === before.context.textHash && !textJudgedUnlawful;
}
const mayStandBefore = ({ isRegistered, registeredTextJudgedUnlawful }: UnifiedFacts) => isRegistered && !registeredTextJudgedUnlawful;

/** The number only comes with a registration: either this step registered, or it had its number before. */
const numberedByRegistration = (view: View): boolean =>
  view.world.holders.length === (view.step?.before.world.holders.length ?? 0) ||
  (typeOf(view) === 'register' && view.world.registered !== null);

const OUTCOMES: Readonly<Record<string, UnifiedWorld['told']>> = {
  refused: 'refused',
  stopped: 'stopped',
  withdrawn: 'withdrawn',
  published: 'published',
  archived: 'published',
};

/** Each must hold after every step of every path. */
export const invariants = {
  '不登记不编号 no unified number without registration': numberedByRegistration,
  '一件一号 no document has two unified numbers': ({ world, context, value }: View) =>
    world.holders.length <= 1 && (value === 'numbering' || (context.unifiedNumber === null) === (world.holders.length === 0)),
  '编号不灭失 a number once given is kept whatever becomes of the document': (view: View) =>
    view.step === undefined ||
    view.step.before.context.unifiedNumber === null ||
    view.context.unifiedNumber === view.step.before.context.unifiedNumber,
  '登记凭据齐全 nothing is registered that others have not granted for exactly this text': (view: View) =>
    typeOf(view) !== 'register' || (grantsStood(view) && signedIsNewest(view) && (view.step!.event.facts as UnifiedFacts).hasMinutes),
  '不援引已停止、已撤销的规定 nothing is registered that cites what may not be cited': (view: View) =>
    typeOf(view) !== 'register' || (view.step!.event.facts as UnifiedFacts).bannedCitations.length === 0,
  '无号不发布 nothing is published without both numbers': ({ world }: View) =>
    world.published === null || (world.holders.length === 1 && world.documentNumber !== null),
  '只发布登记的文本 no text is published but the registered one': ({ world, context }: View) =>
    world.published === null || (world.published === world.registered && world.published === context.textHash),
  '未公布不施行 nothing takes effect before its publication': ({ world, context }: View) =>
    (context.effectiveOn === null) === (world.published === null) &&
    (context.effectiveOn === null || (context.publishedOn === world.publishedOn && context.effectiveOn >= context.publishedOn!)),
  '间隔不足不发布 no publication too near to the day of effect without a statutory reason': (view: View) => {
    if (typeOf(view) !== 'publish') return true;
    const { event, before } = view.step!;
    const earliest = effectiveDay({ on: null, isAtOnce: false }, event.publishedOn, event.facts.effectGap);
    return view.context.effectiveOn! >= earliest || before.context.gapExemption !== null;
  },
  '提前施行须有法定理由 an early effect is the main leader’s, on a ground that the profile knows': (view: View) =>
    typeOf(view) !== 'recordStatutoryReason' ||
    (view.step!.event.facts.effectGap.exemption?.grounds.includes(view.step!.event.ground) === true &&
      view.step!.event.facts.leaders.includes(view.context.gapExemption!.decidedBy)),
  '被撤销的不再使用 what was revoked is used by nobody': (view: View) =>
    typeOf(view) !== 'publish' || (grantsStood(view) && mayStandBefore(view.step!.event.facts as UnifiedFacts)),
  '停止即失去登记 what is stopped or sent back for its date is registered no more': ({ value, world }: View) =>
    !isOneOf(value, 'stopped', 'awaitingDate') || (world.registered === null && world.published === null),
  '勘误只及印本 an erratum mends a print that departs, and nothing else': (view: View) =>
    typeOf(view) !== 'issueErratum' ||
    (view.step!.event.facts as UnifiedFacts).prints.some(({ id, differences }) => id === view.step!.event.print && differences > 0),
  '期限只在应办之时计算 only the clock of the state runs': ({ value, world }: View) =>
    (world.clocks.register !== 'running' || value === 'applied') && (world.clocks.to_publish !== 'running' || value === 'registered'),
  '结果告知文件全程 the life of the document hears how it ends': ({ value, world, status, context }: View) =>
    status === 'active' || context.spine === null || world.told === OUTCOMES[value as string],
  '有全程的由全程申请 a document with a life is registered by that life, and nobody else speaks for it': ({ step, context }: View) =>
    step !== undefined ||
    (context.title === TITLE_WITH_LIFE
      ? context.spine !== null
      : // no drafter by what the facts say: in the list only where this person has applied
        context.spine === null || !context.drafters.includes('registrar-1')),
  '不得身兼两方 nobody acts on both sides': ({ context }: View) => apart(context.drafters, context.registrars),
} satisfies Record<string, (view: View) => boolean>;

import type { WorldView } from '@fashen/engine';
import { signedIssuers } from './approvals.js';
import type { DeliberationContext } from './context.js';
import type { DeliberationFacts } from './facts.js';
import { type DeliberationWorld, JUDGED } from './world.js';

type View = WorldView<DeliberationContext, DeliberationWorld>;

const apart = (some: readonly string[], others: readonly string[]) => !some.some((person) => others.includes(person));
const isOneOf = (value: unknown, ...states: string[]) => states.includes(value as string);
const types = (view: View, ...names: string[]) => view.step !== undefined && names.includes(view.step.event.type);

/** Where a decision stands on the text: signing and whatever follows. */
const isDecided = ({ value }: View) => isOneOf(value, 'signing', 'rechecking', 'checkingWording', 'signed');

/** What brings a text nearer to its issue. */
const FORWARD = [
  'passPreCheck',
  'agree',
  'putOnAgenda',
  'exemptFromMeeting',
  'recordMeeting',
  'pass',
  'passInPrinciple',
  'confirmInstructions',
  'sign',
  'acceptWording',
  'passRecheck',
];
const isCleared = ({ clearances, runningReview }: DeliberationFacts, { reviewers }: DeliberationContext) =>
  runningReview === null &&
  reviewers.every((reviewer) =>
    clearances.some((one) => one.reviewer === reviewer && ['cleared', 'clearedWithUnadopted'].includes(one.standing)),
  );

/** Which text a step forward is about: the revision where one is looked at. */
const aboutText = (view: View) => {
  const { context } = view.step!.before;
  return types(view, 'confirmInstructions', 'acceptWording') ? context.revision?.textHash : context.textHash;
};

function clearedFirst(view: View): boolean {
  if (!types(view, ...FORWARD)) return true;
  const { event, before } = view.step!;
  const facts = event.facts as DeliberationFacts;
  return isCleared(facts, before.context) && facts.text?.textHash === aboutText(view);
}

function decidedByAll({ context, world, ...view }: View): boolean {
  if (!isDecided({ context, world, ...view })) return world.deliberated === null && world.exempted === null;
  if (context.exemption !== null) return world.exempted === context.textHash && context.urgentSigning !== null;
  return world.deliberated === context.textHash && context.bodies.every(({ body }) => context.decisions[body] === context.textHash);
}

function standingOnly(view: View): boolean {
  if (!types(view, 'sign', 'passRecheck', 'acceptWording')) return true;
  const { event, before } = view.step!;
  const { standing } = event.facts as DeliberationFacts;
  const isComplete = types(view, 'sign') || before.context.signatories.every((issuer) => standing.signed.includes(issuer));
  return (before.context.exemption === null ? standing.deliberated : standing.exempted) && isComplete;
}

/** Each must hold after every step of every path. */
export const invariants = {
  '未经审查的文本不往前走 no text goes on that every review body has not cleared': clearedFirst,
  '不合法的文本不审议 a text judged unlawful goes no further': (view: View) =>
    view.context.textHash !== JUDGED && !(types(view, ...FORWARD) && view.step!.event.facts.textJudgedUnlawful),
  '签发前各机关都已审议该文本 every body has passed exactly the text that is signed': decidedByAll,
  '会议要求逐条落实 what the meeting asked for is carried out before anybody signs': (view: View) =>
    !isDecided(view) || Object.values(view.context.instructions).every(({ status }) => status === 'carriedOut'),
  '不夹带 nothing beyond the instructions passes as carried out': (view: View) =>
    !types(view, 'confirmInstructions') || view.step!.event.facts.changesBeyond.length === 0,
  '签发只对该文本有效 signatures are of the text as it stands': ({ context, world }: View) =>
    Object.values(world.signed).every((hash) => hash === context.textHash),
  '签发与准予一致 what is granted as signed is what was signed': ({ context, world, value }: View) =>
    !isOneOf(value, 'signing', 'rechecking') ||
    JSON.stringify(signedIssuers(context).toSorted()) === JSON.stringify(Object.keys(world.signed).toSorted()),
  '全部制定机关签发 nothing is issued that one issuer has not signed': ({ value, context, world }: View) =>
    value !== 'signed' || context.signatories.every((issuer) => world.signed[issuer] === context.textHash),
  '被撤销的不再使用 what was revoked is used by nobody': standingOnly,
  '附条件不算签发 a signature on a condition is none': (view: View) => !types(view, 'sign') || view.step!.event.isConditional !== true,
  '不得身兼两方 nobody acts on both sides': ({ context }: View) => apart(context.drafters, context.deciders),
} satisfies Record<string, (view: View) => boolean>;

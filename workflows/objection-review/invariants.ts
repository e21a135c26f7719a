import type { WorldView } from '@fashen/engine';
import type { ObjectionContext } from './context.js';
import type { ObjectionFacts } from './facts.js';
import { concluded, INVOLVED, type ObjectionWorld } from './world.js';

type View = WorldView<ObjectionContext, ObjectionWorld>;

const typeOf = ({ step }: View) => step?.event.type;
const factsOf = ({ step }: View) => step!.event.facts as ObjectionFacts;
const byOf = ({ step }: View): string => step!.event.by.person;
const isUnderWay = ({ value }: View) => typeof value === 'object';
/** In the step that opens it the parties are still to be found. */
const isReceived = ({ value }: View) => typeof value === 'object' && (value as { running: unknown }).running === 'receiving';
const wasUnderWay = ({ step }: View) => typeof step?.before.value === 'object';
/** Ended for the person, though the correction may still run. */
const hasEnded = (view: View) => !isUnderWay(view);

/** What the authority, the superior's leader and the seats do is nobody's handling of the objection. */
const HANDLING = [
  'requestSupplement',
  'accept',
  'proposeRefusal',
  'proposeDiversion',
  'proposeTransfer',
  'proposeClosing',
  'maskStatement',
  'submitMasking',
  'approveMasking',
  'sendMaskingBack',
  'maskAgain',
  'waiveStatement',
  'enterStatement',
  'goOnWithoutStatement',
  'proposeLawful',
  'proposeCorrection',
  'proposeLapsed',
  'approveDecision',
  'sendDecisionBack',
  'extendReply',
];

/** Each must hold after every step of every path. */
export const invariants = {
  '每件异议都有答复 every objection gets an answer': (view: View) =>
    !hasEnded(view) || view.context.kind === 'lead' || concluded(view.world) === 'concluded',
  '匿名线索不发告知 nobody is told of a lead without a name': ({ context, world }: View) =>
    context.kind !== 'lead' || world.told.length === 0,
  '答复期限自收到起算不中断 the clock of the reply runs from receipt to the answer, whatever happens meanwhile': (view: View) =>
    isReceived(view) || (view.world.clocks.objection_reply === 'running') === (isUnderWay(view) && view.context.isAnswerDue),
  '形式审查和说明期限只在应办之时计算 the other clocks run in their own states alone': ({ value, world: { clocks } }: View) => {
    const running = typeof value === 'object' ? (value as { running: unknown }).running : null;
    const isChecked = typeof running === 'object' && running !== null && (running as { checking?: unknown }).checking === 'received';
    return (clocks.objection_formal === 'running') === isChecked && (clocks.objection_statement === 'running') === (running === 'stating');
  },
  '参与过文件的人不办理 whoever had a hand in the document handles and decides nothing': (view: View) =>
    !HANDLING.includes(typeOf(view) ?? '') || !INVOLVED.includes(byOf(view)),
  '承办与审定分离 nobody decides on what he handled': (view: View) =>
    !['approveDecision', 'sendDecisionBack', 'extendReply'].includes(typeOf(view) ?? '') ||
    (!view.step!.before.context.handlers.includes(byOf(view)) && view.step!.before.context.proposal?.draftedBy !== byOf(view)),
  '遮盖经他人核准 the authority is asked only with texts that were all masked and approved by another': (view: View) => {
    if (view.context.isAuthorityAsked !== view.world.isMaskingApproved) return false;
    if (typeOf(view) !== 'approveMasking') return true;
    const { statements, masked } = factsOf(view).maskings;
    return masked.length === statements.length && !view.step!.before.context.maskers.includes(byOf(view));
  },
  '核准的就是提交的遮盖文本 what is approved is what was submitted to be approved': (view: View) =>
    typeOf(view) !== 'approveMasking' ||
    factsOf(view)
      .maskings.masked.map(({ hash }) => hash)
      .join() === view.step!.before.context.submitted.join(),
  '只有被请的机关说明 nobody states the case but who was asked': (view: View) =>
    typeOf(view) !== 'stateCase' || (view.context.isAuthorityAsked && view.step!.event.by.party === view.context.parties.speaker),
  '不得越过制定机关 no reply on a document in force before its authority was heard or its time was over': (view: View) =>
    !['proposeLawful', 'proposeCorrection'].includes(typeOf(view) ?? '') ||
    view.world.clocks.objection_statement !== 'notOpened' ||
    view.context.isPassedOver,
  '终结须此前已经答复 nothing is closed for want of a new reason but what was answered before': (view: View) =>
    typeOf(view) !== 'proposeClosing' || (view.context.follows !== null && factsOf(view).isEarlierAnswered),
  '延期一次且在限内 the reply is extended once, within the profile, and before it has passed': (view: View) =>
    typeOf(view) !== 'extendReply' ||
    (!view.step!.before.context.isExtended &&
      view.step!.event.days <= factsOf(view).extension.days &&
      !view.context.overdue.includes('objection_reply')),
  '公开的答复经负责人审定 nothing is published that the head has not approved': ({ world, context }: View) =>
    !world.isPublished || (context.approval?.status === 'passed' && context.proposal!.isPublic),
  '先启动纠正后答复 nobody is told of a correction that does not run': (view: View) =>
    view.value !== 'followingUp' || view.context.correction !== null || view.context.groupAnswer?.outcome === 'correct',
  '合并审查逐一答复 the followers hear of the end in the step that brings it': (view: View) =>
    !hasEnded(view) || !wasUnderWay(view) || view.context.members === 0 || view.world.groupTold !== null,
} satisfies Record<string, (view: View) => boolean>;

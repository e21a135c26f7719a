import type { Checker, Finding } from '@fashen/engine';
import type { ObjectionContext } from './context.js';
import { approvalOpen, approvalPassed, approvalSentBack, nobodyEligible, notRemindedToday } from './desk.js';
import { endOf, REPLIES } from './ends.js';
import type { ObjectionFacts } from './facts.js';
import { LAW } from './law.js';
import type { Answer } from './words.js';

type Check = Checker<ObjectionContext, ObjectionFacts>;

const unless = (isFine: boolean, rule: string, basis: string = LAW.house): Finding[] => (isFine ? [] : [{ rule, basis }]);

/** Read by the table to choose a way; what it finds is never told. */
const ends =
  (answer: Answer, rule: string): Check =>
  ({ context }) =>
    unless(endOf(context) === answer, rule);

/** Whatever the person wrote has a masked text, and nothing was added meanwhile. */
const maskingComplete: Check = ({ facts: { maskings } }) => {
  const masked = new Set(maskings.masked.map(({ statement }) => statement));
  const open = maskings.statements.filter((statement) => !masked.has(statement)).length;
  return open === 0 && maskings.statements.length > 0 ? [] : [{ rule: 'masking.incomplete', count: open, basis: LAW.masking }];
};

/** Approval is of the texts that were submitted, and of no others. */
const maskingAsSubmitted: Check = (scene) => {
  const { submitted } = scene.context;
  const { masked } = scene.facts.maskings;
  const isSame = masked.length === submitted.length && masked.every(({ hash }, n) => hash === submitted[n]);
  return [...maskingComplete(scene), ...unless(isSame, 'masking.changed', LAW.masking)];
};

const mayExtend: Check = ({ context, facts: { extension } }) => [
  ...unless(context.isAnswerDue, 'deadline.noneDue', LAW.answer),
  ...unless(!context.isExtended, 'deadline.extendedBefore', LAW.extension),
  ...(extension.days > 0 || context.isExtended ? [] : [{ rule: 'deadline.noExtension', basis: extension.basis }]),
  ...unless(!context.overdue.includes('objection_reply'), 'deadline.alreadyPassed', LAW.extension),
];

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = {
  approvalOpen,
  approvalPassed,
  approvalSentBack,
  nobodyEligible,
  notRemindedToday,
  /** A new objection of the same person after an answer: without a new reason the head closes it. */
  repeatsAnswered: ({ context, facts }) =>
    unless(context.follows !== null && facts.isEarlierAnswered, 'objection.notAnsweredBefore', LAW.house),
  mayJoin: ({ context }) => unless(context.members === 0, 'group.leadsItself'),
  mayLead: ({ context }) => unless(context.lead === null, 'group.followsAnother'),
  maskingComplete,
  maskingAsSubmitted,
  speaksOutside: ({ context }) => unless(context.parties.speaker === null, 'statement.authorityIsHere', LAW.masking),
  statementOverdue: ({ context }) => unless(context.overdue.includes('objection_statement'), 'statement.notOverdue', LAW.masking),
  correctable: ({ context, facts }) =>
    unless(
      context.document !== null && context.parties.authority !== null && facts.textHash !== null,
      'reply.documentUnknown',
      LAW.correction,
    ),
  notInForce: ({ facts }) => unless(facts.isInForce !== true, 'reply.stillInForce', LAW.answer),
  mayExtend,
  withdrawsForGroup: ({ context }) => unless(context.isAnswerDue && context.members > 0, 'group.nobodyFollows'),
  withdrawsAlone: ({ context }) => unless(context.members === 0, 'group.somebodyFollows'),
  notExtended: ({ context }) => unless(!context.isExtended, 'deadline.extendedBefore', LAW.extension),
  answerDue: ({ context }) => unless(context.isAnswerDue, 'deadline.noneDue', LAW.answer),
  recordedOnly: ({ context }) => unless(endOf(context) !== null && !context.isAnswerDue, 'end.answerDue', LAW.answer),
  correctionDecided: ({ context }) =>
    unless(endOf(context) === 'replied' && context.proposal?.decision === 'correct', 'end.noCorrection', LAW.correction),
  awaitsCorrection: ({ context }) => unless(context.groupAnswer?.outcome === 'correct', 'end.noCorrection', LAW.correction),
  replySentBack: ({ context }) =>
    unless(context.approval?.status === 'sentBack' && REPLIES.includes(context.proposal!.decision), 'end.notSentBack'),
  endsRefused: ends('refused', 'end.notRefused'),
  endsDiverted: ends('diverted', 'end.notDiverted'),
  endsTransferred: ends('transferred', 'end.notTransferred'),
  endsClosed: ends('closed', 'end.notClosed'),
  endsReplied: ends('replied', 'end.notReplied'),
} satisfies Record<string, Check>;

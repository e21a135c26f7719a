import type { Checker, Finding } from '@fashen/engine';
import { approvalCheckers } from '@fashen/workflow-approval';
import { host } from './approvals.js';
import type { DeliberationContext } from './context.js';
import type { Clearance, DeliberationFacts } from './facts.js';
import { LAW } from './law.js';
import { bodiesLeft, verifiersLeft } from './turns.js';

type Check = Checker<DeliberationContext, DeliberationFacts>;

const allOf =
  (...checks: readonly Check[]): Check =>
  (world) =>
    checks.flatMap((check) => check(world));

/** The first check that finds something speaks alone: which way to take is asked only once the step itself may be taken. */
const firstOf =
  (...checks: readonly Check[]): Check =>
  (world) =>
    checks.map((check) => check(world)).find((findings) => findings.length > 0) ?? [];

const textHandedIn: Check = ({ facts }) => (facts.text ? [] : [{ rule: 'text.missing', basis: LAW.preCheck }]);

const textNotJudgedUnlawful: Check = ({ facts }) =>
  facts.textJudgedUnlawful ? [{ rule: 'text.judgedUnlawful', basis: LAW.unlawfulText }] : [];

const noOtherDeliberation: Check = ({ facts }) =>
  facts.openDeliberation === null ? [] : [{ rule: 'deliberation.alreadyRunning', other: facts.openDeliberation, basis: LAW.meeting }];

const wayLeadsHere: Check = ({ facts: { way } }) => {
  if (!way) return [{ rule: 'way.unknown', basis: LAW.meeting }];
  if (way.leavesFlow) return [{ rule: 'way.leavesFlow', basis: LAW.meeting }];
  return way.bodies.length > 0 && way.reviewers.length > 0 ? [] : [{ rule: 'way.incomplete', basis: LAW.meeting }];
};

/** Decisions are of the text under deliberation: a version that came in since is another text until somebody hands it in. */
const noNewerText: Check = ({ context, facts }) =>
  facts.text?.textHash === context.textHash
    ? []
    : [{ rule: 'text.changedSince', newest: facts.text?.version ?? null, basis: LAW.reviewFirst }];

const textChanged: Check = ({ context, facts }) =>
  facts.text && facts.text.textHash !== context.textHash ? [] : [{ rule: 'text.unchanged', basis: LAW.meeting }];

/** The revision that is looked at is the newest text. */
const revisionIsNewest: Check = ({ context, facts }) =>
  context.revision !== null && facts.text?.textHash === context.revision.textHash
    ? []
    : [{ rule: 'revision.changedSince', newest: facts.text?.version ?? null, basis: LAW.meeting }];

/** Who decides may not turn out to have drafted: uploads and drafters' lists change while a case runs. */
const sidesApart: Check = ({ context, facts }) =>
  facts.drafters
    .filter((person) => context.deciders.includes(person))
    .map((person) => ({ rule: 'duty.deciderDrafted', person, basis: LAW.apart }));

const GAPS: Readonly<Partial<Record<Clearance['standing'], string>>> = {
  missing: 'review.missing',
  otherText: 'review.otherText',
  unstated: 'review.statementMissing',
};

/** G1, G8: every review body of the way has cleared exactly this text, or cleared it with advice not adopted and the statement is there. */
const cleared: Check = ({ context, facts }) =>
  context.reviewers.flatMap((reviewer): Finding[] => {
    const standing = facts.clearances.find((clearance) => clearance.reviewer === reviewer)?.standing ?? 'missing';
    const rule = GAPS[standing];
    return rule ? [{ rule, reviewer, basis: standing === 'unstated' ? LAW.statement : LAW.reviewFirst }] : [];
  });

/** 115号 二（七）: a review is finished before anybody deliberates, a renewed one too. */
const noReviewRunning: Check = ({ facts }) =>
  facts.runningReview === null ? [] : [{ rule: 'review.running', other: facts.runningReview, basis: LAW.reviewFirst }];

const urgencyKnown: Check = ({ context }) => (context.urgentSigning === null ? [{ rule: 'urgency.notInProfile', basis: LAW.meeting }] : []);

const noChangeBeyond: Check = ({ facts }) =>
  facts.changesBeyond.length > 0 ? [{ rule: 'revision.beyondInstructions', places: facts.changesBeyond, basis: LAW.reviewFirst }] : [];

/** G5: no signature without the meeting's decision on this text, or the exemption that the statute knows. */
const decided: Check = ({ context, facts }) => {
  const hasDecision = context.exemption === null ? facts.standing.deliberated : facts.standing.exempted;
  return hasDecision ? [] : [{ rule: 'decision.revoked', basis: LAW.meeting }];
};

const everybodySigned: Check = ({ context, facts }) =>
  context.signatories
    .filter((issuer) => !facts.standing.signed.includes(issuer))
    .map((issuer) => ({ rule: 'signature.missing', issuer, basis: LAW.signature }));

/** Which way leads on; asked only where the step itself may be taken. */
const lastVerifier: Check = ({ context }) => (verifiersLeft(context).length <= 1 ? [] : [{ rule: 'revision.othersVerify' }]);
const lastBody: Check = ({ context }) => (bodiesLeft(context).length <= 1 ? [] : [{ rule: 'decision.othersLeft' }]);
/** A body that gave instructions has decided once they are verified; others that passed the earlier text decide on the new one. */
const onlyBody: Check = ({ context }) => (context.bodies.length === 1 ? [] : [{ rule: 'decision.othersLeft' }]);

const mayDeliberate = allOf(noNewerText, textNotJudgedUnlawful, cleared, noReviewRunning, sidesApart);
const mayConfirm = allOf(revisionIsNewest, textNotJudgedUnlawful, cleared, noReviewRunning, noChangeBeyond, sidesApart);
const maySign = allOf(mayDeliberate, decided);

const { approvalOpen, approvalPassed, notRemindedToday, nobodyEligible } = approvalCheckers(host);

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = {
  mayOpen: allOf(wayLeadsHere, textHandedIn, textNotJudgedUnlawful, noOtherDeliberation),
  mayHandIn: allOf(textHandedIn, textNotJudgedUnlawful, sidesApart),
  mayChangeText: allOf(textChanged, textNotJudgedUnlawful, sidesApart),
  noNewerText,
  mayDeliberate,
  mayExempt: allOf(urgencyKnown, mayDeliberate),
  mayPassLast: firstOf(mayDeliberate, lastBody),
  mayConfirm,
  mayConfirmLast: firstOf(mayConfirm, lastVerifier),
  mayConfirmAll: firstOf(mayConfirm, lastVerifier, onlyBody),
  maySign,
  mayAcceptWording: allOf(revisionIsNewest, textNotJudgedUnlawful, cleared, noReviewRunning, decided, everybodySigned, sidesApart),
  mayPassRecheck: allOf(maySign, everybodySigned),
  approvalOpen,
  approvalPassed,
  notRemindedToday,
  nobodyEligible,
} satisfies Record<string, Check>;

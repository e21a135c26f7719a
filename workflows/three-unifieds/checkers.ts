import type { Checker, Finding } from '@fashen/engine';
import type { UnifiedContext } from './context.js';
import { earliestEffect, effectiveDay } from './effect-day.js';
import type { Clearance, UnifiedFacts } from './facts.js';
import { LAW } from './law.js';

type Check = Checker<UnifiedContext, UnifiedFacts>;

const allOf =
  (...checks: readonly Check[]): Check =>
  (world) =>
    checks.flatMap((check) => check(world));

const unless = (isFine: boolean, rule: string, details: Omit<Finding, 'rule'>): Finding[] => (isFine ? [] : [{ rule, ...details }]);

const textHandedIn: Check = ({ facts }) => unless(facts.text !== null, 'text.missing', { basis: LAW.unified });

const textNotJudgedUnlawful: Check = ({ facts }) => unless(!facts.textJudgedUnlawful, 'text.judgedUnlawful', { basis: LAW.unlawfulText });

const noOtherRegistration: Check = ({ facts }) =>
  unless(facts.openRegistration === null, 'registration.alreadyRunning', { other: facts.openRegistration, basis: LAW.unified });

/**
 * A life hears of the registration that it has applied for, and of no other: one beside it would publish a text that its life knows nothing
 * of, or has given up. Only the opening by a life carries `spine`; a document that never had one is registered by hand.
 */
const appliedForByLife: Check = ({ context, facts }) =>
  unless(facts.life === null || context.spine !== null, 'life.appliesItself', { life: facts.life, basis: LAW.throughLife });

const wayLeadsHere: Check = ({ facts: { way } }) => {
  if (!way) return [{ rule: 'way.unknown', basis: LAW.unified }];
  if (way.leavesFlow) return [{ rule: 'way.leavesFlow', basis: LAW.unified }];
  return unless(way.registrar !== null && way.reviewers.length > 0, 'way.noRegistrar', { basis: LAW.unified });
};

/** The signed text is the newest one: a version that came in since is another text, which nobody has signed. */
const textIsNewest: Check = ({ context, facts }) =>
  unless(facts.text?.textHash === context.textHash, 'text.changedSince', { newest: facts.text?.version ?? null, basis: LAW.recheck });

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

/** G5. */
const decided: Check = ({ facts: { standing } }) =>
  unless(standing.deliberated || standing.exempted, 'decision.missing', { basis: LAW.meeting });

const everybodySigned: Check = ({ context, facts }) =>
  context.issuers
    .filter((issuer) => !facts.standing.signed.includes(issuer))
    .map((issuer) => ({ rule: 'signature.missing', issuer, basis: LAW.signature }));

/** A text that went to signature without a meeting has no minutes; every other has. */
const minutesThere: Check = ({ facts }) => unless(facts.hasMinutes || facts.standing.exempted, 'minutes.missing', { basis: LAW.meeting });

const explainerThere: Check = ({ context, facts: { isExplainerRequired } }) =>
  unless(context.explainer !== null || !isExplainerRequired.value, 'explainer.missing', { basis: isExplainerRequired.basis });

const validityStated: Check = ({ facts: { validity } }) => {
  const { isRequired, isStated, years, min, max, basis } = validity;
  if (!isRequired) return [];
  if (!isStated) return [{ rule: 'validity.missing', basis }];
  if (years === null) return [];
  return [
    ...unless(max === null || years <= max, 'validity.tooLong', { years, max, basis }),
    ...unless(min === null || years >= min, 'validity.tooShort', { years, min, basis }),
  ];
};

/** G9: nothing is based on what the competent authority has stopped, changed or annulled, or on what has ended. */
const citesWhatStands: Check = ({ facts }) =>
  facts.bannedCitations.map(({ cited, why }) => ({
    rule: why === 'ended' ? 'citation.ended' : 'citation.banned',
    cited,
    basis: LAW.citation,
  }));

/** No code is invented: a township without a rule waits until its registrar has one with a source. */
const codeKnown: Check = ({ facts }) => unless(facts.numberCode !== null, 'number.codeUnknown', { basis: LAW.unified });

/** Who registers may not turn out to have drafted: uploads and drafters' lists change while a case runs. */
const sidesApart: Check = ({ context, facts }) =>
  facts.drafters
    .filter((person) => context.registrars.includes(person))
    .map((person) => ({ rule: 'duty.registrarDrafted', person, basis: LAW.apart }));

/** Everything that others granted, for exactly this text. */
const grantsStand = allOf(cleared, decided, everybodySigned);

const registeredTextNotJudgedUnlawful: Check = ({ facts }) =>
  unless(!facts.registeredTextJudgedUnlawful, 'text.judgedUnlawful', { basis: LAW.unlawfulText });

const registered: Check = ({ context, facts }) => [
  ...unless(facts.isRegistered, 'registration.missing', { basis: LAW.unified }),
  ...unless(context.unifiedNumber !== null, 'number.missing', { basis: LAW.unified }),
];

const documentNumbered: Check = ({ context }) =>
  unless(context.documentNumber !== null, 'documentNumber.missing', { basis: LAW.documentNumber });

/** Publication today would leave less than the gap: only then does the date go back, or is a reason asked for. */
const dateTooNear: Check = ({ context, facts: { effectGap, today } }) =>
  unless(effectiveDay(context.effect, today, effectGap) < earliestEffect(today, effectGap), 'effect.gapKept', { basis: effectGap.basis });

const exemptionKnown: Check = ({ facts: { effectGap } }) =>
  unless(effectGap.exemption !== null, 'effect.noExemptionHere', { basis: effectGap.basis });

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = {
  mayOpen: allOf(wayLeadsHere, textHandedIn, textNotJudgedUnlawful, noOtherRegistration, appliedForByLife),
  mayApplyAgain: allOf(textHandedIn, textNotJudgedUnlawful, sidesApart),
  mayRegister: allOf(
    textIsNewest,
    textNotJudgedUnlawful,
    grantsStand,
    minutesThere,
    explainerThere,
    validityStated,
    citesWhatStands,
    codeKnown,
    sidesApart,
  ),
  /** A further draft in the house stops nothing: its review does, which takes back what was granted for this text. */
  mayPublish: allOf(registered, registeredTextNotJudgedUnlawful, grantsStand, documentNumbered, sidesApart),
  dateTooNear,
  mayExempt: allOf(dateTooNear, exemptionKnown),
} satisfies Record<string, Check>;

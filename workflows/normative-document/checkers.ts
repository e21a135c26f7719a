import type { Checker, Finding } from '@fashen/engine';
import { targetsChangeable } from './change-checkers.js';
import { BY_OFFICE, type Report, type SpineContext } from './context.js';
import type { SpineFacts } from './facts.js';
import { isHandedIn } from './filing-standing.js';
import { LAW } from './law.js';
import type { TakenInAt } from './stage.js';

type Check = Checker<SpineContext, SpineFacts>;

const allOf =
  (...checks: readonly Check[]): Check =>
  (world) =>
    checks.flatMap((check) => check(world));
const unless = (isFine: boolean, rule: string, details: Omit<Finding, 'rule'> = {}): Finding[] => (isFine ? [] : [{ rule, ...details }]);

const textThere: Check = ({ facts }) => unless(facts.text !== null, 'text.missing', { basis: LAW.definition });
/** G4: who has no power to enact has no way here. */
const wayKnown: Check = ({ facts }) => unless(facts.way !== null, 'way.missing', { basis: LAW.power });
const noOtherLife: Check = ({ facts }) => unless(facts.openLife === null, 'life.alreadyRunning', { other: facts.openLife });
const notPartyPaper: Check = ({ facts }) => unless(!facts.way?.leavesFlow, 'screening.partyPaper', { basis: LAW.definition });
const notJudgedUnlawful: Check = ({ facts }) => unless(!facts.textJudgedUnlawful, 'text.judgedUnlawful', { basis: LAW.unlawfulText });
const noOpenReview: Check = ({ facts }) => unless(facts.openReview === null, 'review.running', { other: facts.openReview });
const noOpenDeliberation: Check = ({ facts }) =>
  unless(facts.openDeliberation === null, 'deliberation.running', { other: facts.openDeliberation });
const noOpenRegistration: Check = ({ facts }) =>
  unless(facts.openRegistration === null, 'registration.running', { other: facts.openRegistration });

const noRegistrationWithoutLife: Check = ({ facts }) =>
  unless(facts.openRegistration === null, 'registration.withoutLife', { other: facts.openRegistration, basis: LAW.underWay });

/** Whoever registers must be there before anything is handed to them. */
const registrarKnown: Check = ({ facts }) =>
  unless(facts.way !== null && facts.way.registrar !== null, 'registrar.missing', { basis: LAW.unified });

/** G3: the newest text has a conclusion of its own; it is asked again when the text changes. */
const fairCompetitionDone: Check = ({ context, facts }) =>
  unless(
    context.fairCompetition !== null && context.fairCompetition.textHash === facts.text?.textHash,
    context.fairCompetition === null ? 'fairCompetition.missing' : 'fairCompetition.otherText',
    { basis: LAW.fairCompetition },
  );

/** What was begun is finished first: every track concluded, the draft signed and submitted. */
const draftingSubmitted: Check = ({ context, facts: { openDrafting } }) => {
  if (openDrafting !== null && openDrafting.tracks.length > 0)
    return [{ rule: 'drafting.tracksOpen', tracks: openDrafting.tracks, other: openDrafting.process, basis: LAW.submission }];
  const isDone = openDrafting === null && (context.drafting === null || context.drafting.outcome === 'submitted');
  return unless(isDone, 'drafting.notSubmitted', { basis: LAW.submission });
};
const noOpenDrafting: Check = ({ facts: { openDrafting } }) =>
  unless(openDrafting === null, 'drafting.running', { other: openDrafting?.process ?? null });
/** A report of a text that is the newest no longer sends nothing on. */
const reportedNewest: Check = ({ context, facts }) => unless(context.fairCompetition?.textHash === facts.text?.textHash, 'report.other');

/** Who acted for the office may not turn out to have drafted. */
const sidesApart: Check = ({ context, facts }) =>
  facts.drafters
    .filter((person) => context.deciders.includes(person))
    .map((person) => ({ rule: 'duty.deciderDrafted', person, basis: LAW.apart }));

const NOT_CLEARED = {
  unstated: { rule: 'review.statementMissing', basis: LAW.statement },
  otherText: { rule: 'review.otherText', basis: LAW.reviewFirst },
  missing: { rule: 'review.missing', basis: LAW.reviewFirst },
} as const;

/** G1, G2, G8: every review body of the way has cleared exactly this text, or cleared it with the statement of reasons; nothing else counts as a review. */
const everyReviewerCleared: Check = ({ facts }) =>
  facts.clearances.flatMap(({ reviewer, standing }) =>
    standing === 'cleared' || standing === 'clearedWithUnadopted' ? [] : [{ ...NOT_CLEARED[standing], reviewer }],
  );

/** G5: the meeting passed this text, or it was exempted from a meeting. */
const decided: Check = ({ facts: { decisions } }) =>
  unless(decisions.deliberated || decisions.exempted, 'deliberation.missing', { basis: LAW.meeting });

/** G5: every issuer has signed this text; a change of substance has brought it back to all of them. */
const signedByAll: Check = ({ context, facts: { decisions } }) =>
  context.signatories
    .filter((party) => !decisions.signed.includes(party))
    .map((party) => ({ rule: 'signature.missing', party, basis: LAW.recheck }));

/** Read to choose a way; what they find is never told. */
const takenInAt =
  (stage: TakenInAt): Check =>
  ({ context }) =>
    unless(context.takenInAt === stage, 'takeIn.elsewhere');
const reported =
  (process: Report['process'], ...outcomes: readonly string[]): Check =>
  ({ context: { report } }) =>
    unless(report?.process === process && outcomes.includes(report.outcome), 'report.other');
const publicationKnown: Check = ({ context }) => unless(context.publication !== null, 'report.other');
const ended =
  (end: NonNullable<SpineContext['end']>): Check =>
  ({ context }) =>
    unless(context.end === end, 'report.other');
const runsHere = ({ filings }: SpineContext, receiver: string): boolean => filings.some((one) => one.receiver === receiver);
/** What a correction has brought about is for the competent authority to lift, and told by that correction. */
const warnedByHand: Check = ({ context }) =>
  unless(
    context.warnings.every((one) => one === BY_OFFICE),
    'warning.ofCorrection',
    { basis: LAW.scrutiny },
  );
const suspendedByHand: Check = ({ context }) =>
  unless(
    context.suspensions.every((one) => one === BY_OFFICE),
    'suspension.ofCorrection',
    { basis: LAW.scrutiny },
  );
const isSuspended: Check = ({ context }) => unless(context.suspensions.length > 0, 'report.other');
const isWarned: Check = ({ context }) => unless(context.warnings.length > 0, 'report.other');
const everyReceiverFiled: Check = ({ context }) =>
  unless(
    context.filings.every(isHandedIn) &&
      context.receivers.every((receiver) => context.filed.includes(receiver) || runsHere(context, receiver)),
    'filing.open',
  );
const isFilingMissing: Check = ({ context: { filings } }) =>
  unless(
    filings.some(({ standing }) => standing === 'missing'),
    'report.other',
  );
const noFilingMissing: Check = ({ context: { filings } }) =>
  unless(
    filings.every(({ standing }) => standing !== 'missing'),
    'filing.open',
  );
/** What runs here reports for itself; by hand is entered what was filed elsewhere 在途件. */
const mayRecordFiling: Check = ({ context }) =>
  unless(
    context.receivers.some((receiver) => !runsHere(context, receiver)),
    'filing.runsHere',
    { basis: LAW.filing },
  );

const mayReview = allOf(textThere, notJudgedUnlawful, draftingSubmitted, fairCompetitionDone, noOpenReview, sidesApart);

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = {
  /** A registration that was applied for without a life tells nobody how it ends: this one would wait for it in vain. */
  mayOpen: allOf(textThere, wayKnown, noOtherLife, noRegistrationWithoutLife),
  mayScreenIn: notPartyPaper,
  /** A case that runs here is under way here, and nothing stands in for it. */
  mayTakeIn: allOf(textThere, notJudgedUnlawful, noOpenReview, noOpenDeliberation, noOpenRegistration, sidesApart),
  /** What waits in the register could still be published: its application is withdrawn or its publication stopped first. */
  mayAbandon: allOf(noOpenRegistration, noOpenDrafting),
  mayBeginDrafting: allOf(textThere, noOpenDrafting, noOpenReview, noOpenDeliberation, noOpenRegistration),
  mayReview,
  draftSubmitted: reported('drafting', 'submitted'),
  draftGoesOn: allOf(reported('drafting', 'submitted'), reportedNewest, mayReview),
  mayDeliberate: allOf(textThere, notJudgedUnlawful, everyReviewerCleared, noOpenDeliberation, sidesApart),
  mayRecordSigning: allOf(textThere, notJudgedUnlawful, everyReviewerCleared, decided, sidesApart),
  mayRegister: allOf(
    textThere,
    notJudgedUnlawful,
    everyReviewerCleared,
    decided,
    signedByAll,
    targetsChangeable,
    registrarKnown,
    // what it comes to may be that this text is unlawful
    noOpenReview,
    noOpenRegistration,
    sidesApart,
  ),
  everyReviewerCleared,
  reviewWentOn: reported('review', 'cleared', 'clearedWithUnadopted'),
  deliberationSigned: reported('deliberation', 'signed'),
  wasPublished: allOf(reported('unifieds', 'published'), publicationKnown),
  wasRegistered: reported('unifieds', 'registered'),
  dateSentBack: reported('unifieds', 'sentBackForDate'),
  wasStopped: reported('unifieds', 'stopped'),
  applicationWithdrawn: reported('unifieds', 'withdrawn'),
  standsAtDrafting: takenInAt('drafting'),
  standsAtReview: takenInAt('inReview'),
  standsAtDeliberation: takenInAt('deliberating'),
  standsAtSigning: takenInAt('signing'),
  standsAtRegistration: takenInAt('registering'),
  isRepealed: ended('repealed'),
  isRenewed: ended('renewed'),
  isLapsed: ended('lapsed'),
  isAnnulled: ended('annulled'),
  isSuspended,
  isWarned,
  warnedByHand,
  suspendedByHand,
  everyReceiverFiled,
  isFilingMissing,
  noFilingMissing,
  mayRecordFiling,
} satisfies Record<string, Check>;

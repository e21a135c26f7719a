import type { Checker, Finding } from '@fashen/engine';
import type { FilingContext } from './context.js';
import type { FilingFacts } from './facts.js';
import { LAW } from './law.js';
import type { Piece } from './words.js';

type Check = Checker<FilingContext, FilingFacts>;

const unless = (isFine: boolean, rule: string, details: Omit<Finding, 'rule'> = {}): Finding[] => (isFine ? [] : [{ rule, ...details }]);
const allOf =
  (...checks: readonly Check[]): Check =>
  (world) =>
    checks.flatMap((check) => check(world));

const documentKnown: Check = ({ facts }) => unless(facts.submitter !== null, 'document.unknown');

/** Filed is what was published, to the letter. */
const textPublished: Check = ({ facts }) => unless(facts.isPublished, 'text.notPublished', { basis: LAW.filing });

const has =
  (piece: Piece, rule: string): Check =>
  ({ facts: { materials } }) =>
    unless(
      materials.files.some((file) => file.piece === piece),
      rule,
      { basis: LAW.materials },
    );

/** The report bears the number that was entered last: one that is being made anew is waited for. */
const reportMade: Check = ({ context, facts: { materials } }) =>
  unless(context.reportNumber !== null && materials.reportNumber === context.reportNumber, 'report.missing', { basis: LAW.materials });

const gapExplained: Check = ({ context, facts: { materials } }) =>
  unless(materials.shortGap === null || materials.shortGap.isExplained || context.hasGapReason, 'gap.unexplained', {
    days: materials.shortGap?.days ?? 0,
    basis: LAW.shortGap,
  });

const ENDING: readonly string[] = ['repeal', 'lapse'];
const endingTextThere: Check = ({ context, facts: { materials } }) =>
  unless(!ENDING.includes(context.occasion) || materials.hasEndingText, 'endingText.missing', { basis: LAW.materials });

/** Where a filing review in this house speaks for the receiver, nobody else puts words into its mouth. */
const answersByHand: Check = ({ context }) => unless(context.reviewer === null, 'answer.comesByItself', { basis: LAW.byHand });

const receiverOutside: Check = ({ context }) => unless(context.reviewer === null, 'stopping.saidInCorrection', { basis: LAW.correction });

const isIt =
  (asked: (context: FilingContext) => boolean): Check =>
  ({ context }) =>
    unless(asked(context), 'way.other');

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = {
  mayOpen: documentKnown,
  packageComplete: allOf(
    textPublished,
    reportMade,
    has('text', 'text.fileMissing'),
    has('draftingStatement', 'statement.missing'),
    gapExplained,
    endingTextThere,
  ),
  answersByHand,
  receiverOutside,
  /** Read to choose a way; what they find is never told. */
  countsByRegistration: isIt(({ by }) => by === 'registration'),
  isCopy: isIt(({ by }) => by === 'copy'),
  isUnderReview: isIt(({ review, reviewer }) => review !== null && reviewer !== null),
  isTakenInHere: isIt(({ reviewer }) => reviewer !== null),
  opinionWithdrawn: isIt(({ corrected }) => corrected === 'withdrawn'),
  /** 停止执行 is for the time being: what follows is waited for. */
  isSuspended: isIt(({ corrected }) => corrected === 'suspended'),
} satisfies Record<string, Check>;

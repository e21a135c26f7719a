import type { DraftingTrack } from '@fashen/domain';
import type { Checker, Finding } from '@fashen/engine';
import type { DraftingContext } from './context.js';
import type { DraftingFacts } from './facts.js';
import { LAW } from './law.js';
import { isAnswered, isConcluded, isConsulted, isSettled, openTracks } from './tracks.js';

type Check = Checker<DraftingContext, DraftingFacts>;

const unless = (isFine: boolean, rule: string, details: Omit<Finding, 'rule'> = {}): Finding[] => (isFine ? [] : [{ rule, ...details }]);
const allOf =
  (...checks: readonly Check[]): Check =>
  (world) =>
    checks.flatMap((check) => check(world));

const textThere: Check = ({ facts }) => unless(facts.text !== null, 'text.missing', { basis: LAW.submission });
const noOtherDrafting: Check = ({ facts }) => unless(facts.openDrafting === null, 'drafting.running', { other: facts.openDrafting });

/** What is checked, discussed and signed is a text that stands still, and the newest. */
const textFrozen: Check = ({ context: { frozen, textHash }, facts }) =>
  frozen === null || frozen !== textHash
    ? [{ rule: 'text.notFrozen', basis: LAW.submission }]
    : unless(facts.text?.textHash === frozen, 'text.changedSince', { basis: LAW.submission });

/** S1（五）: every comment is answered before the result is published. */
const commentsAnswered: Check = ({ facts: { consultation } }) =>
  unless(consultation?.unanswered === 0, 'consultation.unanswered', {
    count: consultation?.unanswered ?? 0,
    basis: LAW.consultationResult,
  });

const concluded =
  (but: readonly DraftingTrack[]): Check =>
  ({ context }) => {
    const tracks = openTracks(context).filter((track) => !but.includes(track));
    return unless(tracks.length === 0, 'tracks.open', { tracks, basis: LAW.submission });
  };

const publicHeard: Check = ({ context }) => unless(isConsulted(context), 'consultation.textChanged', { basis: LAW.consultationAgain });

const explained: Check = ({ context }) => unless(context.isExplained, 'statement.missing', { basis: LAW.submission });

/** Who checked for the legal section may not turn out to have drafted. */
const sidesApart: Check = ({ context, facts }) =>
  context.checkedBy
    .filter((person) => [...context.drafters, ...facts.drafters].includes(person))
    .map((person) => ({ rule: 'duty.checkerDrafted', person, basis: LAW.apart }));

/** Read to choose a way; what they find is never told. */
const isIt =
  (asked: (context: DraftingContext) => boolean): Check =>
  ({ context }) =>
    unless(asked(context), 'way.other');

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = {
  mayOpen: allOf(textThere, noOtherDrafting),
  mayFreeze: textThere,
  mayConsult: textThere,
  mayReviewCompetition: textThere,
  commentsAnswered,
  mayCheck: textFrozen,
  mayDiscuss: textFrozen,
  /** The head signs what is finished. */
  maySign: allOf(textFrozen, concluded(['signature']), publicHeard),
  maySubmit: allOf(textFrozen, concluded([]), publicHeard, explained, sidesApart),
  textMovedOn: isIt((context) => !isConcluded('text', context)),
  consultationMovedOn: isIt((context) => !isConsulted(context)),
  consultationHolds: isIt(isConsulted),
  competitionMovedOn: isIt(({ competition, textHash }) => competition?.textHash !== textHash),
  competitionPassed: isIt((context) => isConcluded('fairCompetition', context)),
  asksRegulator: isIt(({ competition, withRegulator }) => withRegulator && competition !== null && competition.conclusion !== 'mustChange'),
  departmentsAnswered: isIt(({ asked }) => asked.every(isAnswered)),
  nothingOpen: isIt(({ asked }) => asked.every(isAnswered) && asked.every(isSettled)),
  riskControlled: isIt((context) => isConcluded('risk', context)),
  checkPassed: isIt((context) => isConcluded('legalCheck', context)),
  checkMovedOn: isIt((context) => !isConcluded('legalCheck', context)),
  signedByAll: isIt((context) => isConcluded('signature', context)),
} satisfies Record<string, Check>;

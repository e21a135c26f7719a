import { DRAFTING_TRACKS, type DraftingTrack } from '@fashen/domain';
import type { Asked, DraftingContext } from './context.js';

const TRACKS = Object.keys(DRAFTING_TRACKS) as readonly DraftingTrack[];

export const isAnswered = ({ reply }: Asked): boolean => reply !== null;
/** A disagreement ends in agreement, or in a point that is stated as open. */
export const isSettled = ({ reply, settled }: Asked): boolean => reply !== 'object' || settled !== null;

const hasPassed = (context: DraftingContext): boolean => {
  const { competition, textHash, withRegulator } = context;
  if (competition === null || competition.textHash !== textHash || competition.conclusion === 'mustChange') return false;
  return competition.conclusion === 'outOfScope' || !withRegulator || competition.isConfirmed;
};

/** The public read this very text, or it stands on record why it is not asked once more. */
export const isConsulted = ({ consultation, spared, textHash }: DraftingContext): boolean =>
  consultation === null || consultation.textHash === textHash || spared === textHash;

/** What each track rests on: those that look at the text, on exactly the text as it is now. */
const CONCLUDED: Readonly<Record<DraftingTrack, (context: DraftingContext) => boolean>> = {
  text: ({ frozen, textHash }) => frozen === textHash,
  consultation: (context) =>
    context.consultation === null ? context.waiver !== null : context.consultation.isDone && isConsulted(context),
  departments: ({ asked, isAlone }) => (asked.length === 0 ? isAlone : asked.every((one) => isAnswered(one) && isSettled(one))),
  fairCompetition: hasPassed,
  experts: ({ experts }) => experts !== null,
  risk: ({ risk }) => risk === 'controllable' || risk === 'notNeeded',
  hearing: ({ hearing }) => hearing !== null,
  legalCheck: ({ check, textHash }) => check?.result === 'lawful' && check.textHash === textHash,
  discussion: ({ discussed, textHash }) => discussed === textHash,
  signature: ({ signing, signed, textHash }) =>
    signing.every((party) => signed.some((one) => one.party === party && one.textHash === textHash)),
};

/** What is still to be concluded, in the order of the tracks. */
export const openTracks = (context: DraftingContext): readonly DraftingTrack[] => TRACKS.filter((track) => !CONCLUDED[track](context));

export const isConcluded = (track: DraftingTrack, context: DraftingContext): boolean => CONCLUDED[track](context);

import type { ClockKey, Receiver } from './context.js';

/** The congress of the same level has a period of its own; every other receiver is one of the administrative line. */
export const periodOf = ({ body }: Receiver): Exclude<ClockKey, 'filing_fix'> =>
  body === 'congressCommittee' ? 'filing_npc' : 'filing_gov';

import type { IsoDate, PartyId, PersonId } from '@fashen/domain';
import type { Lack, OmissionSource, Remedy } from './words.js';

/** Two clocks: 说明 and 补正. */
export type DeadlineKey = 'omission_explain' | 'omission_remedy';

/** Ids, days and codes; what was said lies in rows. */
export type OmissionContext = {
  process: string;
  document: string;
  title: string;
  profile: string;
  /** `desk`: where the people sit who speak for the authority. */
  parties: { supervising: PartyId; authority: PartyId; desk: PartyId };
  isAuthorityHere: boolean;
  source: OmissionSource;
  lacks: readonly Lack[];
  /** Day on which the authority was asked. */
  askedOn: IsoDate;
  /** Whoever handled it for the supervising body: the head who ends it is somebody else. */
  handlers: readonly PersonId[];
  remedy: Remedy | null;
  /** Day on which it was done, as it was reported last. */
  doneOn: IsoDate | null;
  /** Reports of what was done. */
  reports: number;
  running: DeadlineKey | null;
  overdue: readonly DeadlineKey[];
};

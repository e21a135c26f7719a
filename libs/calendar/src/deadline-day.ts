import type { IsoDate } from '@fashen/domain';

/** One day of the explanation: does it count, as which one, and if not why and by which text. */
export type DeadlineDay = {
  date: IsoDate;
  counts: boolean;
  /** How many days have counted up to and including this one. */
  n: number;
  why: string | null;
  whyEn: string | null;
  source: string | null;
  working: boolean;
  paused: boolean;
};

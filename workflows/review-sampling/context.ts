import type { IsoDate, PartyId, PersonId } from '@fashen/domain';

/** A finished review as it lay before the draw: who had any part in it, and which of its items were answered as adopted. */
export type Candidate = { review: string; document: string; people: readonly PersonId[]; adopted: readonly string[] };

/** What the checker found; the words are rows. */
export type CheckResult = { round: number; carriedOut: number; notMet: number };

/** A review of the sample. `rounds`: how often it was checked. */
export type Sampled = Candidate & { checker: PersonId | null; rounds: number; result: CheckResult | null };

export type SamplingContext = {
  process: string;
  /** Who samples, and whose reviews. */
  party: PartyId;
  reviewBody: PartyId;
  from: IsoDate;
  to: IsoDate;
  size: number;
  /** Of the draw; null until it is made. With the population in the event it can be repeated by anybody. */
  seed: number | null;
  population: number;
  sample: Readonly<Record<string, Sampled>>;
  /** Everybody who ever checked here, also those whose check was sent back to another. */
  checkedBy: readonly PersonId[];
};

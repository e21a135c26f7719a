import type { ProcessDocument } from '@fashen/contracts';
import type { Response, Weight, Words } from '@fashen/domain';

export type Outcome = 'reasonAccepted' | 'willAdopt' | 'leaderUpheld' | 'leaderWaived' | 'stays';

export type Remark = {
  id: string;
  round: number;
  kind: 'reason' | 'maintained' | 'reasonAccepted' | 'willAdopt' | 'upheld' | 'waived';
  words: string | null;
  basis: string | null;
  saidBy: string;
  saidOn: string;
  enteredBy: string;
  party: string;
};

export type DiscussedItem = {
  id: string;
  /** Its number in the opinion. */
  ordinal: number;
  weight: Weight;
  response: Response;
  turn: 'reasonDue' | 'replyDue' | 'maintained';
  outcome: ({ code: Outcome } & Words) | null;
  opinion: { anchor?: string; problem?: string; basis?: string; suggestion?: string };
  remarks: readonly Remark[];
  results: readonly { meeting: string; result: 'reasonAccepted' | 'willAdopt' | 'open'; note: string }[];
};

export type Meeting = {
  id: string;
  heldOn: string;
  chair: string;
  participants: readonly string[];
  said: string;
};

/** A discussion's own part of its case; without `items` for who may not read the exchange. */
export type Details = {
  review: string;
  version: string;
  parties: { drafting: string; review: string; office: string; deciding: string };
  round: number;
  rounds: number;
  newerText: { ordinal: number; says: Words } | null;
  items?: readonly DiscussedItem[];
  meetings?: readonly Meeting[];
  names?: Readonly<Record<string, string>>;
};

export const detailsOf = ({ details }: ProcessDocument): Details => details as unknown as Details;

export const nameOf = ({ names }: Details, id: string): string => names?.[id] ?? id;

export const isOpen = ({ outcome }: DiscussedItem): boolean => outcome === null;

export type Side = 'drafting' | 'review' | 'leader';

/** Who speaks in a remark: the drafter gives reasons and gives way, the reviewer maintains or accepts, a leader decides. */
export const sideOf = (kind: Remark['kind']): Side => {
  if (kind === 'reason' || kind === 'willAdopt') return 'drafting';
  return kind === 'maintained' || kind === 'reasonAccepted' ? 'review' : 'leader';
};

/** Remarks round by round, in the order in which they were said. */
export function byRound(remarks: readonly Remark[]): [round: number, said: Remark[]][] {
  const rounds = new Map<number, Remark[]>();
  for (const remark of remarks) rounds.set(remark.round, [...(rounds.get(remark.round) ?? []), remark]);
  return [...rounds].sort(([a], [b]) => a - b);
}

import type { ClauseChangeView } from '@fashen/contracts';

/** What `details` of a deliberation has: apps/server/src/deliberation/present.ts. Parts that one may not read are missing. */
export type DeliberationDetails = {
  bodies: readonly { body: string; kinds: readonly string[]; hasPassed: boolean }[];
  exemption: string | null;
  agenda: readonly AgendaItem[];
  instructions: readonly {
    id: string;
    ordinal: number;
    anchors: readonly string[];
    newAnchors: readonly string[];
    words: string;
    status: string;
  }[];
  comparison: { changed: readonly ClauseChangeView[]; beyond: readonly ClauseChangeView[] } | null;
  acts?: readonly Act[];
  seats?: Approval | null;
  verifications: readonly Verification[];
  wordingChanges: readonly WordingChange[];
};

export type AgendaItem = {
  id: string;
  meeting: { id: string; body: string; kind: string; plannedOn: string; place: string };
  result: string | null;
  reason: string | null;
  record: { heldOn: string; chair: string | null; minutes: string | null } | null;
  attendance?: readonly { name: string; post: string; presence: string; reason: string | null }[];
  views?: readonly { speaker: string; stance: string; words: string }[];
};

export type Act = {
  id: string;
  act: string;
  party: string;
  person: string;
  enteredBy: string | null;
  occurredOn: string;
  words: string | null;
  scan: string | null;
};

export type Approval = {
  status: string;
  steps: readonly { key: string; round: number; seats: readonly Seat[] }[];
  current: number;
  opinions: readonly SeatOpinion[];
};
type Seat = { id: string; role: string; party: string; person: string | null };
type SeatOpinion = { seat: string; step: string; round: number; person: string; verdict: string; occurredOn: string; isRecalled: boolean };

/** What a reviewer made of a text that was changed as the meeting asked. */
export type Verification = {
  id: string;
  party: string;
  verdict: 'confirmed' | 'returned' | 'beyond';
  note: string;
  createdBy: string;
  createdAt: string;
};

/** 文字性修改 as it was looked at. */
export type WordingChange = {
  id: string;
  note: string;
  createdBy: string;
  createdAt: string;
  differences: { changed: readonly ClauseChangeView[] };
};

/** Who is to sign in the step whose turn it is or was last, each with what was said in this round. */
export function seatsNow({ steps, current, opinions }: Approval): { seat: Seat; said: SeatOpinion | null }[] {
  const step = steps[current];
  if (!step) return [];
  const saidBy = (seat: Seat) =>
    opinions.findLast((opinion) => opinion.seat === seat.id && opinion.round === step.round && !opinion.isRecalled) ?? null;
  return step.seats.map((seat) => ({ seat, said: saidBy(seat) }));
}

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
  seats?: { steps: readonly { key: string; seats: readonly Seat[] }[]; current: number; status: string } | null;
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

type Seat = { id: string; role: string; party: string; person: string | null };

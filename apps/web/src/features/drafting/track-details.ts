import type { Words } from '@fashen/domain';

/** What `details` of a drafting has: apps/server/src/drafting/present.ts. What one may not read is missing. */
export type TrackDetails = {
  spine: string;
  tracks: readonly { code: string; label: Words; isOpen: boolean }[];
  textHash: string;
  signing?: readonly string[];
  signed?: readonly { party: string; textHash: string }[];
  hearingOn?: string | null;
  asked?: readonly { party: string; reply: string | null; settled: string | null }[];
  consultation?: {
    consultation: string;
    closesOn: string;
    closedOn: string | null;
    resultOn: string | null;
    comments: number;
    unanswered: number;
  } | null;
  records?: readonly {
    id: string;
    track: Words;
    label: Words;
    actedOn: string;
    party: string;
    evidence: string | null;
    words: readonly { label: Words; text: Words }[];
  }[];
};

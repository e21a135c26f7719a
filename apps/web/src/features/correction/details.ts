import type { Words } from '@fashen/domain';

/** What `details` of a correction has: apps/server/src/correction/present.ts. What one may not read is missing. */
export type CorrectionDetails = {
  source: { label: Words };
  parties: { ordering: string; addressee: string; competent: { party: string } | null };
  grounds: readonly { ground: string; label: Words }[];
  clauses: readonly string[];
  receivedOn: string | null;
  round: number;
  answer: { label: Words } | null;
  done: { label: Words; on: string | null } | null;
  notes: readonly {
    id: string;
    label: Words;
    words: string;
    clauses: readonly string[];
    evidence: string | null;
    saidOn: string;
    party: string;
  }[];
  sourceProcess?: string | null;
};

import type { Words } from '@fashen/domain';
import type { Approval } from '../../shared/approval/state.js';

type Step = {
  id: string;
  kind: string;
  actedOn: string;
  words: readonly string[];
  number: string | null;
};

/** What `details` of a filing has: apps/server/src/filing/present.ts. */
export type FilingDetails = {
  receiver: { name: string };
  by: { code: string } & Words;
  basis: { source: string; verified: boolean } | null;
  occasion: { code: string } & Words;
  publishedOn: string;
  submittedOn: string | null;
  reportNumber: string | null;
  registeredOn: string | null;
  registerNumber: string | null;
  late: readonly string[];
  review: string | null;
  steps: readonly (Step & { scan: string | null; dueOn: string | null })[];
  packages: readonly {
    id: string;
    round: number;
    submittedOn: string;
    reportNumber: string;
    files: readonly { piece: string; name: string; sha256: string }[];
  }[];
};

/** What `details` of a filing review has: apps/server/src/filing-review/present.ts. */
export type ReviewDetails = {
  document?: string;
  version: string;
  channel: string;
  occasion: string;
  parties: { receiver: string; submitter: string; lead: string };
  receivedOn: string;
  reportNumber: string | null;
  registeredOn: string | null;
  registerNumber: string | null;
  filing: string | null;
  correction: string | null;
  conclusion: 'noProblem' | 'correct' | null;
  remarks: string | null;
  approval: Approval | null;
  problems: readonly {
    id: string;
    proposal: number;
    ordinal: number;
    clause: string;
    ground: string;
    problem: string;
    basis: string;
    suggestion: string | null;
  }[];
  steps: readonly (Step & { due: string | null; evidence: readonly string[] })[];
  packages: readonly { id: string; kind: string; sender: string; receivedAt: string }[];
};

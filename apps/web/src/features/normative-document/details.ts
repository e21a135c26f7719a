import type { Words } from '@fashen/domain';

/** What `details` of a document's life has: apps/server/src/normative-document/present.ts. */
export type SpineDetails = {
  fairCompetition: { conclusion: 'outOfScope' | 'compliant' | 'exception' } | null;
  changes: readonly { document: string; kind: 'amend' | 'repeal' | 'renew' | 'lapse' }[];
  obstacles?: readonly (Words & { rule: string })[];
  period: { years: number | null; lastDay: string | null };
  publication: { unifiedNumber: string | null; documentNumber: string | null; publishedOn: string; effectiveOn: string } | null;
  lastDay: string | null;
  filings: readonly { receiver: string; isFiled: boolean }[];
  underWay: {
    label: Words;
    stages: readonly {
      stage: string;
      label: Words;
      byEvidence: readonly { evidence: string; occurredOn: string }[];
      byRegister: { registration: string; occurredOn: string } | null;
    }[];
  } | null;
};

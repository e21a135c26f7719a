import type { Words } from '@fashen/domain';

/** What `details` of a registration has: apps/server/src/three-unifieds/present.ts. */
export type UnifiedDetails = {
  textHash: string;
  effect: { on: string | null; isAtOnce: boolean };
  explainer: string | null;
  appliedOn: string;
  submission: { due: string; isLate: boolean } | null;
  registeredOn: string | null;
  unifiedNumber: string | null;
  documentNumber: string | null;
  gapExemption: { ground: string } | null;
  gates: readonly Gate[];
  /** To be seen; none of them blocks. */
  warnings: readonly { rule: string; place: string; label: Words }[];
  acts: readonly { id: string; act: string; actedOn: string; reason: string | null; createdBy: string }[];
  publication: { textHash: string; publishedOn: string; effectiveOn: string; channels: readonly Channel[] } | null;
  errata: readonly { id: string; publishedOn: string; note: string; channels: readonly Channel[] }[];
};

export type Gate = { key: string; label: Words; isMet: boolean; grounds: readonly { label: Words; at: string | null; isMet: boolean }[] };
export type Channel = { kind: string; place: string };

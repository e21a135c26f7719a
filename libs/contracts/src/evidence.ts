import { EVIDENCE_KINDS } from '@fashen/domain';
import { z } from 'zod';
import { fileView, notices } from './document.js';

export const evidenceKind = z.enum(Object.keys(EVIDENCE_KINDS) as (keyof typeof EVIDENCE_KINDS)[]);

/** The fields of the multipart form beside the file: what the scan is, and of what. */
export const newEvidence = z.strictObject({ kind: evidenceKind, title: z.string().trim().min(2).max(300) });
export type NewEvidence = z.output<typeof newEvidence>;

export const evidenceView = z.object({
  id: z.string(),
  kind: evidenceKind,
  title: z.string(),
  file: fileView,
  createdBy: z.string(),
  createdAt: z.string(),
});
export type EvidenceView = z.output<typeof evidenceView>;

export const evidenceReceipt = z.object({ evidence: evidenceView, notices });
export type EvidenceReceipt = z.output<typeof evidenceReceipt>;

/** In the order in which it was handed in. */
export const evidenceList = z.object({ entries: z.array(evidenceView) });
export type EvidenceList = z.output<typeof evidenceList>;

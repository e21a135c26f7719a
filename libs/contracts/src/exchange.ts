import { z } from 'zod';
import { because } from './administration.js';

/** The key of another installation: for which party, and the fingerprint as its people read it out, so that no key is believed unheard. */
export const newTrustedKey = z.strictObject({
  party: z.string().trim().min(1).max(100),
  /** PEM, or the base64 inside it. */
  key: z.string().trim().min(1).max(2000),
  fingerprint: z.string().trim().min(1).max(200),
  /** How, when and with whom it was compared. */
  proof: z.string().trim().min(4).max(1000),
});
export type NewTrustedKey = z.output<typeof newTrustedKey>;

export const keyWithdrawal = because;

const named = z.object({ id: z.string(), name: z.string() });

export const trustedKeyEntry = z.object({
  id: z.string(),
  party: named,
  fingerprint: z.string(),
  proof: z.string(),
  addedBy: named,
  addedAt: z.string(),
  withdrawal: z.object({ reason: z.string(), by: named, at: z.string() }).nullable(),
});
export type TrustedKeyView = z.output<typeof trustedKeyEntry>;

export const exchangeKeys = z.object({
  /** What others register of this installation. */
  own: z.object({ key: z.string(), fingerprint: z.string() }),
  trusted: z.array(trustedKeyEntry),
});
export type ExchangeKeys = z.output<typeof exchangeKeys>;

/** What a package says, once all of it was proven. */
export const provenPackage = z.object({
  id: z.string(),
  kind: z.string(),
  createdAt: z.string(),
  sender: named,
  receiver: named,
  document: z.object({
    title: z.string(),
    issuers: z.array(z.string()),
    documentNumber: z.string().nullable(),
    unifiedNumber: z.string().nullable(),
    publishedOn: z.string().nullable(),
    effectiveOn: z.string().nullable(),
    textHash: z.string(),
  }),
  particulars: z.record(z.string(), z.unknown()),
  files: z.array(z.object({ role: z.string(), name: z.string(), mediaType: z.string(), size: z.number(), sha256: z.string() })),
  signedBy: z.string(),
});
export type ProvenPackage = z.output<typeof provenPackage>;

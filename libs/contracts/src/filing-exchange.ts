import { z } from 'zod';
import { provenPackage } from './exchange.js';
import { issuedAs } from './issuing.js';
import { pageOf } from './words.js';

/** The fields of the multipart form beside the text of a document that another body has issued and that was filed on paper. */
export const newReceivedDocument = z.strictObject({
  title: z.string().trim().min(2).max(300).optional(),
  /** Ids of parties, the lead first. */
  issuers: z.array(z.string().trim().min(1).max(100)).min(1).max(20),
  issuedAs: issuedAs.optional(),
  documentNumber: z.string().trim().min(1).max(100).optional(),
  unifiedNumber: z.string().trim().min(1).max(100).optional(),
  publishedOn: z.iso.date().optional(),
  effectiveOn: z.iso.date().optional(),
});
export type NewReceivedDocument = z.output<typeof newReceivedDocument>;

/** Beside the file: when it was handed over, where that was not today. */
export const newPackage = z.strictObject({ receivedOn: z.iso.date().optional() });
export type NewPackage = z.output<typeof newPackage>;

/** What became of a package that was taken in: the document that it is about, and the case that it opened or moved. */
export const takenPackage = z.object({
  package: z.string(),
  kind: z.string(),
  document: z.string(),
  process: z.string(),
  state: z.unknown(),
});
export type TakenPackage = z.output<typeof takenPackage>;

const named = z.object({ id: z.string(), name: z.string() });

/** A package that was taken in. */
export const receivedPackage = z.object({
  id: z.string(),
  kind: z.string(),
  sender: named,
  receiver: named,
  document: z.object({ id: z.string(), title: z.string() }),
  receivedAt: z.string(),
});
export type ReceivedPackageEntry = z.output<typeof receivedPackage>;
/** `mayTake`: whether the caller is one of those who take packages in. */
export const receivedPackages = pageOf(receivedPackage).extend({ mayTake: z.boolean() });
export type ReceivedPackages = z.output<typeof receivedPackages>;

/** 回执: what was taken in, who sealed it, by whom and when it was taken in, and where it led. */
export const packageReceipt = receivedPackage.extend({
  createdAt: z.string(),
  receivedBy: named,
  matter: z.string().describe('What the sender calls the filing'),
  signedBy: z.string().describe('Fingerprint of the key that sealed it'),
  sha256: z.string().describe('Of the package as it came'),
  about: provenPackage.shape.document,
  files: provenPackage.shape.files,
  process: z.string().nullable().describe('The case that it opened or moved; null where the caller may not read it'),
});
export type PackageReceipt = z.output<typeof packageReceipt>;

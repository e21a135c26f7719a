import { z } from 'zod';
import { issuedAs } from './issuing.js';

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

import type { IsoDate, PartyId } from '@fashen/domain';
import type { Basis, FilingContext } from './context.js';
import type { Piece } from './words.js';

/** Who files this document, and who in this house answers for its receivers; null: there is no such document, or it has no way. */
export type SubmitterFact = {
  title: string;
  profile: string;
  parties: FilingContext['parties'];
  clerkRole: FilingContext['clerkRole'];
  basis: Basis | null;
  /** Receivers of the way that have a body here with somebody to review filings. */
  inside: readonly { receiver: PartyId; reviewer: PartyId }[];
};

/** A file as it goes into the package. */
export type PackageFile = { piece: Piece; name: string; sha256: string };

/** What there is to hand in now. */
export type MaterialFact = {
  /** Every file, the report among them. */
  files: readonly PackageFile[];
  /** 报备字号 of the report that was made; null while none was. */
  reportNumber: string | null;
  /** The text takes effect sooner after its publication than the rule says; `isExplained`: the reason is on record. */
  shortGap: { days: number; isExplained: boolean } | null;
  /** What was repealed or declared lapsed is so by a text that is on record. */
  hasEndingText: boolean;
};

/**
 * What an event of this workflow may ask of the world, loaded inside the transaction and stored with the event.
 * `process.subject` is the document's id. No loader reads a payload.
 */
export type FilingFacts = {
  submitter: SubmitterFact | null;
  /** Exactly the text of this filing was published. */
  isPublished: boolean;
  materials: MaterialFact;
  /** Last day of the period that runs; null where none does. */
  due: IsoDate | null;
  /** 报备字号 of all other filings. */
  reportNumbers: readonly string[];
  evidence: readonly string[];
  /** Places of the text that was filed. */
  anchors: readonly string[];
};
export type FilingFactName = keyof FilingFacts;

import type { IsoDate, TextHash } from '@fashen/domain';
import type { Publication, Receipt } from './context.js';
import type { DeclaredPeriod } from './declared-period.js';
import type { TakenInAt } from './stage.js';

/** A publication that the register holds for this document though no life has heard of it: it was registered here by hand. */
export type PublishedHere = {
  registration: string;
  version: string;
  textHash: TextHash;
  unifiedNumber: string;
  /** 发文字号 that counts; null where none was entered. */
  documentNumber: string | null;
  publishedOn: IsoDate;
  effectiveOn: IsoDate;
};

export type TypedPublication = DeclaredPeriod & {
  unifiedNumber?: string | undefined;
  withoutNumber?: string | undefined;
  documentNumber?: string | undefined;
  publishedOn: IsoDate;
  effectiveOn: IsoDate;
};
export type TakenIn = { stage: TakenInAt; receipts: readonly Receipt[]; publication?: TypedPublication | undefined };
/** A step that was taken before the register was asked knows nothing of it. */
export type Known = { publishedHere?: PublishedHere | null };

/** What the register says of a document that is taken in as published; null where it is not taken in so, or the register knows of none. */
export const ofRegister = ({ stage }: TakenIn, { publishedHere = null }: Known): PublishedHere | null =>
  stage === 'published' ? publishedHere : null;

/** The papers of the stages, the register itself standing for the last of them. */
export function receiptsOf(taken: TakenIn, facts: Known): readonly Receipt[] {
  const own = ofRegister(taken, facts);
  if (own === null) return taken.receipts;
  const registered: Receipt = { stage: 'registering', evidence: own.registration, occurredOn: own.publishedOn, isRegister: true };
  return [registered, ...taken.receipts];
}

/** Numbers and days as the register has them; only what it does not know is taken from what was typed. */
export function publicationOf(taken: TakenIn, facts: Known): TypedPublication | undefined {
  const own = ofRegister(taken, facts);
  if (own === null) return taken.publication;
  const { unifiedNumber, documentNumber, publishedOn, effectiveOn } = own;
  const typed = taken.publication?.documentNumber;
  return { ...taken.publication, unifiedNumber, documentNumber: documentNumber ?? typed, publishedOn, effectiveOn };
}

/** The text that was published, which need not be the newest. */
export const textOf = (taken: TakenIn, facts: Known): Pick<Publication, 'version' | 'textHash'> | undefined => {
  const own = ofRegister(taken, facts);
  return own === null ? undefined : { version: own.version, textHash: own.textHash };
};

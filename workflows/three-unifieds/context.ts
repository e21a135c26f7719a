import type { IsoDate, PartyId, PersonId, TextHash } from '@fashen/domain';
import type { ClockKey } from './facts.js';

/** 施行: on a day that the text names, at once, or (neither) as soon as the profile's gap after publication is over. */
export type Effect = { on: IsoDate | null; isAtOnce: boolean };

/** Why a text may take effect sooner after its publication than the profile asks: the main leader's decision. */
export type GapExemption = { ground: string; decidedBy: PersonId; scan: string | null };

/** Ids, hashes, numbers; what people wrote lies in insert-only rows. */
export type UnifiedContext = {
  process: string;
  document: string;
  /** The life of the document that waits to hear; null for a document without one. */
  spine: string | null;
  /** The text that is registered and published, and no other. */
  version: string;
  textHash: TextHash;
  title: string;
  profile: string;
  parties: { drafting: PartyId; lead: PartyId; office: PartyId; registrar: PartyId };
  issuers: readonly PartyId[];
  reviewers: readonly PartyId[];
  effect: Effect;
  /** Evidence: the explainer 解读 that was approved with the text. */
  explainer: string | null;
  drafters: readonly PersonId[];
  /** Whoever checked, registered, refused or published. */
  registrars: readonly PersonId[];
  appliedOn: IsoDate;
  /** Set where the profile limits the time from signature to application. A late one is registered all the same: no text makes it void. */
  submission: { due: IsoDate; basis: string; isLate: boolean } | null;
  registeredOn: IsoDate | null;
  /** 统一编号. Once given it is this document's for ever, whatever becomes of it. */
  unifiedNumber: string | null;
  /** 发文字号, the issuer's own. */
  documentNumber: string | null;
  gapExemption: GapExemption | null;
  publishedOn: IsoDate | null;
  /** First day of effect, fixed by the publication. */
  effectiveOn: IsoDate | null;
  errata: number;
  /** Clocks that run now; a profile without such a period has none. */
  running: readonly ClockKey[];
  overdue: readonly ClockKey[];
};

import type { PartyId } from './identifiers.js';

/**
 * Kinds of what one process lets another do (architecture §3). The subject is the document, the hash that of the text: a grant for
 * another text is none. Where several bodies must each say yes, the kind names the body, so that one never counts for another.
 */
export const GRANTS = {
  /** The review body has cleared exactly this text, and no item is left open: 国办发〔2018〕115号 二（六）（七）. */
  reviewCleared: (reviewAuthority: PartyId) => `reviewCleared/${reviewAuthority}`,
  /** Cleared although advice was not adopted; counts only together with `nonAdoptionStated`, and is never shown as lawful. */
  reviewClearedWithUnadopted: (reviewAuthority: PartyId) => `reviewClearedWithUnadopted/${reviewAuthority}`,
  /** The statement of reasons for what was not adopted (F4) exists for this text: 国办发〔2018〕115号 二（六）. */
  nonAdoptionStated: (reviewAuthority: PartyId) => `nonAdoptionStated/${reviewAuthority}`,
  /** Judged unlawful, for ever. Subject and hash are the text itself, whatever document carries it. */
  textJudgedUnlawful: 'textJudgedUnlawful',
  /** The meeting passed exactly this text, or its instructions were verified on it. */
  deliberated: 'deliberated',
  /** In an emergency that the statute knows, this text goes to signature without a meeting (山东省行政程序规定 第四十九条); its reviews stand all the same. */
  meetingExempted: 'meetingExempted',
  /** That issuer has signed this text. */
  signed: (issuer: PartyId) => `signed/${issuer}`,
  /** This text is in the unified register under its number: without it there is no publication (国办发〔2018〕37号 二（八）). */
  registered: 'registered',
  /** This text was published, and no other: what takes effect and is filed. */
  published: 'published',
  /**
   * G9: the competent authority has stopped, changed or annulled the document, or that place in its text: nobody cites it as a basis. The
   * one grant that takes something away; it stands until the decision is lifted.
   */
  citationBanned: (clause?: string) => (clause === undefined ? 'citationBanned' : `citationBanned/${clause}`),
} as const;

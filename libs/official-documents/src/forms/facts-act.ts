/** Facts that several forms share: who did what, when, and by which paper. Dates are YYYY-MM-DD. */

/** A person as a paper names them. Leaders rarely have accounts: they are named, too. */
export interface PersonFact {
  readonly name: string;
  /** Full name of the party that the person acted for. */
  readonly party: string;
  /** 职务 or the capacity: 承办人, 副市长. */
  readonly post?: string;
}

/** A scan that lies with the document. */
export interface ScanFact {
  readonly title: string;
  readonly fileName: string;
}

/** 代录: entered by another than who did it, from a signed paper. */
export interface EntryFact {
  readonly by: PersonFact;
  readonly on: string;
  readonly scan: ScanFact;
}

/** Something that somebody did on a day. */
export interface ActFact {
  readonly by: PersonFact;
  /** The day on which it happened, not that of its entry. */
  readonly on: string;
  readonly entry?: EntryFact;
}

/** A text, told from every other: 第2稿 and the hash over title, body and attachments. */
export interface TextFact {
  /** Ordinal of the version. */
  readonly ordinal: number;
  readonly textHash: string;
}

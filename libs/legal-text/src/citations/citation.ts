/** How a place is said: by the name of its text, by this text (本办法), relative to where it stands (前款), by document number only; or, in a decision that amends, of the amended text by its old numbers. */
export type CitationKind = 'named' | 'own' | 'relative' | 'number' | 'amended';

/**
 * One place in a text that cites another place. A list (第三条、第五条) is several citations; a range (第三条至第五条) is one, from its
 * first place `through` the last number of its deepest unit.
 */
export type Citation = {
  /** As written. */
  raw: string;
  kind: CitationKind;
  /** Full name of the cited text (short names resolved); null for this text and where only a document number is given. */
  title: string | null;
  documentNumber: string | null;
  article: number | null;
  /** That of 之一 in 第五条之一; 0 without. */
  inserted: number;
  paragraph: number | null;
  item: number | null;
  subitem: number | null;
  through: number | null;
  /** Id of the node that cites. */
  at: string;
  /** Where `raw` begins in that node's own text. */
  start: number;
  /** Ids of the cited nodes of this text, in order; empty when it cites another text. */
  targets: string[];
  /** It cites this text, and this text has no such place. */
  isDangling: boolean;
};

import type { Outline } from '../outline.js';
import type { NodeType } from '../outline-node.js';

/** How a clause of the old text lives on in the new one. */
export const CHANGES = ['same', 'edited', 'added', 'removed', 'moved', 'renumbered', 'split', 'merged'] as const;
export type Change = (typeof CHANGES)[number];

/** `=` kept, `-` of the old text only, `+` of the new text only. */
export type Segment = readonly ['=' | '-' | '+', string];

/**
 * One unit of comparison: an article with all it holds, or a paragraph of a text without articles. What stands outside them (title,
 * recipients, headings of chapters, contents, attachments, signature) is an entry of its own, told apart by `kind`, so that nothing of
 * either text is missing. `=` and `-` joined are the old unit, `=` and `+` the new one, to the character.
 */
export type ArticleChange = {
  /**
   * `same`: at most typography differs (width, spaces, quotes, line ends). `renumbered`: besides, its own number or numbers that
   * follow the renumbering of others. `moved` may have been edited as well (see `similarity`); `edited` may be numbered differently.
   */
  change: Change;
  kind: NodeType;
  /** Stands in another order to its neighbours: every `moved` one, and a split or merger that moved besides. */
  isMoved: boolean;
  /** Anchor in its text (第五条); null when the unit is not in that text; of a split or a merger several, joined by 、. */
  old: string | null;
  new: string | null;
  /** Ids of the nodes in their outlines: one; none; several of the new text in a split, of the old one in a merger. */
  oldIds: readonly string[];
  newIds: readonly string[];
  /** Offset in the old and in the new text where the unit begins, in UTF-16 units. */
  oldAt: number | null;
  newAt: number | null;
  /** 0 to 1, of the wording without numbers and typography; 1 only when nothing else differs. */
  similarity: number;
  segments: readonly Segment[];
};

/** Entries stand in the order of the new text; what was removed stands after what it followed. */
export type Comparison = {
  counts: Record<Change, number>;
  articles: readonly ArticleChange[];
  old: Outline;
  new: Outline;
};

/** A piece of the two texts read as one; `part` says whether a moved entry stands here at its old or its new place. */
export type PlacedChange = { entry: ArticleChange; part: 'whole' | 'old' | 'new'; segments: readonly Segment[] };

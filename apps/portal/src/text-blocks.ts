import type { VersionClauses } from '@fashen/contracts';

type Clause = VersionClauses['clauses'][number];

/** A piece of a line: what belongs to one clause. */
type Piece = { id: string; text: string };

/** An article, a heading or another part that stands by itself, line by line. The pieces of all lines are the text, without its line ends. */
export type TextBlock = Pick<Clause, 'id' | 'type' | 'anchor' | 'label' | 'heading'> & { lines: Piece[][] };

const INNER: readonly string[] = ['paragraph', 'item', 'subitem'];

/** 款、项、目 stand within what holds them; everything else begins a block. */
const begins = ({ type, parent }: Clause): boolean => parent === null || !INNER.includes(type);

/** A text as blocks of lines: the pieces of clauses that share a line stand on it side by side. */
export function textBlocks(clauses: readonly Clause[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const clause of clauses) {
    const { id, type, anchor, label, heading, text } = clause;
    if (begins(clause) || blocks.length === 0) blocks.push({ id, type, anchor, label, heading, lines: [[]] });
    const { lines } = blocks.at(-1)!;
    text.split('\n').forEach((part, n) => {
      if (n > 0) lines.push([]);
      lines.at(-1)!.push({ id, text: part });
    });
  }
  return blocks.map((block) => ({ ...block, lines: block.lines.filter((line) => line.some(({ text }) => text.trim() !== '')) }));
}

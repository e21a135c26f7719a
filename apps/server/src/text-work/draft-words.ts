import { DRAFT_LABELS, DRAFT_NAME_AT_THE_END, type Outline, walk } from '@fashen/legal-text';

/** A word that only a draft carries, at its place in the text. */
export type DraftWord = { place: string; words: string };

/** What stands in book-title marks names another paper, with the titles that stand in it; a mark without its other half stays. Once through the text. */
function withoutTitles(text: string): string {
  const kept: string[] = [];
  const open: number[] = [];
  for (const piece of text.split(/([《》])/u)) {
    const begun = piece === '》' ? open.pop() : undefined;
    if (begun !== undefined) kept.length = begun;
    else {
      if (piece === '《') open.push(kept.length);
      kept.push(piece);
    }
  }
  return kept.join('');
}

const inTitle = (title: string): string[] => {
  const own = withoutTitles(title).trim();
  const bracketed = own.match(DRAFT_LABELS) ?? [];
  return bracketed.length > 0 ? bracketed : (own.match(DRAFT_NAME_AT_THE_END) ?? []);
};

/** Words of a draft that a text to be published still carries: in its title, and place by place. */
export function draftWords(title: string, { nodes }: Pick<Outline, 'nodes'>): DraftWord[] {
  const found = inTitle(title).map((words) => ({ place: '标题', words }));
  for (const { type, anchor, text } of walk(nodes)) {
    if (type === 'title' && found.length > 0) continue;
    const place = type === 'title' ? '标题' : anchor || '正文';
    for (const words of type === 'title' ? inTitle(text) : (withoutTitles(text).match(DRAFT_LABELS) ?? [])) found.push({ place, words });
  }
  return [...new Map(found.map((one) => [`${one.place}\n${one.words}`, one])).values()];
}

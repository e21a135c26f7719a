import type { Words } from '@fashen/domain';
import { DRAFT_LABELS, DRAFT_NAME_AT_THE_END, type Outline, walk } from '@fashen/legal-text';

/** A word that only a draft carries, at its place in the text. */
export type DraftWord = { place: string; words: string };

/** What stands in book-title marks names another paper; inner titles go first. */
function withoutTitles(text: string): string {
  const rest = text.replace(/《[^《》]*》/gu, '');
  return rest === text ? text : withoutTitles(rest);
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
  return found.filter((one, n) => found.findIndex(({ place, words }) => place === one.place && words === one.words) === n);
}

/** As the registrar reads it. No text of law makes such a word a ground to refuse: it is shown, and blocks nothing. */
export const draftWarning = ({ place, words }: DraftWord): { rule: string; place: string; label: Words } => ({
  rule: 'text.draftWords',
  place,
  label: {
    zh: `${place}仍有“${words}”字样，请核对是否为定稿。`,
    en: `${place} still carries “${words}”: check that this is the final text.`,
  },
});

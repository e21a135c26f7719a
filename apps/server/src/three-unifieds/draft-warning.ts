import type { Words } from '@fashen/domain';
import type { DraftWord } from '../text-work/draft-words.js';

/** As the registrar reads it. No text of law makes such a word a ground to refuse: it is shown, and blocks nothing. */
export const draftWarning = ({ place, words }: DraftWord): { rule: string; place: string; label: Words } => ({
  rule: 'text.draftWords',
  place,
  label: {
    zh: `${place}仍有“${words}”字样，请核对是否为定稿。`,
    en: `${place} still carries “${words}”: check that this is the final text.`,
  },
});

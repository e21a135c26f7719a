import { formatDate, isIsoDate } from './time.js';
import type { Words } from './words.js';

/** What fills the places of a sentence: days are written out, words are said in the language of the reader. */
export type NoticeDetails = Readonly<Record<string, string | Words>>;

/** The sentences of a workflow's notices with their `{name}` filled in; a place without a detail stays, so that a gap is seen. */
export const noticesOf =
  <Key extends string>(notices: Readonly<Record<Key, Words>>) =>
  (key: Key, details: NoticeDetails): Words => {
    const fill = (language: keyof Words) =>
      notices[key][language].replace(/\{(\w+)\}/g, (place, name: string) => {
        const detail = details[name] ?? place;
        if (typeof detail !== 'string') return detail[language];
        return isIsoDate(detail) ? formatDate(detail)[language] : detail;
      });
    return { zh: fill('zh'), en: fill('en') };
  };

import type { Words } from '@fashen/domain';

export type Language = keyof Words;

/** A table of what stands on pages: each entry in both languages, by its own name. */
export const words = <const T extends Readonly<Record<string, Words>>>(all: T): T => all;

/** What a page needs to know of its reader. `path` and `query` name the page itself. */
export type Reader = { language: Language; path: string; query: Readonly<Record<string, string | undefined>> };

/** `{name}` in a sentence replaced by its value. */
export const say = ({ language }: Pick<Reader, 'language'>, words: Words, values: Readonly<Record<string, string | number>> = {}): string =>
  words[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** An address of the portal. English is carried along; Chinese needs no word. */
export function link(
  { language }: Pick<Reader, 'language'>,
  path: string,
  query: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const asked = Object.entries({ ...query, ...(language === 'en' ? { language: 'en' } : {}) }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  const search = new URLSearchParams(asked).toString();
  return search === '' ? path : `${path}?${search}`;
}

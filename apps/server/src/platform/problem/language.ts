import type { Words } from '@fashen/engine';

export type Language = keyof Words;

/** The caller's language by `Accept-Language`; Chinese where nothing, or nothing that we speak, is asked for. */
export function languageOf(header: string | undefined): Language {
  const asked = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { tag, quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = (language: Language): number =>
    Math.max(0, ...asked.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`)).map(({ quality }) => quality));
  return best('en') > best('zh') ? 'en' : 'zh';
}

/** `{name}` in a sentence replaced by its value; a name without a value stays visible. */
export const filled = (sentence: string, values: Readonly<Record<string, unknown>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (values[name] === undefined ? whole : String(values[name])));

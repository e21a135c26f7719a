/** One line with its line end; of a table row the cells are separated by tabs. `isNumbered`: its label is an automatic number. */
export type TextLine = { raw: string; kind: 'paragraph' | 'row' | 'note'; inContents: boolean; isNumbered: boolean };

/** Every kind of line end is kept with its line, so that the lines joined are the text. */
export function splitLines(text: string): TextLine[] {
  const raws = text.match(/[^\r\n\u2028\u2029\v\f]*(?:\r\n|[\r\n\u2028\u2029\v\f])|[^\r\n\u2028\u2029\v\f]+$/g) ?? [];
  return raws.map((raw) => ({ raw, kind: 'paragraph', inContents: false, isNumbered: false }));
}

const BLANK = /[\s\u200b\u2060\ufeff]/;

/** The line without white space and zero-width characters at its edges. By steps: a pattern for the end is quadratic in long gaps. */
export function trimmed(text: string): string {
  const start = leadingBlank(text);
  let end = text.length;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** How many characters of white space and zero width a line begins with. */
export function leadingBlank(text: string): number {
  let length = 0;
  while (length < text.length && BLANK.test(text.charAt(length))) length += 1;
  return length;
}

/** Without any white space, for what is set spaced out: 目　　录, 几 个 问 题. */
export const unspaced = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

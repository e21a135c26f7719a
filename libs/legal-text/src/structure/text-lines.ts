/** One line with its line end; of a table row the cells are separated by tabs. */
export type TextLine = { raw: string; kind: 'paragraph' | 'row' | 'note'; inContents: boolean };

/** Every kind of line end is kept with its line, so that the lines joined are the text. */
export function splitLines(text: string): TextLine[] {
  const raws = text.match(/[^\r\n\u2028\u2029\v\f]*(?:\r\n|[\r\n\u2028\u2029\v\f])|[^\r\n\u2028\u2029\v\f]+$/g) ?? [];
  return raws.map((raw) => ({ raw, kind: 'paragraph', inContents: false }));
}

const EDGES = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g;

/** The line without white space and zero-width characters at its edges. */
export const trimmed = (text: string): string => text.replace(EDGES, '');

/** Without any white space, for what is set spaced out: 目　　录, 几 个 问 题. */
export const unspaced = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

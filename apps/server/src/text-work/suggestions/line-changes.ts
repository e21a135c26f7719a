import { type Segment, walk } from '@fashen/legal-text';
import { linesIn } from './clause-body.js';
import { refused, SuggestionRefused } from './refused.js';
import { type FileLine, spanOf, type TextChange, type VersionFile } from './version-file.js';

/** What differs within a line, each as a replacement in the paragraph that holds it. */
export function replacements(line: FileLine, segments: readonly Segment[]): TextChange[] {
  const changes: TextChange[] = [];
  let at = 0;
  segments.forEach(([mark, text], n) => {
    const before = segments[n - 1];
    if (mark === '=') at += text.length;
    else if (mark === '-') {
      const next = segments[n + 1];
      changes.push(replacement(line, at, at + text.length, next?.[0] === '+' ? next[1] : ''));
      at += text.length;
    } else if (before?.[0] !== '-') changes.push(replacement(line, at, at, text));
  });
  return changes;
}

function replacement({ begin, from, paragraph }: FileLine, start: number, end: number, text: string): TextChange {
  return { begin: begin + start, end: begin + end, text, edit: { kind: 'replace', paragraph, from: from + start, to: from + end, text } };
}

/** A line goes with its paragraph. @throws SuggestionRefused when something else stands in that paragraph */
export function deletion({ text }: VersionFile, line: FileLine): TextChange {
  if (!line.fills) throw new SuggestionRefused(refused('shape'));
  const begin = text.lastIndexOf('\n', line.begin - 1) + 1;
  const feed = text.indexOf('\n', line.end);
  return { begin, end: feed === -1 ? text.length : feed + 1, text: '', edit: { kind: 'delete', paragraph: line.paragraph } };
}

/** Numbers of items and lower: （一）, 1., ①. */
export const ITEM = /^(?:[（(][〇零一二三四五六七八九十百\d]+[）)]|[\d０-９]{1,3}[.．、]|[①-⑳])\s*/;

/**
 * A paragraph that comes in behind a line, shaped like a neighbour of its kind. Where numbers are automatic they are not typed, and what
 * has no number must not get one.
 * @throws SuggestionRefused when it would come into the middle of a paragraph, or would be numbered otherwise than asked
 */
export function insertion(version: VersionFile, behind: FileLine, beside: readonly FileLine[], line: string): TextChange {
  const { text, file } = version;
  const source = file.paragraphs[behind.paragraph];
  if (source === undefined || behind.from + behind.text.length < source.ownText.trimEnd().length)
    throw new SuggestionRefused(refused('shape'));
  const near = [behind, ...beside];
  const isItem = ITEM.test(line);
  const numbered = isItem ? near.find(({ number }) => ITEM.test(number)) : undefined;
  const like =
    numbered ?? near.find(({ number, fills }) => fills && number === '') ?? (behind.number === '' ? behind : unnumbered(version));
  if (like === undefined) throw new SuggestionRefused(refused('shape'));
  const own = numbered === undefined ? line : line.replace(ITEM, '');
  const indent = /^[\s　]*/.exec(file.paragraphs[like.paragraph]?.ownText ?? '')?.[0] ?? '';
  const feed = text.indexOf('\n', behind.end);
  const at = feed === -1 ? text.length : feed;
  return {
    begin: at,
    end: at,
    text: `\n${line}`,
    edit: { kind: 'insert', after: behind.paragraph, like: like.paragraph, text: indent + own },
  };
}

/** A 款 of any article that is a paragraph of its own, for its shape. */
function unnumbered(version: VersionFile): FileLine | undefined {
  const paragraphs = [...walk(version.outline.nodes)].filter(({ type, number }) => type === 'paragraph' && number > 1);
  for (const node of paragraphs) {
    const line = linesIn(version, spanOf(version, node)).find(({ number, fills }) => fills && number === '');
    if (line !== undefined) return line;
  }
  return undefined;
}

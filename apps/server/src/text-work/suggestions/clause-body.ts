import { type OutlineNode, walk } from '@fashen/legal-text';
import { refused, SuggestionRefused } from './refused.js';
import { type FileLine, spanOf, type VersionFile, within } from './version-file.js';

/** A clause as lines of its own words: its label (第五条, （三）) is no part of them, and stays. */
export type ClauseBody = { node: OutlineNode; lines: FileLine[]; label: RegExp | undefined };

const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** The label as it may be written: spaces between its signs, and white space or a colon behind it. */
const labelPattern = (label: string): RegExp | undefined =>
  label === '' ? undefined : new RegExp(`^\\s*${[...label].map(escaped).join('\\s*')}[\\s　、：:.．]*`);

export const holdsTable = (node: OutlineNode): boolean => [...walk([node])].some(({ type }) => type === 'table');

export function bodyOf(version: VersionFile, node: OutlineNode): ClauseBody {
  const span = spanOf(version, node);
  const label = labelPattern(node.label);
  const skipped = label?.exec(version.text.slice(span.begin, span.end))?.[0].length ?? 0;
  const own = { begin: span.begin + skipped, end: span.end };
  return { node, lines: linesIn(version, own), label };
}

export const linesIn = (version: VersionFile, span: { begin: number; end: number }): FileLine[] =>
  version.lines.flatMap((line) => within(line, span) ?? []);

/** A suggested text line by line, without empty ones. */
export const textLines = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const ARTICLE = /^第[〇零一二三四五六七八九十百千\d\s]+条(?:之[一二三四五六七八九十]+)?[\s　]/;

/** The suggested lines without the clause's own label. @throws SuggestionRefused when they bear the label of another article */
export function newLines({ node, label }: ClauseBody, text: string): string[] {
  const [first = '', ...others] = textLines(text);
  const bare = label === undefined ? first : first.replace(label, '');
  if (node.type === 'article' && bare === first && ARTICLE.test(first)) throw new SuggestionRefused(refused('otherNumber'));
  return [bare, ...others].filter((line) => line !== '');
}

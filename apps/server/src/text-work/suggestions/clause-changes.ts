import { type OutlineNode, segmentsOf } from '@fashen/legal-text';
import { alignLines, MOST_PAIRS } from './align-lines.js';
import { bodyOf, holdsTable, linesIn, newLines, textLines } from './clause-body.js';
import { deletion, ITEM, insertion, replacements } from './line-changes.js';
import { articleOf } from './read-suggestion.js';
import { refused, SuggestionRefused } from './refused.js';
import { type FileLine, spanOf, type TextChange, type VersionFile } from './version-file.js';
import type { Wish } from './wish.js';

/** The changes that a wish comes to, as few as there can be; none when the clause reads so already. @throws SuggestionRefused */
export function changesFor(version: VersionFile, wish: Wish): TextChange[] {
  switch (wish.kind) {
    case 'text':
      return changesOfText(version, wish.within, wish.text);
    case 'delete':
      return changesOfDeletion(version, wish.within);
    case 'words':
      return changesOfWords(version, wish.within, wish.find, wish.text);
    case 'add':
      return changesOfAddition(version, wish);
  }
}

function changesOfText(version: VersionFile, node: OutlineNode, text: string): TextChange[] {
  if (holdsTable(node)) throw new SuggestionRefused(refused('shape'));
  const body = bodyOf(version, node);
  return changesOfLines(version, body.lines, newLines(body, text));
}

function changesOfLines(version: VersionFile, old: readonly FileLine[], next: readonly string[]): TextChange[] {
  if (old.length === 0 || next.length === 0 || old.length * next.length > MOST_PAIRS) throw new SuggestionRefused(refused('shape'));
  const isNumbered = old.some(({ number }) => ITEM.test(number));
  // A suggested line is compared without the number that its paragraph writes by itself.
  const typed = next.map((line) => (isNumbered ? line.replace(ITEM, '') : line));
  let behind = old[0];
  return alignLines(
    old.map(({ text }) => text),
    typed,
  ).flatMap((step) => {
    const line = 'old' in step ? old[step.old] : undefined;
    if (line !== undefined) behind = line;
    if (line !== undefined && 'segments' in step) return replacements(line, step.segments);
    if (line !== undefined) return [deletion(version, line)];
    if (behind === undefined || !('next' in step)) return [];
    return [insertion(version, behind, old, next[step.next] ?? '')];
  });
}

function changesOfDeletion(version: VersionFile, node: OutlineNode): TextChange[] {
  if (holdsTable(node)) throw new SuggestionRefused(refused('shape'));
  const span = spanOf(version, node);
  const lines = linesIn(version, span);
  if (lines.length > 0 && lines.every(({ fills }) => fills)) return lines.map((line) => deletion(version, line));
  // A 款 beside the label of its article: what follows takes its place.
  const article = articleOf(version.outline, node);
  if (article === undefined || article.id === node.id) throw new SuggestionRefused(refused('shape'));
  const { lines: all } = bodyOf(version, article);
  const rest = all.filter(({ begin, end }) => end <= span.begin || begin >= span.end);
  return changesOfLines(
    version,
    all,
    rest.map(({ text }) => text),
  );
}

function changesOfWords(version: VersionFile, node: OutlineNode, find: string, text: string): TextChange[] {
  const places = linesIn(version, spanOf(version, node)).flatMap((line) => allPlaces(line.text, find).map((at) => ({ line, at })));
  const [place, ...others] = places;
  if (place === undefined) throw new SuggestionRefused(refused('notFound'));
  if (others.length > 0) throw new SuggestionRefused(refused('several'));
  const { line, at } = place;
  const words = { ...line, begin: line.begin + at, end: line.begin + at + find.length, from: line.from + at, text: find };
  return replacements(words, segmentsOf(find, text));
}

function allPlaces(text: string, find: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(find); at !== -1; at = text.indexOf(find, at + 1)) places.push(at);
  return places;
}

function changesOfAddition(version: VersionFile, { within, unit, behind, text }: Wish & { kind: 'add' }): TextChange[] {
  const target = behind === null ? within : within.children.find(({ type, number }) => type === 'paragraph' && number === behind);
  // An article of one paragraph holds its only 款 itself.
  const place = target ?? (behind === 1 && !within.children.some(({ type }) => type === 'paragraph') ? within : undefined);
  if (place === undefined) throw new SuggestionRefused(refused('unclear'));
  const lines = linesIn(version, spanOf(version, place));
  const last = lines.at(-1);
  if (last === undefined || holdsTable(place)) throw new SuggestionRefused(refused('shape'));
  const added = textLines(text);
  if (unit !== '款' && !bearsNumber(unit, added[0] ?? '')) throw new SuggestionRefused(refused('numbering'));
  return added.map((line) => insertion(version, last, lines, line));
}

/** An addition that brings a number of its own needs no other to change: 第九条之一, and the next （三）. */
const bearsNumber = (unit: '条' | '项', line: string): boolean =>
  unit === '条' ? /^第[^条]{1,8}条之/.test(line) : /^[（(][〇零一二三四五六七八九十百]+[）)]/.test(line);

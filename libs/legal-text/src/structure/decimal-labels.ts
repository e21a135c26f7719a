import type { Label, LabelKind } from './labels.js';
import type { RoledLine } from './roled-line.js';
import { leadingBlank } from './text-lines.js';

/** 2.1.1 with what sets it off; without space only before a Chinese character, so 1.5倍 must be told apart by the sequence. */
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.．]?[ \t\u3000\u00a0]+(?=\S)|(?<=\.\d{1,2})(?=[\u4e00-\u9fff]))/;
/** 1 divides the text like 一、, 1.1 like （一）, 1.1.1 like 1. and so on down. */
const LEVELS: readonly LabelKind[] = ['chineseComma', 'chineseParen', 'digitDot', 'digitParen', 'circled'];
const LEAST = 3;

/**
 * Labels of a text numbered 1, 1.1, 1.1.1 (预案, plans): lines whose number follows from the ones before, where there are several and
 * one at least has a point. Each attachment is counted anew; a text of articles has none.
 */
export function markDecimals(lines: RoledLine[]): void {
  let segment: RoledLine[] = [];
  for (const line of lines) {
    if (line.role === 'attachment') {
      markSegment(segment);
      segment = [];
    }
    segment.push(line);
  }
  markSegment(segment);
}

function markSegment(lines: readonly RoledLine[]): void {
  if (lines.some(({ role, label }) => role === 'labelled' && label?.kind === 'article')) return;
  const found: { line: RoledLine; label: Label; depth: number }[] = [];
  let before: number[] = [];
  for (const line of lines) {
    const text = line.raw.slice(leadingBlank(line.raw));
    const match = line.role === 'plain' ? DECIMAL.exec(text) : null;
    const path = match?.[1]?.split('.').map(Number) ?? [];
    if (match === null || !follows(path, before)) continue;
    before = path;
    found.push({ line, label: labelOf(line.raw, match[1] ?? '', line.raw.length - text.length + match[0].length), depth: path.length });
  }
  if (found.length < LEAST || found.every(({ depth }) => depth === 1)) return;
  for (const { line, label } of found) Object.assign(line, { role: 'labelled', label });
}

function labelOf(raw: string, label: string, length: number): Label {
  const path = label.split('.');
  const kind = LEVELS[path.length - 1] ?? 'circled';
  return { kind, label, number: Number(path.at(-1)), inserted: 0, heading: '', lead: raw.slice(0, length), rest: raw.slice(length) };
}

/** The next of its level, or the first below the one before. */
function follows(path: readonly number[], before: readonly number[]): boolean {
  const isBelow = path.length === before.length + 1 && path.at(-1) === 1;
  const above = path.slice(0, -1);
  const isNext = path.length <= before.length && path.at(-1) === (before[path.length - 1] ?? 0) + 1;
  return (isBelow || isNext) && above.every((number, at) => number === before[at]);
}

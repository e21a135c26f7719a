import type { Segment } from './comparison.js';
import { difference } from './difference.js';
import { type PlainText, readPlain, writtenAs } from './typography.js';
import { wordsOf } from './words.js';

/** Collects segments so that neighbours of one mark are one, and what replaces something follows it. */
class Marks {
  private readonly segments: Segment[] = [];
  private kept = '';
  private removed = '';
  private added = '';

  keep(text: string): void {
    if (text === '') return;
    this.endChange();
    this.kept += text;
  }

  replace(old: string, next: string): void {
    if (old === next) {
      this.keep(old);
      return;
    }
    this.endKept();
    this.removed += old;
    this.added += next;
  }

  end(): Segment[] {
    this.endKept();
    this.endChange();
    return this.segments;
  }

  private endKept(): void {
    if (this.kept !== '') this.segments.push(['=', this.kept]);
    this.kept = '';
  }

  private endChange(): void {
    if (this.removed !== '') this.segments.push(['-', this.removed]);
    if (this.added !== '') this.segments.push(['+', this.added]);
    this.removed = '';
    this.added = '';
  }
}

/**
 * The words of two texts against each other. Words that differ in typography only are aligned, and just the differing signs marked.
 * `labels`: how long the labels are with which they begin, without typography; a label is replaced as one.
 */
export function segmentsOf(old: string, next: string, labels: readonly [number, number] = [0, 0]): Segment[] {
  const marks = new Marks();
  if (old === next) {
    marks.keep(old);
    return marks.end();
  }
  const [left, right] = [readPlain(old), readPlain(next)];
  const [i, j] = labels;
  if (left.plain === '' || right.plain === '') marks.replace(old, next);
  else if (left.plain === right.plain) keepWording(marks, left, 0, right, 0, left.plain.length);
  else {
    if (left.plain.slice(0, i) === right.plain.slice(0, j)) keepWording(marks, left, 0, right, 0, i);
    else marks.replace(writtenAs(left, 0, i), writtenAs(right, 0, j));
    const rest = left.plain.slice(i);
    if (rest === right.plain.slice(j)) keepWording(marks, left, i, right, j, rest.length);
    else markWords(marks, left, i, right, j);
  }
  return marks.end();
}

/** From `i` and `j` on. */
function markWords(marks: Marks, left: PlainText, i: number, right: PlainText, j: number): void {
  const [from, to] = [wordsOf(left.plain.slice(i)), wordsOf(right.plain.slice(j))];
  let [a, b, at, there] = [0, 0, i, j];
  const length = (words: readonly string[], first: number, count: number): number =>
    words.slice(first, first + count).reduce((sum, word) => sum + word.length, 0);
  for (const step of difference(from, to)) {
    const [gone, come] = 'kept' in step ? [step.kept, step.kept] : [step.removed, step.added];
    const [wide, high] = [length(from, a, gone), length(to, b, come)];
    if ('kept' in step) keepWording(marks, left, at, right, there, wide);
    else marks.replace(writtenAs(left, at, at + wide), writtenAs(right, there, there + high));
    a += gone;
    b += come;
    at += wide;
    there += high;
  }
}

function keepWording(marks: Marks, left: PlainText, i: number, right: PlainText, j: number, length: number): void {
  const written = writtenAs(left, i, i + length);
  if (written === writtenAs(right, j, j + length)) {
    marks.keep(written);
    return;
  }
  for (let n = 0; n < length; n += 1) keepSign(marks, writtenAs(left, i + n, i + n + 1), writtenAs(right, j + n, j + n + 1));
}

/** A sign and the white space after it: what begins alike is kept. */
function keepSign(marks: Marks, old: string, next: string): void {
  let same = 0;
  while (same < old.length && same < next.length && old[same] === next[same]) same += 1;
  marks.keep(old.slice(0, same));
  marks.replace(old.slice(same), next.slice(same));
}

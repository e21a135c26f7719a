import { trimmed } from './text-lines.js';

const LONGEST = 30;

/** Heading of a numbered line: the whole line when it is no sentence, or a short first sentence that more text follows (指导思想。以……). */
export function headingOf(rest: string): string {
  const text = trimmed(rest);
  const stop = text.search(/[。；：？！]/);
  if (stop < 0) return text.length <= 2 * LONGEST ? text : '';
  const isLead = text[stop] === '。' && stop <= LONGEST && (stop < text.length - 1 || !text.includes('，'));
  return isLead ? text.slice(0, stop) : '';
}

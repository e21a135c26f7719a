import { setRole } from './closing-lines.js';
import type { RoledLine } from './roled-line.js';
import { trimmed, unspaced } from './text-lines.js';
import { couldBeTitle, isComplete, plainName } from './title.js';

const LONGEST_TITLE = 5;
const NAME = /《((?:[^《》]|《[^《》]{0,80}》){1,120})》/g;
const CARRIED_BY = /关于(?:印发|发布|公布|转发|批转)(.{2,120})的(?:通知|决定|公告|通告|意见|函)$/;

/**
 * Marks the titles of documents that this one carries (a 通知 that issues one 办法 or several): below the signature or a finished
 * sentence, a title whose name the text above has mentioned; or, below a signature, anything that reads as a title and has a text.
 */
export function markCarried(lines: RoledLine[], title: string): void {
  const named = namesIn(title);
  if (title !== '') named.add(keyOf(title));
  let above: RoledLine | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as RoledLine;
    if (line.role === 'blank') continue;
    const end = line.role === 'plain' && mayEnd(above) ? endOfTitle(lines, at, named, above?.role === 'closing') : at;
    for (let part = at; part < end; part += 1) setRole(lines, part, 'carried');
    if (end === at) for (const name of namesIn(line.raw)) named.add(name);
    else at = end - 1;
    above = lines[at];
  }
}

const mayEnd = (above: RoledLine | undefined): boolean =>
  above !== undefined && (above.role === 'closing' || (above.role !== 'title' && /[。）)]$/.test(trimmed(above.raw))));

/** The line after the title that begins here; the same line when none does. */
function endOfTitle(lines: readonly RoledLine[], start: number, named: ReadonlySet<string>, isBelowSignature: boolean): number {
  let joined = '';
  let complete = start;
  for (let at = start; at < start + LONGEST_TITLE; at += 1) {
    const text = unspaced(lines[at]?.raw ?? '');
    if (lines[at]?.role !== 'plain' || !couldBeTitle(text)) break;
    joined += text;
    if (named.has(keyOf(joined))) return hasText(lines, at + 1) ? at + 1 : start;
    if (complete === start && isBelowSignature && isComplete(joined, unspaced(lines[at + 1]?.raw ?? ''))) complete = at + 1;
  }
  return complete > start && hasText(lines, complete) ? complete : start;
}

function hasText(lines: readonly RoledLine[], start: number): boolean {
  for (let at = start; at < lines.length && at < start + 20; at += 1) {
    const role = lines[at]?.role;
    if (role !== 'blank') return role === 'plain' || role === 'labelled' || role === 'contents';
  }
  return false;
}

const keyOf = (name: string): string => unspaced(plainName(name));

function namesIn(text: string): Set<string> {
  const names = new Set([...text.matchAll(NAME)].map(([, name = '']) => keyOf(name.replaceAll('〈', '《').replaceAll('〉', '》'))));
  const carried = CARRIED_BY.exec(unspaced(text))?.[1];
  if (carried !== undefined) names.add(keyOf(carried.replace(/^《(.*)》$/, '$1')));
  return names;
}

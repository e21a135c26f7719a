import { markCarried } from './carried-documents.js';
import { markAttachments, markClosings, setRole } from './closing-lines.js';
import { contentsRange } from './contents-list.js';
import { type Label, readLabel } from './labels.js';
import type { Role, RoledLine } from './roled-line.js';
import { type TextLine, trimmed, unspaced } from './text-lines.js';
import { titleLines, titleOf } from './title.js';

const ATTACHMENT = /^附((件|表|录|图)[0-9０-９一二三四五六七八九十]{0,3}(?:[-—－][0-9０-９]{1,2})?[：:]?|[：:])$/;

/** Says of each line what it is in the document, looking at the line and its neighbours; the tree is built from the roles. */
export function assignRoles(source: readonly TextLine[]): RoledLine[] {
  const lines = source.map(firstRole);
  markCitations(lines);
  const [start, end] = contentsRange(lines) ?? [0, 0];
  for (let at = start; at < end; at += 1) if (lines[at]?.role !== 'blank') setRole(lines, at, 'contents');
  for (const at of titleLines(head(lines))) setRole(lines, at, 'title');
  markClosings(lines);
  markCarried(lines, titleOf(lines));
  markAttachments(lines);
  return lines;
}

/**
 * In a text that puts a space after its article numbers, a line such as 第三条情形消失后…… without one, and out of sequence, cites an
 * article and does not open it.
 */
function markCitations(lines: RoledLine[]): void {
  const articles = lines.filter(({ role, label }) => role === 'labelled' && label?.kind === 'article');
  const runsOn = ({ label }: RoledLine) =>
    label !== null && label.heading === '' && !/[\s\u200b]$/.test(label.lead) && trimmed(label.rest) !== '';
  const unspacedOnes = articles.filter(runsOn);
  if (unspacedOnes.length === 0 || articles.length - unspacedOnes.length < 3 * unspacedOnes.length) return;
  let previous = 0;
  for (const line of articles) {
    const { number = 0, inserted = 0 } = line.label ?? {};
    const continues = number === previous + 1 || number === 1 || (number === previous && inserted > 0);
    if (runsOn(line) && !continues) Object.assign(line, { role: 'plain', label: null });
    else previous = number;
  }
}

/** Where a title may stand: from the start to the first line that has a label, is a table row or opens an attachment. */
function head(lines: readonly RoledLine[]): string[] {
  const start = lines.slice(0, 40);
  const end = start.findIndex(({ role }) => !['blank', 'contents', 'plain'].includes(role));
  return (end < 0 ? start : start.slice(0, end)).map(({ raw, role }) => (role === 'contents' ? '' : raw));
}

function firstRole(line: TextLine): RoledLine {
  const text = trimmed(line.raw);
  const label = text === '' || line.kind !== 'paragraph' ? null : readLabel(line.raw);
  return { ...line, label, role: roleOf(line, text, label) };
}

function roleOf(line: TextLine, text: string, label: Label | null): Role {
  if (text === '') return 'blank';
  if (line.inContents) return 'contents';
  if (line.kind !== 'paragraph') return line.kind;
  if (trimmed(label?.rest ?? text).includes('\t')) return 'row';
  if (label !== null) return 'labelled';
  return ATTACHMENT.test(unspaced(text)) ? 'attachment' : 'plain';
}

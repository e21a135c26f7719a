import { type Label, readLabel } from './labels.js';
import { type TextLine, trimmed, unspaced } from './text-lines.js';
import { FULL_DATE, titleLines } from './title.js';

export type Role = 'blank' | 'title' | 'contents' | 'attachment' | 'closing' | 'row' | 'note' | 'labelled' | 'plain';
export type RoledLine = TextLine & { role: Role; label: Label | null };

const ATTACHMENT = /^附(件|表|录)[0-9０-９一二三四五六七八九十]{0,3}[：:]?$/;
const SIGNATURE_LINES = 4;

/** Says of each line what it is in the document, looking at the line and its neighbours; the tree is built from the roles. */
export function assignRoles(source: readonly TextLine[]): RoledLine[] {
  const lines = source.map(firstRole);
  markContents(lines);
  for (const at of titleLines(head(lines))) setRole(lines, at, 'title');
  lines.forEach(({ role, raw }, at) => {
    if (role === 'plain' && FULL_DATE.test(unspaced(raw))) markClosing(lines, at);
  });
  return lines;
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

/** A list of headings under 目录 is no structure; it ends where its first heading comes again, or at the first line that is none. */
function markContents(lines: RoledLine[]): void {
  const start = lines.findIndex(({ role, raw }) => role === 'plain' && /^目[录次]$/.test(unspaced(raw)));
  if (start < 0) return;
  let end = start + 1;
  let first: string | undefined;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (line === undefined || line.role === 'blank' || line.role === 'contents') continue;
    if (!isContentsEntry(line) || (first !== undefined && line.label?.label === first)) break;
    first ??= line.label?.label;
  }
  if (first === undefined && end === lines.length) return;
  for (let at = start; at < end; at += 1) if (lines[at]?.role !== 'blank') setRole(lines, at, 'contents');
}

const PAGE_AT_END = /[\t….·]\s{0,9}\d{1,4}$/;
const LONGEST_ENTRY = 120;

function isContentsEntry({ label, raw }: RoledLine): boolean {
  const text = trimmed(raw);
  if (text.length > LONGEST_ENTRY) return false;
  if (label?.kind === 'part' || label?.kind === 'chapter' || label?.kind === 'section' || PAGE_AT_END.test(text)) return true;
  return label === null && /^附[则件录]$/.test(unspaced(text));
}

/** 落款: the date, the short lines of the signature above it, and the remark in brackets below (此件公开发布). */
function markClosing(lines: RoledLine[], date: number): void {
  setRole(lines, date, 'closing');
  let left = SIGNATURE_LINES;
  for (let at = date - 1; at >= 0 && left > 0; at -= 1) {
    const line = lines[at];
    if (line?.role === 'blank') continue;
    if (line?.role !== 'plain' || !isSignature(trimmed(line.raw))) break;
    setRole(lines, at, 'closing');
    left -= 1;
  }
  for (let at = date + 1; at < lines.length && at < date + 4; at += 1) {
    const line = lines[at];
    if (line?.role === 'plain' && /^[（(]此件.*[）)]$/.test(trimmed(line.raw))) setRole(lines, at, 'closing');
  }
}

const isSignature = (text: string): boolean => text.length <= 40 && !/[。；：，！？:;]/.test(text);

function setRole(lines: RoledLine[], at: number, role: Role): void {
  const line = lines[at];
  if (line !== undefined) lines[at] = { ...line, role };
}

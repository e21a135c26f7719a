import type { Role, RoledLine } from './roled-line.js';
import { trimmed, unspaced } from './text-lines.js';
import { FULL_DATE } from './title.js';

const SIGNATURE_LINES = 4;
const LONGEST_LIST = 60;
/** 附件说明 (GB/T 9704-2012, 7.3.4): 附件：1.… below the text; the same words after the signature open the attachment itself. */
const NAMED_ATTACHMENT = /^附(件|表|录|图)?[0-9一二三四五六七八九十]{0,3}[：:]./;

/** 附注 and 版记: （此件公开发布）, （联系人：……）, 抄送：……, ……印发. */
const BELOW_DATE = /^(?:[（(](?:此件|联系).*[）)]|抄[送报][：:].*|.{2,40}日\s{0,4}印发)$/;

/** 落款: the date, the short lines of the signature above it, and the remarks below. */
export function markClosings(lines: RoledLine[]): void {
  lines.forEach(({ role, raw }, at) => {
    if (role === 'plain' && FULL_DATE.test(unspaced(raw))) markClosing(lines, at);
  });
}

function markClosing(lines: RoledLine[], date: number): void {
  setRole(lines, date, 'closing');
  let left = SIGNATURE_LINES;
  let gap = 0;
  for (let at = date - 1; at >= 0 && left > 0 && gap < 6; at -= 1) {
    const line = lines[at];
    gap += 1;
    if (line?.role === 'blank') continue;
    if (line?.role !== 'plain' || !isSignature(trimmed(line.raw))) break;
    setRole(lines, at, 'closing');
    left -= 1;
    gap = 0;
  }
  for (let at = date + 1; at < lines.length && at < date + 6; at += 1) {
    const line = lines[at];
    if (line?.role === 'plain' && BELOW_DATE.test(trimmed(line.raw))) setRole(lines, at, 'closing');
  }
}

/** The wrapped end of an attachment's name (……申请书) stands right above a signature and is none. */
const isSignature = (text: string): boolean => text.length <= 40 && !/[。；：，！？:;]|[表书单册法则准录案南图范式求件标]$/.test(text);

/** Tells the list of attachments, which stands above the signature, from the attachment that opens below it with its name on the line. */
export function markAttachments(lines: RoledLine[]): void {
  let closed = false;
  for (let at = 0; at < lines.length; at += 1) {
    const { role, raw } = lines[at] as RoledLine;
    if (role === 'closing' || role === 'attachment') closed = true;
    if (role === 'carried') closed = false;
    if (role !== 'plain' || !NAMED_ATTACHMENT.test(unspaced(raw).normalize('NFKC'))) continue;
    if (closed) setRole(lines, at, 'attachment');
    else at = markList(lines, at) - 1;
  }
}

/** The first line after the list; its entries are numbered, or wrapped pieces of a name. */
function markList(lines: RoledLine[], start: number): number {
  let at = start;
  do {
    setRole(lines, at, 'attachmentList');
    at += 1;
  } while (at < start + LONGEST_LIST && isListEntry(lines[at]));
  return at;
}

function isListEntry(line: RoledLine | undefined): boolean {
  if (line === undefined || /[。；]/.test(line.raw)) return false;
  return (line.role === 'labelled' && line.label?.kind === 'digitDot') || (line.role === 'plain' && trimmed(line.raw).length <= 40);
}

export function setRole(lines: RoledLine[], at: number, role: Role): void {
  const line = lines[at];
  if (line !== undefined) line.role = role;
}

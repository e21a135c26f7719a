import { markCarried } from './carried-documents.js';
import { markAttachments, markClosings, setRole } from './closing-lines.js';
import { contentsRanges } from './contents-list.js';
import { markDecimals } from './decimal-labels.js';
import { type Label, readLabel } from './labels.js';
import type { Role, RoledLine } from './roled-line.js';
import { type TextLine, trimmed, unspaced } from './text-lines.js';
import { titleLines, titleOf } from './title.js';

const ATTACHMENT = /^附((件|表|录|图)[0-9０-９一二三四五六七八九十]{0,3}(?:[-—－][0-9０-９]{1,2})?[：:]?|[：:]?)$/;

const ARTICLE_HEADING = /^[\u4e00-\u9fff]{2,20}$/;
const BARE_HEADING = /^(?:总则|分则|罚则|附则)$/;

/** Says of each line what it is in the document, looking at the line and its neighbours; the tree is built from the roles. */
export function assignRoles(source: readonly TextLine[]): RoledLine[] {
  const lines = source.map(firstRole);
  markCitations(lines);
  markBareHeadings(lines);
  for (const [start, end] of contentsRanges(lines))
    for (let at = start; at < end; at += 1) if (lines[at]?.role !== 'blank') setRole(lines, at, 'contents');
  markArticleHeadings(lines);
  markDecimals(lines);
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
  const runsOn = ({ label, isNumbered }: RoledLine) =>
    label !== null && !isNumbered && label.heading === '' && !/[\s\u200b]$/.test(label.lead) && trimmed(label.rest) !== '';
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

/**
 * A text may give its articles headings on their line (第二条　适用范围) and their words below: short, without any sign, and so in most
 * articles. The heading is no 款.
 */
function markArticleHeadings(lines: RoledLine[]): void {
  const written = lines.filter(({ role }) => role !== 'blank');
  const articles = written.flatMap((line, at) =>
    line.role === 'labelled' && line.label?.kind === 'article' ? [{ line, below: written[at + 1] }] : [],
  );
  const headed = articles.filter(({ line, below }) => below?.role === 'plain' && ARTICLE_HEADING.test(trimmed(line.label?.rest ?? '')));
  if (headed.length < 2 || 2 * headed.length < articles.length) return;
  for (const { line } of headed)
    if (line.label !== null) line.label = { ...line.label, heading: trimmed(line.label.rest), lead: line.raw, rest: '' };
}

/** 附则 without number between two articles is a heading like 第三章　附则, and no 款 of the article above. */
function markBareHeadings(lines: RoledLine[]): void {
  let bare: RoledLine | undefined;
  let hasArticle = false;
  for (const line of lines) {
    if (line.role === 'blank') continue;
    const isArticle = line.role === 'labelled' && line.label?.kind === 'article';
    const word = bare === undefined ? '' : unspaced(bare.raw);
    if (isArticle && bare !== undefined && (hasArticle || word === '总则'))
      Object.assign(bare, {
        role: 'labelled',
        label: { kind: 'chapter', label: word, number: 0, inserted: 0, heading: word, lead: '', rest: bare.raw },
      });
    hasArticle ||= isArticle;
    bare = line.role === 'plain' && BARE_HEADING.test(unspaced(line.raw)) ? line : undefined;
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
  const label = text === '' || line.kind !== 'paragraph' ? null : readLabel(line.raw, line.isNumbered);
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

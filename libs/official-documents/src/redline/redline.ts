import { isIsoDate } from '@fashen/domain';
import { type Comparison, inDocumentOrder } from '@fashen/legal-text';
import { GBT_9704, type Layout } from '../layout.js';
import { docxOf } from '../render/package.js';
import { printable } from '../render/text.js';
import { escapeXml } from '../render/xml.js';
import { type Reviser, RevisionMarks } from './revision-marks.js';
import { type TrackedParagraph, type TrackedRun, trackedParagraphs } from './tracked-paragraphs.js';

/** Facts of a redline: what it is called, whose the changes are, and of which day. */
export interface RedlineFacts extends Reviser {
  readonly title: string;
}

const HEADINGS: Readonly<Record<string, string>> = { title: 'Title', part: 'Heading1', chapter: 'Heading1', section: 'Heading2' };

/** Lines that bring their own indent keep it as it is written. */
function styleOf({ runs, kind }: TrackedParagraph): string {
  const first = runs[0]?.text ?? '';
  return HEADINGS[kind] ?? (/^\s/.test(first) ? 'Normal' : 'BodyText');
}

function runXml({ mark, text }: TrackedRun, marks: RevisionMarks): string {
  const element = mark === '-' ? 'w:delText' : 'w:t';
  const pieces = text
    .split('\t')
    .map(printable)
    .map((piece) => (piece ? `<${element} xml:space="preserve">${escapeXml(piece)}</${element}>` : ''));
  const content = pieces.join('<w:tab/>');
  if (content === '') return '';
  const run = `<w:r>${content}</w:r>`;
  return mark === '=' ? run : marks.write(mark, run);
}

function paragraphXml(paragraph: TrackedParagraph, marks: RevisionMarks): string {
  const { runs, end } = paragraph;
  const endMark = end === '=' ? '' : `<w:rPr>${marks.write(end)}</w:rPr>`;
  const content = runs.map((run) => runXml(run, marks)).join('');
  return `<w:p><w:pPr><w:pStyle w:val="${styleOf(paragraph)}"/>${endMark}</w:pPr>${content}</w:p>`;
}

/**
 * A comparison as a docx with tracked changes: accepting all gives exactly the new text, rejecting all exactly the old one, line ends
 * included (each is the end of a paragraph; control characters, which XML cannot hold, are left out).
 * A moved article stands twice, deleted at its old and inserted at its new place: these two kinds of change every program settles, which
 * is not known of ranges of moves (`w:moveFrom`). The same comparison and facts give the same bytes.
 * @throws RangeError when the date is not YYYY-MM-DD.
 */
export async function redline(comparison: Pick<Comparison, 'articles'>, facts: RedlineFacts, layout: Layout = GBT_9704): Promise<Buffer> {
  const { title, author, date } = facts;
  if (!isIsoDate(date)) throw new RangeError(`Not a date (YYYY-MM-DD): ${date}`);
  const marks = new RevisionMarks({ author, date });
  const body = trackedParagraphs(inDocumentOrder(comparison)).map((paragraph) => paragraphXml(paragraph, marks));
  return docxOf(body.join(''), { title, author, day: date }, layout);
}

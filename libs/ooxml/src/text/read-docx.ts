import { ListCounter } from '../numbering/list-counter.js';
import { readNumberingDefinitions } from '../numbering/numbering-definitions.js';
import { PackageFault } from '../package-fault.js';
import { child, elementsOf } from '../xml/elements.js';
import { parseXml, type XmlElement } from '../xml/parse-xml.js';
import { openPackage, type Package } from '../zip/open-package.js';
import { readXmlPart } from '../zip/read-entry.js';
import { relationshipsOf, resolveTarget } from '../zip/relationships.js';
import { BodyReader, type NoteMark, type ParagraphSource, type Story } from './body-reader.js';
import { type DocxNote, type DocxParagraph, type DocxText, emptyReport, noCounts } from './docx-text.js';
import { blockLines } from './plain-lines.js';
import { commentsOf, marginTexts } from './report.js';
import { readStyles } from './styles.js';

/**
 * The text of a Word document as it reads with all tracked changes accepted and automatic numbers written out.
 * Give it only what `inspectUpload` let pass.
 * @throws PackageFault when the package cannot be read after all
 */
export async function readDocx(bytes: Buffer): Promise<DocxText> {
  const from = await openPackage(bytes);
  const main = await mainPartOf(from);
  const xml = await readXmlPart(from, main);
  return readParts(from, main, (take) => void parseXml(xml, main, { parent: 'w:body', handle: take }));
}

/** A document and the elements of its main part, with their places in its source, that each paragraph was read from. */
export type LocatedDocx = {
  from: Package;
  main: string;
  xml: string;
  root: XmlElement;
  text: DocxText;
  sources: ReadonlyMap<DocxParagraph, ParagraphSource>;
};

/** `readDocx` for who writes the document again. @throws PackageFault */
export async function readLocated(bytes: Buffer): Promise<LocatedDocx> {
  const from = await openPackage(bytes);
  const main = await mainPartOf(from);
  const xml = await readXmlPart(from, main);
  const root = parseXml(xml, main, undefined, true);
  const sources = new Map<DocxParagraph, ParagraphSource>();
  const body = child(root, 'w:body');
  const text = await readParts(from, main, (take) => (body ? elementsOf(body) : []).forEach(take), sources);
  return { from, main, xml, root, text, sources };
}

type BodyContent = (take: (element: XmlElement) => void) => void;

async function readParts(
  from: Package,
  main: string,
  content: BodyContent,
  sources?: Map<DocxParagraph, ParagraphSource>,
): Promise<DocxText> {
  const related = (await relationshipsOf(from, main)).filter((to) => !to.isExternal);
  const parts = new Map(related.map((to) => [to.type, resolveTarget(main, to.target)]));
  const read = (type: string) => readPart(from, parts.get(type));
  const styles = readStyles(await read('styles'));
  const counter = new ListCounter(readNumberingDefinitions(await read('numbering')), (id) => styles.byId.get(id)?.list);
  const counts = noCounts();
  const report = emptyReport();
  const body = new BodyReader(styles, counter, counts, report.changes, sources);
  const story: Story = { blocks: [] };
  content((element) => body.readInto(story, element));
  body.finish(story);
  counts.sections = Math.max(counts.sections, 1);
  report.comments = commentsOf(await read('comments'));
  counts.comments = report.comments.length;
  const notes = collectNotes(body, { footnote: await read('footnotes'), endnote: await read('endnotes') });
  counts.footnotes = notes.filter(({ kind }) => kind === 'footnote').length;
  counts.endnotes = notes.length - counts.footnotes;
  for (const kind of ['header', 'footer'] as const) {
    const margins = related.filter(({ type }) => type === kind).map(({ target }) => readPart(from, resolveTarget(main, target)));
    report[`${kind}s`] = marginTexts(await Promise.all(margins), styles);
  }
  return { blocks: story.blocks, notes, counts, report };
}

/** @throws PackageFault OTHER_PACKAGE when the package has no main document part */
export async function mainPartOf(from: Package): Promise<string> {
  const main = (await relationshipsOf(from, '')).find(({ type }) => type === 'officeDocument');
  const name = main && resolveTarget('', main.target);
  if (name === undefined || !from.entries.has(name)) throw new PackageFault('OTHER_PACKAGE');
  return name;
}

async function readPart(from: Package, name: string | undefined): Promise<XmlElement | undefined> {
  return name !== undefined && from.entries.has(name) ? parseXml(await readXmlPart(from, name), name) : undefined;
}

/** Only notes that the accepted text still refers to, in that order; a note's own marks are not followed. */
function collectNotes(body: BodyReader, parts: Record<NoteMark['kind'], XmlElement | undefined>): DocxNote[] {
  const byId = (part: XmlElement | undefined) => new Map((part ? elementsOf(part) : []).map((note) => [note.attributes['w:id'], note]));
  const notes = { footnote: byId(parts.footnote), endnote: byId(parts.endnote) };
  return [...body.noteMarks].flatMap(({ kind, id }) => {
    const note = notes[kind].get(id);
    if (note === undefined) return [];
    return [
      {
        kind,
        text: blockLines(body.read(elementsOf(note)))
          .map(({ text }) => text.trim())
          .join('\n'),
      },
    ];
  });
}

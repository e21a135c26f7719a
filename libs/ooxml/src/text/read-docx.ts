import { ListCounter } from '../numbering/list-counter.js';
import { readNumberingDefinitions } from '../numbering/numbering-definitions.js';
import { PackageFault } from '../package-fault.js';
import { elementsOf } from '../xml/elements.js';
import { parseXml, type XmlElement } from '../xml/parse-xml.js';
import { openPackage, type Package } from '../zip/open-package.js';
import { readXmlPart } from '../zip/read-entry.js';
import { relationshipsOf, resolveTarget } from '../zip/relationships.js';
import { BodyReader, type NoteMark, type Story } from './body-reader.js';
import { type DocxNote, type DocxText, emptyReport, noCounts } from './docx-text.js';
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
  const related = (await relationshipsOf(from, main)).filter((to) => !to.isExternal);
  const parts = new Map(related.map((to) => [to.type, resolveTarget(main, to.target)]));
  const read = (type: string) => readPart(from, parts.get(type));
  const styles = readStyles(await read('styles'));
  const counter = new ListCounter(readNumberingDefinitions(await read('numbering')), (id) => styles.byId.get(id)?.list);
  const counts = noCounts();
  const report = emptyReport();
  const body = new BodyReader(styles, counter, counts, report.changes);
  const story: Story = { blocks: [] };
  parseXml(await readXmlPart(from, main), main, { parent: 'w:body', handle: (child) => body.readInto(story, child) });
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

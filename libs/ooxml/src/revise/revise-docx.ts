import { encodeXml } from '../xml/decode-xml.js';
import type { XmlElement } from '../xml/parse-xml.js';
import { LIMITS } from '../zip/limits.js';
import { openPackage } from '../zip/open-package.js';
import { readEntry } from '../zip/read-entry.js';
import { replaceEntry } from '../zip/replace-entry.js';
import type { DocxEdit, Reviser } from './edit.js';
import { expectedTexts } from './expected.js';
import { type Insertion, insertedParagraphs } from './insertions.js';
import { TrackedMarks } from './marks.js';
import { lastOf } from './neighbours.js';
import { type ParagraphChange, type Patch, patched, patchesOf } from './paragraph-marks.js';
import { deletionsOf, refusalsOf } from './refusals.js';
import { planReplacements, type Replacement } from './replace.js';
import { openRevisable, type Revisable, spanOf } from './revisable.js';
import { rewriteRun } from './rewrite-run.js';
import { formatting, runContent } from './run-text.js';

/**
 * The document with these edits as tracked changes of one person (ECMA-376 Part 1, 17.13.5): accepting all gives the new text, rejecting
 * them the old one. Nothing but the main part is written anew, and of it only what the edits touch. The result is read back before it is
 * given out.
 * @throws RangeError when an edit is refused (ask `refusalsOf` first) or the time is none; Error when what was written reads otherwise
 */
export async function reviseDocx(document: Revisable, edits: readonly DocxEdit[], by: Reviser): Promise<Buffer> {
  const [refused] = refusalsOf(document, edits);
  if (refused !== undefined) throw new RangeError(`Edit ${refused.edit} is refused: ${refused.code}`);
  const { main } = document;
  const old = await readEntry(await openPackage(document.bytes), main, LIMITS.xmlPart);
  const xml = patched(document.xml, patchesFor(document, edits, new TrackedMarks(document.xml, by)));
  const bytes = replaceEntry(document.bytes, main, encodeXml(xml, old));
  const texts = (await openRevisable(bytes)).paragraphs.map(({ ownText }) => ownText);
  const expected = expectedTexts(document, edits);
  if (texts.join('\u0000') !== expected.join('\u0000')) throw new Error('The revised document does not read as it should');
  return bytes;
}

type ByParagraph<T> = Map<number, T[]>;

function add<K, T>(to: Map<K, T[]>, key: K, value: T): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [value]);
  else known.push(value);
}

function patchesFor(document: Revisable, edits: readonly DocxEdit[], marks: TrackedMarks): Patch[] {
  const replaced: ByParagraph<Replacement> = new Map();
  const inserted: ByParagraph<Insertion> = new Map();
  for (const edit of edits) {
    if (edit.kind === 'insert') add(inserted, edit.after, { like: at(document, edit.like), text: edit.text });
    else if (edit.kind === 'replace') add(replaced, edit.paragraph, edit);
    else add(replaced, edit.paragraph, { from: 0, to: at(document, edit.paragraph).ownText.length, text: '' });
  }
  const changes = new Map<XmlElement, ParagraphChange>();
  const changeOf = (element: XmlElement): ParagraphChange => {
    const change = changes.get(element) ?? { mark: '', tail: '' };
    changes.set(element, change);
    return change;
  };
  const patches: Patch[] = [];
  for (const [n, wanted] of replaced) {
    const paragraph = at(document, n);
    const { runs, tail } = planReplacements(document, paragraph, wanted);
    for (const [run, plan] of runs) patches.push({ ...spanOf(run), text: rewriteRun(document, run, plan, marks) });
    if (tail !== undefined) changeOf(lastOf(paragraph)).tail = newRun(document, lastOf(paragraph), tail, marks);
  }
  for (const deletion of deletionsOf(document, edits).values()) {
    if (typeof deletion !== 'string') for (const end of deletion.ends) changeOf(end).mark = marks.empty('w:del');
  }
  for (const [n, wanted] of inserted) {
    const last = lastOf(at(document, n));
    const { xml, marksEnd } = insertedParagraphs(document, at(document, n), wanted, marks, endsInserted(document, edits, n));
    patches.push({ begin: spanOf(last).end, end: spanOf(last).end, text: xml });
    if (marksEnd) changeOf(last).mark = marks.empty('w:ins') + changeOf(last).mark;
  }
  for (const [element, change] of changes) for (const patch of patchesOf(document, element, change)) patches.push(patch);
  return patches;
}

/** Do the words of a paragraph that stays end with an insertion, of ours or of somebody else? */
function endsInserted(document: Revisable, edits: readonly DocxEdit[], n: number): boolean {
  const { ownText, pieces } = at(document, n);
  const own = edits.filter((edit) => edit.kind !== 'insert' && edit.paragraph === n);
  if (own.some(({ kind }) => kind === 'delete')) return false;
  const run = pieces.at(-1)?.run;
  const isTheirs = run !== undefined && document.parents.get(run)?.name === 'w:ins';
  return isTheirs || own.some((edit) => edit.kind === 'replace' && edit.text !== '' && edit.to === ownText.length);
}

function newRun(document: Revisable, paragraph: XmlElement, text: string, marks: TrackedMarks): string {
  const format = formatting(
    document,
    paragraph.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === 'w:pPr'),
  );
  return marks.wrap('w:ins', `<w:r>${format}${runContent(text)}</w:r>`);
}

function at({ paragraphs }: Revisable, n: number) {
  const paragraph = paragraphs[n];
  if (paragraph === undefined) throw new RangeError(`There is no paragraph ${n}`);
  return paragraph;
}

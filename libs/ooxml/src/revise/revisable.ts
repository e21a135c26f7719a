import { PackageFault } from '../package-fault.js';
import type { ParagraphSource } from '../text/body-reader.js';
import type { DocxParagraph } from '../text/docx-text.js';
import { type LocatedDocx, readLocated } from '../text/read-docx.js';
import { elementsOf } from '../xml/elements.js';
import type { XmlElement, XmlSpan } from '../xml/parse-xml.js';
import { paragraphsOf } from './paragraphs.js';

/** A paragraph of the text with what it was read from. */
export type SourceParagraph = DocxParagraph & ParagraphSource;

/** A document that is open for changes: read once, asked and written as often as wanted. Opaque to the caller but for its text. */
export type Revisable = LocatedDocx & {
  bytes: Buffer;
  paragraphs: readonly SourceParagraph[];
  parents: ReadonlyMap<XmlElement, XmlElement>;
};

/** Opens a document for changes. Give it only what `inspectUpload` let pass. @throws PackageFault when it cannot be read after all */
export async function openRevisable(bytes: Buffer): Promise<Revisable> {
  const located = await readLocated(bytes);
  const paragraphs = paragraphsOf(located.text.blocks).map((paragraph): SourceParagraph => {
    const source = located.sources.get(paragraph);
    if (source === undefined) throw new PackageFault('BROKEN_PACKAGE', located.main);
    return { ...paragraph, ...source };
  });
  return { ...located, bytes, paragraphs, parents: parentsOf(located.root) };
}

function parentsOf(root: XmlElement): Map<XmlElement, XmlElement> {
  const parents = new Map<XmlElement, XmlElement>();
  const open = [root];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const inner of elementsOf(parent)) {
      parents.set(inner, parent);
      open.push(inner);
    }
  }
  return parents;
}

/** Whatever holds the element, the nearest first. */
export function* holdersOf({ parents }: Revisable, element: XmlElement): Generator<XmlElement> {
  for (let holder = parents.get(element); holder !== undefined; holder = parents.get(holder)) yield holder;
}

export function spanOf(element: XmlElement): XmlSpan {
  if (element.span === undefined) throw new Error(`The place of ${element.name} was not read`);
  return element.span;
}

/** The element as its source writes it. */
export const sourceOf = ({ xml }: Pick<Revisable, 'xml'>, element: XmlElement): string => {
  const { begin, end } = spanOf(element);
  return xml.slice(begin, end);
};

export const startTagOf = ({ xml }: Pick<Revisable, 'xml'>, element: XmlElement): string => {
  const { begin, inner } = spanOf(element);
  return xml.slice(begin, inner);
};

import { child, elementsOf } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import type { Revisable, SourceParagraph } from './revisable.js';

/** What holds text in a story; bookmarks and other marks between blocks are passed over. */
const BLOCKS = new Set([
  'w:p',
  'w:tbl',
  'w:sdt',
  'w:customXml',
  'w:altChunk',
  'mc:AlternateContent',
  'w:ins',
  'w:moveTo',
  'w:moveFrom',
  'w:del',
]);

export const firstOf = ({ paragraphs }: SourceParagraph): XmlElement => required(paragraphs[0]);
export const lastOf = ({ paragraphs }: SourceParagraph): XmlElement => required(paragraphs.at(-1));

function required(element: XmlElement | undefined): XmlElement {
  if (element === undefined) throw new Error('A paragraph was read from nothing');
  return element;
}

function blocksBeside(document: Revisable, paragraph: XmlElement): { blocks: XmlElement[]; at: number } {
  const holder = document.parents.get(paragraph);
  const blocks = holder === undefined ? [] : elementsOf(holder).filter(({ name }) => BLOCKS.has(name));
  return { blocks, at: blocks.indexOf(paragraph) };
}

const asParagraph = (element: XmlElement | undefined): XmlElement | undefined => (element?.name === 'w:p' ? element : undefined);

/** The paragraph that an end joins when it is taken away: right behind, in the same story. */
export function nextParagraph(document: Revisable, paragraph: XmlElement): XmlElement | undefined {
  const { blocks, at } = blocksBeside(document, paragraph);
  return asParagraph(blocks[at + 1]);
}

export function previousParagraph(document: Revisable, paragraph: XmlElement): XmlElement | undefined {
  const { blocks, at } = blocksBeside(document, paragraph);
  return at > 0 ? asParagraph(blocks[at - 1]) : undefined;
}

/** Is there nothing before it in its cell? A cell keeps one paragraph whatever is deleted (ECMA-376 Part 1, 17.4.65). */
export const isFirstOfCell = (document: Revisable, paragraph: XmlElement): boolean =>
  document.parents.get(paragraph)?.name === 'w:tc' && blocksBeside(document, paragraph).at === 0;

/** The mark that a tracked change left on a paragraph's end. */
export const hasEndMark = (paragraph: XmlElement, ...names: string[]): boolean => {
  const end = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return names.some((name) => child(end, name) !== undefined);
};

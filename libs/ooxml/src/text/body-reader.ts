import type { ListCounter } from '../numbering/list-counter.js';
import { child, childNumber, childValue, elementsOf } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import type { DocxBlock, DocxCell, DocxChange, DocxCounts, DocxParagraph, DocxTable } from './docx-text.js';
import { FieldStack } from './field-stack.js';
import { chosenAlternative, type Inline, InlineReader } from './inline-reader.js';
import { isMarkGone, isMarkHidden, nextNumber, styleIdOf } from './paragraph-properties.js';
import { inherited, type Styles } from './styles.js';

/** One story (body, cell, text box): its blocks so far, and a paragraph whose end was deleted and that waits for the next. */
export type Story = { blocks: DocxBlock[]; open?: { inline: Inline; properties: XmlElement | undefined } | undefined };
export type NoteMark = Inline['noteMarks'][number];
/** The elements that a paragraph was read from. */
export type ParagraphSource = Pick<Inline, 'pieces' | 'paragraphs'>;

const WRAPPERS = new Set(['w:ins', 'w:moveTo', 'w:customXml', 'w:sdtContent']);

/** Reads block content with tracked changes accepted. One reader for the whole document: numbers and fields run across stories. */
export class BodyReader {
  readonly noteMarks: NoteMark[] = [];
  private readonly fields = new FieldStack();
  private readonly inlines: InlineReader;
  private galleryDepth = 0;
  private tableDepth = 0;

  constructor(
    private readonly styles: Styles,
    private readonly counter: ListCounter,
    private readonly counts: DocxCounts,
    changes: DocxChange[],
    private readonly sources?: Map<DocxParagraph, ParagraphSource>,
  ) {
    this.inlines = new InlineReader(this.fields, counts, changes);
  }

  read(elements: readonly XmlElement[]): DocxBlock[] {
    const story: Story = { blocks: [] };
    for (const element of elements) this.readInto(story, element);
    this.finish(story);
    return story.blocks;
  }

  readInto(story: Story, element: XmlElement): void {
    if (element.name === 'w:p') this.readParagraph(story, element);
    else if (element.name === 'w:tbl') {
      this.finish(story);
      story.blocks.push(this.readTable(element));
    } else if (element.name === 'w:sdt') this.readContentControl(story, element);
    else if (element.name === 'mc:AlternateContent') this.readAll(story, chosenAlternative(element));
    else if (WRAPPERS.has(element.name)) this.readAll(story, element);
    else if (element.name === 'w:sectPr') this.counts.sections += 1;
    else if (element.name === 'w:altChunk') this.counts.embeddedObjects += 1;
  }

  /** A paragraph whose deleted end was the last of its story stays a paragraph. */
  finish(story: Story): void {
    if (story.open === undefined) return;
    const { inline, properties } = story.open;
    story.open = undefined;
    if (inline.text !== '' || inline.boxes.length > 0) this.addParagraph(story, inline, properties);
  }

  private readAll(story: Story, wrapper: XmlElement | undefined): void {
    if (wrapper !== undefined) for (const element of elementsOf(wrapper)) this.readInto(story, element);
  }

  private readContentControl(story: Story, element: XmlElement): void {
    const gallery = childValue(child(child(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
    const isContents = gallery === 'Table of Contents';
    if (isContents) this.galleryDepth += 1;
    this.readAll(story, child(element, 'w:sdtContent'));
    if (isContents) this.galleryDepth -= 1;
  }

  private readParagraph(story: Story, element: XmlElement): void {
    const properties = child(element, 'w:pPr');
    if (child(properties, 'w:sectPr') !== undefined) this.counts.sections += 1;
    const inline = this.inlines.read(element);
    const open = story.open;
    story.open = undefined;
    // What is left of a deleted paragraph takes over the next one's properties only when nothing of its own remains.
    const kept = open !== undefined && open.inline.text !== '' ? open.properties : properties;
    const joined = open === undefined ? inline : join(open.inline, inline);
    if (isMarkGone(properties)) story.open = { inline: joined, properties: kept };
    else this.addParagraph(story, joined, kept);
  }

  private addParagraph(story: Story, inline: Inline, properties: XmlElement | undefined): void {
    if (inline.text === '' && isMarkHidden(properties)) return;
    const number = nextNumber(properties, this.styles, this.counter);
    const styleId = styleIdOf(properties, this.styles);
    const style = this.styles.byId.get(styleId ?? '')?.name;
    const paragraph: DocxParagraph = {
      kind: 'paragraph',
      text: number === undefined ? inline.text : number.label + number.separator + inline.text,
      ownText: inline.text,
      number,
      style,
      outlineLevel: childNumber(properties, 'w:outlineLvl') ?? inherited(this.styles, styleId, ({ outlineLevel }) => outlineLevel)?.value,
      inContents: inline.sawContents || this.galleryDepth > 0 || /^toc \d$/i.test(style ?? ''),
    };
    story.blocks.push(paragraph);
    this.sources?.set(paragraph, inline);
    for (const mark of inline.noteMarks) this.noteMarks.push(mark);
    for (const box of inline.boxes) for (const block of this.read(elementsOf(box))) story.blocks.push(block);
  }

  private readTable(table: XmlElement): DocxTable {
    const rows = rowsOf(table).filter((row) => !isDeleted(child(row, 'w:trPr'), 'w:del'));
    if (this.tableDepth > 0) this.counts.nestedTables += 1;
    this.tableDepth += 1;
    const read: DocxTable = { kind: 'table', rows: rows.map((row) => ({ cells: cellsOf(row).map((cell) => this.readCell(cell)) })) };
    this.tableDepth -= 1;
    return read;
  }

  private readCell(cell: XmlElement): DocxCell {
    const properties = child(cell, 'w:tcPr');
    const merge = child(properties, 'w:vMerge');
    return {
      blocks: this.read(elementsOf(cell)),
      span: childNumber(properties, 'w:gridSpan') ?? 1,
      merge: merge === undefined ? 'none' : merge.attributes['w:val'] === 'restart' ? 'start' : 'continue',
    };
  }
}

const rowsOf = (table: XmlElement) => unwrapped(table, 'w:tr');
const cellsOf = (row: XmlElement) => unwrapped(row, 'w:tc').filter((cell) => !isDeleted(child(cell, 'w:tcPr'), 'w:cellDel'));
const isDeleted = (properties: XmlElement | undefined, mark: string) => child(properties, mark) !== undefined;

/** Rows and cells may stand inside content controls and custom XML. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(element.name) ? unwrapped(element, name) : [];
  });
}

/** Adds to the first, so that many paragraphs without ends of their own cost no more than they hold. */
function join(first: Inline, second: Inline): Inline {
  first.text += second.text;
  first.sawContents ||= second.sawContents;
  for (const piece of second.pieces) first.pieces.push(piece);
  for (const paragraph of second.paragraphs) first.paragraphs.push(paragraph);
  for (const box of second.boxes) first.boxes.push(box);
  for (const mark of second.noteMarks) first.noteMarks.push(mark);
  return first;
}

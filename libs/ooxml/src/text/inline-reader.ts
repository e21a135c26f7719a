import { child, descendants, elementsOf, isOn, ownText } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import { changeOf } from './changes.js';
import { characters } from './characters.js';
import type { DocxChange, DocxCounts } from './docx-text.js';
import type { FieldStack } from './field-stack.js';

/** A piece of a paragraph's text and the element that it comes from. An empty one is no text, but nothing to reach over either. */
export type Piece = { text: string; element: XmlElement; run: XmlElement | undefined; isInField: boolean };

/** What a paragraph's inline content comes to; `paragraphs` are several where tracked changes join them. The pieces joined are the text. */
export type Inline = {
  text: string;
  pieces: Piece[];
  paragraphs: XmlElement[];
  boxes: XmlElement[];
  noteMarks: { kind: 'footnote' | 'endnote'; id: string }[];
  sawContents: boolean;
};

const TRANSPARENT = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
  'w:ruby',
  'm:oMathPara',
]);

/** What a run may hold that is no text and must not go with the text around it. */
const MARKS = new Set([
  'w:fldChar',
  'w:instrText',
  'w:footnoteReference',
  'w:endnoteReference',
  'mc:AlternateContent',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:ruby',
]);

/** Reads runs as accepted text: insertions and moved-to text stay, deletions and moved-from text go. */
export class InlineReader {
  private run: XmlElement | undefined;

  constructor(
    private readonly fields: FieldStack,
    private readonly counts: DocxCounts,
    private readonly changes: DocxChange[],
  ) {}

  read(paragraph: XmlElement): Inline {
    const inline: Inline = { text: '', pieces: [], paragraphs: [paragraph], boxes: [], noteMarks: [], sawContents: this.fields.inContents };
    for (const element of elementsOf(paragraph)) this.readElement(element, inline);
    return inline;
  }

  private readElement(element: XmlElement, inline: Inline): void {
    switch (element.name) {
      case 'w:r':
        this.readRun(element, inline);
        break;
      case 'w:ins':
        this.counts.insertions += 1;
        this.changes.push(changeOf('insertion', element));
        this.readChildren(element, inline);
        break;
      case 'w:moveTo':
        this.counts.moves += 1;
        this.changes.push(changeOf('move', element));
        this.readChildren(element, inline);
        break;
      case 'w:del':
        this.counts.deletions += 1;
        this.changes.push(changeOf('deletion', element));
        break;
      case 'w:fldSimple':
        this.counts.fields += 1;
        this.fields.within(element.attributes['w:instr'] ?? '', () => this.readChildren(element, inline));
        break;
      case 'mc:AlternateContent':
        this.readChildren(chosenAlternative(element), inline);
        break;
      case 'm:oMath':
        if (this.fields.visible) this.add(inline, element, descendants(element, 'm:t').map(ownText).join(''));
        break;
      default:
        if (TRANSPARENT.has(element.name)) this.readChildren(element, inline);
    }
  }

  private readChildren(element: XmlElement | undefined, inline: Inline): void {
    if (element !== undefined) for (const inner of elementsOf(element)) this.readElement(inner, inline);
  }

  private readRun(run: XmlElement, inline: Inline): void {
    if (isOn(child(run, 'w:rPr'), 'w:vanish')) this.counts.hiddenRuns += 1;
    const outer = this.run;
    this.run = run;
    for (const element of elementsOf(run)) this.readRunContent(element, inline);
    this.run = outer;
  }

  private add(inline: Inline, element: XmlElement, text: string): void {
    inline.text += text;
    inline.pieces.push({ text, element, run: this.run, isInField: this.fields.isOpen });
  }

  private readRunContent(element: XmlElement, inline: Inline): void {
    if (MARKS.has(element.name)) this.add(inline, element, '');
    switch (element.name) {
      case 'w:fldChar':
        if (element.attributes['w:fldCharType'] === 'begin') this.counts.fields += 1;
        this.fields.mark(element.attributes['w:fldCharType']);
        break;
      case 'w:instrText':
        this.fields.instruct(ownText(element));
        inline.sawContents ||= this.fields.inContents;
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        inline.noteMarks.push({
          kind: element.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
          id: element.attributes['w:id'] ?? '',
        });
        break;
      case 'mc:AlternateContent':
        for (const inner of elementsOf(chosenAlternative(element) ?? element)) this.readRunContent(inner, inline);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.readDrawing(element, inline);
        break;
      case 'w:ruby':
        this.readChildren(element, inline);
        break;
      default:
        if (this.fields.visible) this.readCharacters(element, inline);
    }
  }

  private readCharacters(element: XmlElement, inline: Inline): void {
    const text = characters(element);
    if (text !== '') this.add(inline, element, text);
  }

  private readDrawing(element: XmlElement, inline: Inline): void {
    const boxes = descendants(element, 'w:txbxContent');
    for (const box of boxes) inline.boxes.push(box);
    this.counts.textBoxes += boxes.length;
    if (element.name === 'w:object') this.counts.embeddedObjects += 1;
    else if (boxes.length === 0) this.counts.pictures += 1;
  }
}

/** The newer form and its fallback say the same twice: one is read, the fallback only where the newer form holds no text. */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  const choice = child(element, 'mc:Choice');
  const fallback = child(element, 'mc:Fallback');
  return choice !== undefined && (fallback === undefined || hasText(choice) || !hasText(fallback)) ? choice : fallback;
}

const hasText = (element: XmlElement): boolean => descendants(element, 'w:t').length > 0 || descendants(element, 'm:t').length > 0;

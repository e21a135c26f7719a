type Frame = { instruction: string; showsResult: boolean };

/** Page numbers depend on the layout, not on the text: a new printer must not change what was granted for a text. */
const LAYOUT_FIELDS = /^\s*(PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)\b/i;

/** Fields may span paragraphs and nest; only results are text. */
export class FieldStack {
  private readonly frames: Frame[] = [];

  get isOpen(): boolean {
    return this.frames.length > 0;
  }

  get visible(): boolean {
    return this.frames.every(({ instruction, showsResult }) => showsResult && !LAYOUT_FIELDS.test(instruction));
  }

  get inContents(): boolean {
    return this.frames.some(({ instruction }) => /^\s*TOC\b/i.test(instruction));
  }

  mark(type: string | undefined): void {
    const top = this.frames[this.frames.length - 1];
    if (type === 'begin') this.frames.push({ instruction: '', showsResult: false });
    else if (type === 'end') this.frames.pop();
    else if (type === 'separate' && top !== undefined) top.showsResult = true;
  }

  instruct(text: string): void {
    const top = this.frames[this.frames.length - 1];
    if (top !== undefined && !top.showsResult) top.instruction += text;
  }

  /** `w:fldSimple`: instruction and result in one element. */
  within(instruction: string, read: () => void): void {
    this.frames.push({ instruction, showsResult: true });
    read();
    this.frames.pop();
  }
}

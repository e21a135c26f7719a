import { SaxesParser } from 'saxes';
import { PackageFault } from '../package-fault.js';

/** Fields that start a program or take in what lies outside of the file, of themselves or when fields are updated (ECMA-376 Part 1, 17.16.5, and what older Word knew). */
const ACTIVE = new Set(['DDE', 'DDEAUTO', 'LINK', 'INCLUDE', 'INCLUDEPICTURE', 'INCLUDETEXT', 'IMPORT', 'DATABASE', 'RD', 'PRINT']);
const HAS_FIELD = /fldSimple|instrText|delInstrText/i;

/** A field whose code is being read; what a tracked change took out of the code is read by itself, because it may be brought back. */
type Frame = { kept: string; deleted: string; isResult: boolean };

/**
 * Refuses a part of WordprocessingML that holds such a field. The code may be split over runs; a field whose own name comes out of another
 * field hides what it is, and is refused too.
 * @throws PackageFault ACTIVE_FIELD with part, paragraph and field; BROKEN_PACKAGE
 */
export function refuseActiveFields(xml: string, part: string): void {
  if (!HAS_FIELD.test(xml)) return;
  const reader = new FieldCodes(part);
  const parser = new SaxesParser({ xmlns: true, fileName: part });
  let code: 'kept' | 'deleted' | undefined;
  parser.on('opentag', ({ local, attributes }) => {
    const value = (name: string): string => Object.values(attributes).find((attribute) => attribute.local === name)?.value ?? '';
    code = local === 'instrText' ? 'kept' : local === 'delInstrText' ? 'deleted' : undefined;
    if (local === 'p') reader.paragraph += 1;
    else if (local === 'fldSimple') reader.whole(value('instr'));
    else if (local === 'fldChar') reader.mark(value('fldCharType'));
  });
  const take = (text: string): void => reader.take(code, text);
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    code = undefined;
  });
  parser.on('error', (cause) => {
    throw new PackageFault('BROKEN_PACKAGE', part, { cause });
  });
  parser.write(xml).close();
  reader.end();
}

class FieldCodes {
  paragraph = 0;
  private readonly frames: Frame[] = [];

  constructor(private readonly part: string) {}

  mark(type: string): void {
    const top = this.frames.at(-1);
    if (type === 'begin') {
      this.refuseNested(top);
      this.frames.push({ kept: '', deleted: '', isResult: false });
    } else if (top && type === 'separate') {
      this.refuse(top);
      top.isResult = true;
    } else if (top && type === 'end') {
      this.refuse(top);
      this.frames.pop();
    }
  }

  whole(instruction: string): void {
    this.refuseNested(this.frames.at(-1));
    this.refuse({ kept: instruction, deleted: '', isResult: false });
  }

  take(code: 'kept' | 'deleted' | undefined, text: string): void {
    const top = this.frames.at(-1);
    if (!code) return;
    // a code without the mark that begins a field is none to Word; it is none of ours either, and so not let through unseen
    if (!top) this.refuse({ kept: text, deleted: '', isResult: false });
    else if (!top.isResult) top[code] += text;
  }

  /** A field that never ends is one all the same. */
  end(): void {
    for (const frame of this.frames) this.refuse(frame);
  }

  private refuse({ kept, deleted, isResult }: Frame): void {
    if (isResult) return;
    for (const code of [kept, deleted]) {
      const name = /^[\s"]*([a-z]+)/i.exec(code)?.[1]?.toUpperCase();
      if (name && ACTIVE.has(name)) this.fault(name);
    }
  }

  private refuseNested(outer: Frame | undefined): void {
    if (outer && !outer.isResult && outer.kept.trim() === '') this.fault('{ { … } }');
  }

  private fault(field: string): never {
    throw new PackageFault('ACTIVE_FIELD', `${this.part} ¶${this.paragraph} ${field}`);
  }
}

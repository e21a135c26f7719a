import type { Reviser } from './edit.js';

const LARGEST = 2 ** 31 - 1;

/** `&`, `<`, `>` and quotes as markup writes them. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Writes tracked changes of one author, with ids that the part does not use yet (ECMA-376 Part 1, 17.13.5). */
export class TrackedMarks {
  private last: number;
  private readonly who: string;

  constructor(xml: string, { author, at }: Reviser) {
    this.last = 0;
    for (const [, id] of xml.matchAll(/\bw:id="(\d{1,10})"/g)) if (Number(id) < LARGEST / 2) this.last = Math.max(this.last, Number(id));
    this.who = `w:author="${escaped(author)}" w:date="${new Date(at).toISOString().slice(0, 19)}Z"`;
  }

  nextId(): number {
    this.last += 1;
    return this.last;
  }

  wrap(name: 'w:ins' | 'w:del', inner: string): string {
    return `<${name} w:id="${this.nextId()}" ${this.who}>${inner}</${name}>`;
  }

  /** On the end of a paragraph. */
  empty(name: 'w:ins' | 'w:del'): string {
    return `<${name} w:id="${this.nextId()}" ${this.who}/>`;
  }

  /** The same markup for a second place: a change that it carries gets an id of its own. */
  again(xml: string): string {
    return xml.replace(/(<w:\w+\b[^<>]*?\sw:id=")\d+(")/g, (_, before: string, after: string) => `${before}${this.nextId()}${after}`);
  }
}

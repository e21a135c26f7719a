import { escapeXml } from '../render/xml.js';

/** Whose changes they are. */
export interface Reviser {
  readonly author: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

const ELEMENTS = { '-': 'w:del', '+': 'w:ins' } as const;

/** Writes `w:ins` and `w:del`, numbered in the order they are asked for. */
export class RevisionMarks {
  private last = 0;
  private readonly who: string;

  constructor({ author, date }: Reviser) {
    this.who = `w:author="${escapeXml(author)}" w:date="${date}T00:00:00Z"`;
  }

  /** A mark around `inner`, or an empty one, as a paragraph's end carries it. */
  write(mark: '-' | '+', inner = ''): string {
    this.last += 1;
    const name = ELEMENTS[mark];
    const open = `<${name} w:id="${this.last}" ${this.who}`;
    return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
  }
}

import type { NodeType, OutlineNode } from '../outline-node.js';
import { withoutReferences } from './references.js';
import { withoutTypography } from './typography.js';

/** A node with its wording: without labels, typography, numbers of cited articles and the stop at the end; what is below it on lines of its own. */
export class Clause {
  readonly id: string;
  readonly anchor: string;
  readonly type: NodeType;
  /** Its own words. */
  readonly head: string;
  /** With all that is below it. */
  readonly whole: string;
  readonly children: readonly Clause[];

  constructor(
    node: OutlineNode,
    readonly parent?: Clause,
  ) {
    this.id = node.id;
    this.anchor = node.anchor;
    this.type = node.type;
    const plain = withoutTypography(node.text);
    const label = withoutTypography(node.label);
    const body = plain.startsWith(label) ? plain.slice(label.length) : plain;
    this.head = withoutReferences(body).replace(/[。；;.]$/, '');
    this.children = node.children.map((child) => new Clause(child, this));
    this.whole = [this.head, ...this.children.map((child) => child.whole)].filter((line) => line !== '').join('\n');
  }

  /** Its 款; an article of one paragraph is that paragraph. */
  get paragraphs(): readonly Clause[] {
    const paragraphs = this.children.filter(({ type }) => type === 'paragraph');
    return paragraphs.length === 0 ? [this] : paragraphs;
  }

  /** What hangs on it besides its 款. */
  get besidesParagraphs(): readonly Clause[] {
    return this.paragraphs[0] === this ? [] : this.children.filter(({ type }) => type !== 'paragraph');
  }

  /** An article of one paragraph is a 款. */
  get kind(): NodeType {
    return this.type === 'article' && this.paragraphs[0] === this ? 'paragraph' : this.type;
  }

  /** Two with one key say the same at the same level. */
  get key(): string {
    return `${this.kind}\n${this.whole}`;
  }

  /** Itself and all below it, in document order. */
  get all(): Clause[] {
    return [this, ...this.children.flatMap((child) => child.all)];
  }
}

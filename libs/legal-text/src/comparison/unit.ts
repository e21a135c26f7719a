import { type NodeType, type OutlineNode, textOf } from '../outline-node.js';
import { withoutReferences } from './references.js';
import { shinglesOf } from './shingles.js';
import { withoutTypography } from './typography.js';

/** Clauses are matched with clauses and headings with headings, whatever their level; of the rest only like with like. */
const CLAUSES: readonly NodeType[] = ['article', 'section', 'item', 'subitem', 'paragraph'];
const HEADINGS: readonly NodeType[] = ['part', 'chapter', 'section', 'item'];

/** A unit of comparison: the texts of all units of an outline, joined, are its text. */
export class Unit {
  /** The wording without number and typography. */
  readonly body: string;
  readonly sort: string;
  /** Length of its label without typography. */
  readonly labelLength: number;
  private readonly lazy: { shingles?: Set<number>; neutral?: string } = {};

  constructor(
    readonly node: OutlineNode,
    readonly text: string,
    readonly at: number,
    isHeading: boolean,
  ) {
    const plain = withoutTypography(text);
    const label = withoutTypography(node.label);
    this.labelLength = plain.startsWith(label) ? label.length : 0;
    this.body = plain.slice(this.labelLength);
    this.sort = sortOf(node.type, isHeading);
  }

  /** The body with the numbers of cited articles left open. */
  get neutral(): string {
    this.lazy.neutral ??= withoutReferences(this.body);
    return this.lazy.neutral;
  }

  get shingles(): ReadonlySet<number> {
    this.lazy.shingles ??= shinglesOf(this.body);
    return this.lazy.shingles;
  }

  /** Paragraphs bear no number: one that stands further down is not renumbered. */
  isNumberedAs({ node }: Unit): boolean {
    if (this.node.label === '' && node.label === '') return true;
    return this.node.type === node.type && this.node.number === node.number && this.node.inserted === node.inserted;
  }
}

/** 条 with all it holds; 一、 and （一） likewise unless they are bare headings over clauses of their own; every paragraph else. */
export function unitsOf(nodes: readonly OutlineNode[]): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  const visit = (node: OutlineNode): void => {
    const isHeading = opensClauses(node);
    const text = isHeading ? node.text : textOf(node);
    units.push(new Unit(node, text, at, isHeading));
    at += text.length;
    if (isHeading) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return units;
}

function opensClauses(node: OutlineNode): boolean {
  switch (node.type) {
    case 'article':
    case 'paragraph':
    case 'subitem':
      return false;
    case 'section':
    case 'item':
      return node.label.startsWith('第') || (node.children.length > 0 && !/[。；]/.test(node.text));
    default:
      return true;
  }
}

function sortOf(type: NodeType, isHeading: boolean): string {
  if (isHeading && HEADINGS.includes(type)) return 'heading';
  return CLAUSES.includes(type) ? 'clause' : type;
}

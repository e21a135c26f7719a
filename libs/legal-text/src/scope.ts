import type { NodeType, OutlineNode } from './outline-node.js';

/** One step of an anchor: 第三条之二 is 条, 3, 2; 总则, 2.1.1, 附件2 and a carried document have a name. */
export type Step = { unit: string; number: number; inserted: number; name: string };

const HEADINGS: Record<string, NodeType> = { 编: 'part', 分编: 'part', 章: 'chapter', 节: 'section', 目: 'subitem' };

export const plainOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
/** A carried document as an anchor names it. */
export const nameOf = (text: string): string => plainOf(text).replaceAll('《', '〈').replaceAll('》', '〉');

const isRoot = ({ type }: OutlineNode): boolean => type === 'attachment' || type === 'document';
const keyOf = (kind: string, { number, inserted }: { number: number; inserted: number }): string => `${kind} ${number}-${inserted}`;

/**
 * What the steps of an anchor lead to below a node, or from the top of a text: gone through once, however many anchors are looked up.
 * The first in document order is meant; of 项 the only one.
 */
export class Scope {
  /** The only document that stands here. */
  readonly document: OutlineNode | undefined;
  private readonly first = new Map<string, OutlineNode>();
  private readonly items = new Map<string, OutlineNode | undefined>();
  private readonly hasParagraphs: boolean;

  constructor(nodes: readonly OutlineNode[]) {
    const documents = nodes.filter(({ type }) => type === 'document');
    this.document = documents.length === 1 ? documents[0] : undefined;
    this.hasParagraphs = nodes.some(({ type }) => type === 'paragraph');
    for (const node of nodes) {
      if (isRoot(node)) this.addRoot(node);
      else {
        this.add(keyOf(node.type, node), node);
        this.addWithin(node);
      }
    }
  }

  find(step: Step, within: OutlineNode | undefined): OutlineNode | undefined {
    const { unit, name, number } = step;
    if (unit === '《》' || unit === '则') return this.first.get(unit + name);
    if (unit === '条') return this.first.get(keyOf('条', step));
    if (unit === '部分') return this.first.get(keyOf('部分', step));
    if (unit === '项') return this.items.get(keyOf('项', step));
    if (unit === '款' || unit === '段')
      return !this.hasParagraphs && number === 1 && within?.type === 'article' ? within : this.first.get(keyOf('paragraph', step));
    if (unit.startsWith('附'))
      return this.first.get(`附 ${name}`) ?? (name.includes('-') ? undefined : this.first.get(`${unit} ${number}`));
    return this.first.get(keyOf(HEADINGS[unit] ?? '', step));
  }

  private addRoot(node: OutlineNode): void {
    this.add(`《》${nameOf(node.heading)}`, node);
    if (node.type !== 'attachment') return;
    this.add(`附 ${node.label}`, node);
    this.add(`${node.label.slice(0, 2)} ${node.number}`, node);
  }

  /** 条, 项 and 则 are found below headings too. */
  private addWithin(node: OutlineNode): void {
    this.add(`则${node.label}`, node);
    if (node.type === 'article') this.add(keyOf('条', node), node);
    if (node.type === 'section' && !node.label.startsWith('第')) this.add(keyOf('部分', node), node);
    if (node.type === 'item') this.items.set(keyOf('项', node), this.items.has(keyOf('项', node)) ? undefined : node);
    for (const child of node.children) this.addWithin(child);
  }

  private add(key: string, node: OutlineNode): void {
    if (!this.first.has(key)) this.first.set(key, node);
  }
}

const scopes = new WeakMap<readonly OutlineNode[], Scope>();

/** Kept with the nodes, which nobody changes once a text was read. */
export function scopeOf(nodes: readonly OutlineNode[]): Scope {
  const known = scopes.get(nodes) ?? new Scope(nodes);
  scopes.set(nodes, known);
  return known;
}

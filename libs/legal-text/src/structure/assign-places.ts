import { toChineseNumeral } from '@fashen/domain';
import type { NodeType, OutlineNode } from '../outline-node.js';

type Place = { id: string; anchor: string; inArticle: boolean };

const UNITS: Partial<Record<NodeType, string>> = { part: '编', chapter: '章', section: '节', article: '条' };
const APART: Partial<Record<NodeType, string>> = {
  title: '标题',
  front: '正文前',
  contents: '目录',
  closing: '落款',
  table: '表',
  note: '注',
};

/** Gives every node its id and anchor; an article of one paragraph takes that paragraph into itself, as 第五条 and not 第五条第一款 is cited. */
export function assignPlaces(nodes: OutlineNode[]): OutlineNode[] {
  const used = new Map<string, number>();
  const visit = (siblings: OutlineNode[], within: Place): void => {
    const ordinals = new Map<NodeType, number>();
    for (const node of siblings) {
      if (node.type === 'article') absorbSingleParagraph(node);
      const ordinal = (ordinals.get(node.type) ?? 0) + 1;
      ordinals.set(node.type, ordinal);
      if (node.number === 0 && node.type !== 'article') node.number = ordinal;
      const place = placeOf(node, within);
      node.id = unique(place.id, used);
      node.anchor = place.anchor;
      visit(node.children, { ...place, id: node.id });
    }
  };
  visit(nodes, { id: '', anchor: '', inArticle: false });
  return nodes;
}

function absorbSingleParagraph(article: OutlineNode): void {
  const [first, second] = article.children;
  if (first === undefined || (second !== undefined && article.children.some(({ type }, at) => at > 0 && type === 'paragraph'))) return;
  article.text += first.text;
  article.children = first.children;
}

/** Articles are numbered through the whole document, so their place does not name chapter and section. */
function placeOf(node: OutlineNode, within: Place): Place {
  const attachment = /^attachment-\d+(~\d+)?/.exec(within.id)?.[0];
  const base =
    node.type === 'article' ? { id: attachment ?? '', anchor: attachment === undefined ? '' : within.anchor.replace(/第.*$/, '') } : within;
  const number = node.inserted > 0 ? `${node.number}-${node.inserted}` : String(node.number);
  return {
    id: `${base.id === '' ? '' : `${base.id}.`}${node.type}-${number}`,
    anchor: base.anchor + step(node, within),
    inArticle: within.inArticle || node.type === 'article',
  };
}

function step({ type, number, inserted, label }: OutlineNode, within: Place): string {
  const numeral = number <= 9999 ? toChineseNumeral(number) : String(number);
  if (type === 'attachment') return label.replace(/[\s：:]/g, '');
  if (type === 'section' && !label.startsWith('第')) return `第${numeral}部分`;
  if (type === 'paragraph') return `第${numeral}${within.inArticle ? '款' : '段'}`;
  if (type === 'item') return `第（${numeral}）项`;
  if (type === 'subitem') return `第${number}目`;
  const unit = UNITS[type];
  if (unit !== undefined) return `第${numeral}${unit}${inserted > 0 ? `之${toChineseNumeral(inserted)}` : ''}`;
  return `${APART[type] ?? ''}${number > 1 ? number : ''}`;
}

function unique(id: string, used: Map<string, number>): string {
  const times = (used.get(id) ?? 0) + 1;
  used.set(id, times);
  return times === 1 ? id : unique(`${id}~${times}`, used);
}

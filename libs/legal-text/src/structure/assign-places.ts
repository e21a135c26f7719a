import { toChineseNumeral } from '@fashen/domain';
import type { NodeType, OutlineNode } from '../outline-node.js';

/** The attachment or carried document that articles are counted in; both parts empty for the document itself. */
type Root = { id: string; anchor: string };
/** `ofArticle`: its paragraphs are 款. */
type Place = Root & { ofArticle: boolean; root: Root };

const UNITS: Partial<Record<NodeType, string>> = { part: '编', chapter: '章', section: '节', article: '条' };
const APART: Partial<Record<NodeType, string>> = {
  title: '标题',
  front: '正文前',
  contents: '目录',
  attachmentList: '附件说明',
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
      visit(node.children, inside(node, place));
    }
  };
  visit(nodes, { id: '', anchor: '', ofArticle: false, root: { id: '', anchor: '' } });
  return nodes;
}

function absorbSingleParagraph(article: OutlineNode): void {
  const [first, second] = article.children;
  if (first === undefined || (second !== undefined && article.children.some(({ type }, at) => at > 0 && type === 'paragraph'))) return;
  article.text += first.text;
  article.children = first.children;
}

/** 2.1.1 says where it stands by itself: 第2.1.1项. */
const DECIMAL = /^\d+(?:\.\d+)+$/;

/** Articles are numbered through the whole document, so their place does not name chapter and section. */
function placeOf(node: OutlineNode, within: Place): Place {
  const base = node.type === 'article' ? within.root : within;
  const number = node.inserted > 0 ? `${node.number}-${node.inserted}` : String(node.number);
  return {
    id: `${base.id === '' ? '' : `${base.id}.`}${node.type}-${number}`,
    anchor: DECIMAL.test(node.label) ? `${within.root.anchor}第${node.label}项` : base.anchor + step(node, within),
    ofArticle: node.type === 'article',
    root: within.root,
  };
}

function inside({ id, anchor, type }: OutlineNode, place: Place): Place {
  return { ...place, id, root: type === 'attachment' || type === 'document' ? { id, anchor } : place.root };
}

function step({ type, number, inserted, label, heading }: OutlineNode, within: Place): string {
  const numeral = number <= 9999 ? toChineseNumeral(number) : String(number);
  if (type === 'document') return `《${heading.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
  if (type === 'attachment') return /\d/.test(label) || number === 1 ? label : `${label}${number}`;
  if (type === 'section' && !label.startsWith('第')) return `第${numeral}部分`;
  if (type === 'paragraph') return `第${numeral}${within.ofArticle ? '款' : '段'}`;
  if (type === 'item') return `第（${numeral}）项`;
  if (type === 'subitem') return `第${number}目`;
  if (type === 'chapter' && label !== '' && !label.startsWith('第')) return label;
  const unit = UNITS[type];
  if (unit !== undefined) return `第${numeral}${unit}${inserted > 0 ? `之${toChineseNumeral(inserted)}` : ''}`;
  return `${APART[type] ?? ''}${number > 1 ? number : ''}`;
}

/** The ordinal of a repeated id; ids that were taken already step aside. */
function unique(id: string, used: Map<string, number>): string {
  const times = (used.get(id) ?? 0) + 1;
  used.set(id, times);
  return times === 1 ? id : unique(`${id}~${times}`, used);
}

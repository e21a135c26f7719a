import type { Citation, Outline, OutlineNode } from '@fashen/legal-text';

const EXCERPT = 32;
const FORMS = { articles: '条文式 articles', numbered: '序号式 numbered', prose: '叙述式 prose' };
const UNITS = { part: '编', chapter: '章', section: '节（部分）', article: '条', paragraph: '款（段）', item: '项', subitem: '目' };

/** The outline for people: what the document says of itself, its places one a line, and what it cites. */
export function page(read: Outline, citations: readonly Citation[]): string {
  return [...head(read), '', ...read.nodes.flatMap((node) => tree(node, 0)), '', ...cited(citations), ''].join('\n');
}

function head({
  title,
  kind,
  issuer,
  documentNumber,
  unifiedNumber,
  date,
  recipients,
  validity,
  form,
  counts,
  attachments,
}: Outline): string[] {
  const rows: [string, string | null][] = [
    ['文种 kind', kind],
    ['制定机关 issuer', issuer],
    ['文号 document number', documentNumber],
    ['统一编号 unified number', unifiedNumber],
    ['日期 date', date],
    ['主送 recipients', recipients],
    ['施行与有效期 effect', validity?.text ?? null],
    ['附件 attachments', attachments.map((attachment) => attachment.title).join('；') || null],
    ['体例 form', FORMS[form]],
  ];
  const numbers = Object.entries(UNITS).flatMap(([unit, name]) => {
    const count = counts[unit as keyof typeof counts];
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return [
    title || '（无标题 no title）',
    ...rows.flatMap(([name, value]) => (value === null ? [] : [`${name}：${value}`])),
    numbers.join(' · '),
  ];
}

function tree(node: OutlineNode, depth: number): string[] {
  const text = node.text.replace(/\s+/g, ' ').trim();
  const words = (node.heading || (text.startsWith(node.label) ? text.slice(node.label.length) : text)).trim().slice(0, EXCERPT);
  return [`${'  '.repeat(depth)}${node.anchor}　${words}`.trimEnd(), ...node.children.flatMap((child) => tree(child, depth + 1))];
}

function cited(citations: readonly Citation[]): string[] {
  const lines = citations.map(({ raw, title, documentNumber, targets, isDangling, at }) => {
    const to = isDangling ? '本文无此处 no such place' : targets.join('、') || [title, documentNumber].filter(Boolean).join(' ');
    return `  ${raw} → ${to}（${at}）`;
  });
  return lines.length === 0 ? ['无引用 no citations'] : [`引用 citations（${lines.length}）`, ...lines];
}

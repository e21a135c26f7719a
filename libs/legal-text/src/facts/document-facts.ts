import { type OutlineNode, walk } from '../outline-node.js';
import { trimmed, unspaced } from '../structure/text-lines.js';
import { DOCUMENT_NUMBER, nameOf, UNIFIED_NUMBER } from '../structure/title.js';
import { dateIn } from './dates.js';
import { issuerOf, kindOf } from './title-parts.js';

/** What the head and foot of a document say of it; null where it says nothing. Dates as 2026-10-08. */
export type DocumentFacts = {
  /** 文种: 通知, 办法, 条例 … */
  kind: string | null;
  /** As written; several are joined with 、. */
  issuer: string | null;
  /** 发文字号, or the order that published it (临江市人民政府令第12号). */
  documentNumber: string | null;
  /** 统一编号, given by the register and never the issuer's own. */
  unifiedNumber: string | null;
  /** 成文日期: that of the signature, else of the order that published it. */
  date: string | null;
  /** 主送机关, as written. */
  recipients: string | null;
  attachments: { title: string }[];
};

const PUBLISHED_BY = /([\u4e00-\u9fff、]{2,30})令第?([〇零一二三四五六七八九十百\d]{1,6})号/;

/** Reads head and foot of the document itself; carried documents and attachments have their own. */
export function documentFacts(title: string, nodes: readonly OutlineNode[]): DocumentFacts {
  const own = nodes.filter(({ type }) => type !== 'document' && type !== 'attachment');
  const front = linesOf(own.filter(({ type }) => type === 'front'));
  const foot = [...walk(own)].filter(({ type }) => type === 'closing').slice(0, 1);
  const closing = linesOf(foot);
  const signed = signature(foot);
  const named = issuerOf(title);
  const remark = front.find((line) => /^[（(].*(公布|发布|通过|施行|修订|修正)/.test(line)) ?? '';
  const order = PUBLISHED_BY.exec(remark.replace(/^[（(][^日]{0,20}日/, ''));
  return {
    kind: kindOf(title),
    issuer: named === null || /等.{0,3}(?:部门|单位)$/.test(named) ? (order?.[1] ?? signed ?? named) : named,
    documentNumber:
      front.find((line) => DOCUMENT_NUMBER.test(line))?.replace(/^[（(](.*)[）)]$/, '$1') ?? order?.[0] ?? ownOrder(title, front),
    unifiedNumber: front.map((line) => UNIFIED_NUMBER.exec(line)?.[1]).find((found) => found !== undefined) ?? null,
    date: dateIn(closing.at(-1) ?? '') ?? closing.map(dateIn).find((date) => date !== null) ?? dateIn(remark),
    recipients: front.find((line) => /[：:]$/.test(line))?.slice(0, -1) ?? null,
    attachments: attachmentTitles(nodes),
  };
}

/** An order (令) has its number in its name, or on the line below; it is cited with its issuer (临江市人民政府令第23号). */
function ownOrder(title: string, front: readonly string[]): string | null {
  const number =
    kindOf(title) === '令' ? [title, ...front].map((line) => ORDER_NUMBER.exec(line)?.[1]).find((found) => found !== undefined) : undefined;
  return number === undefined ? null : `${issuerOf(title) ?? ''}令${number}`;
}

const ORDER_NUMBER = /(?:令|^)[（(]?(第[〇零一二三四五六七八九十百\d０-９]{1,6}号)[）)]?$/;

const linesOf = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap(({ text }) => text.split(/[\r\n\u2028\u2029\v\f]+/).map(unspaced)).filter((line) => line !== '');

/** Names side by side are set apart by space; a name may also be set spaced out, letter by letter. */
function signature(foot: readonly OutlineNode[]): string | null {
  const lines = foot.flatMap(({ text }) => text.split(/[\r\n\u2028\u2029\v\f]+/).map(trimmed));
  const names = lines.flatMap((line) => {
    if (line === '' || dateIn(unspaced(line)) !== null || /^[（(]|^抄[送报]|印发$/.test(line)) return [];
    const parts = line
      .replace(/[（(](?:盖章|公章|印章|印)[）)]/g, '')
      .trim()
      .split(/\s+/);
    return parts.some((part) => part.length === 1) ? [unspaced(line)] : parts;
  });
  return names.length > 0 ? names.join('、') : null;
}

/** The attachments themselves; where the text does not carry them, what 附件说明 lists. */
function attachmentTitles(nodes: readonly OutlineNode[]): { title: string }[] {
  const all = [...walk(nodes)];
  const attachments = all.filter(({ type }) => type === 'attachment');
  if (attachments.length > 0) return attachments.map(({ heading, label }) => ({ title: nameOf([heading]) || label }));
  const lists = all.filter(({ type }) => type === 'attachmentList');
  return lists.flatMap(({ text }) => listed(text)).map((title) => ({ title }));
}

function listed(text: string): string[] {
  const names: string[] = [];
  for (const line of text.split(/[\r\n]+/).map(trimmed)) {
    const entry = /^(?:附[件表录图]?\s*[\d０-９一二三四五六七八九十]{0,3}\s*[：:]\s*)?(?:[\d０-９]{1,3}[.．、]\s*)?/.exec(line)?.[0] ?? '';
    const name = line.slice(entry.length).replace(/[；;。]$/, '');
    if (name === '') continue;
    if (entry === '' && names.length > 0) names[names.length - 1] += name;
    else names.push(name);
  }
  return names;
}

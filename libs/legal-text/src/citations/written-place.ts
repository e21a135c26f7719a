import { toChineseNumeral } from '@fashen/domain';
import { type NodeType, type OutlineNode, walk } from '../outline-node.js';
import { NUMERAL, type Ordinal, type Step, stepsOf, type Unit } from './place.js';

/** The number of a node in each unit that it stands in or is: 第五条第二款 is { 条: 5, 款: 2 }. */
export type Chain = Partial<Record<Unit, Ordinal>>;

const UNITS: Partial<Record<NodeType, Unit>> = {
  part: '编',
  chapter: '章',
  section: '节',
  article: '条',
  paragraph: '款',
  item: '项',
  subitem: '目',
};
/** In the numbered form （二十三） is cited as 第二十三条. */
const NUMBERED: readonly NodeType[] = ['section', 'item'];

/** The chains of all nodes of a text, by id. */
export function chainsOf(nodes: readonly OutlineNode[]): Map<string, Chain> {
  const chains = new Map<string, Chain>();
  const visit = (siblings: readonly OutlineNode[], above: Chain, hasArticles: boolean): void => {
    for (const node of siblings) {
      const isRoot = node.type === 'document' || node.type === 'attachment';
      const own = { number: node.number, inserted: node.inserted };
      const unit = UNITS[node.type];
      const chain: Chain = isRoot ? {} : { ...above, ...(unit === undefined ? {} : { [unit]: own }) };
      if (!hasArticles && NUMBERED.includes(node.type)) chain.条 = own;
      chains.set(node.id, chain);
      visit(node.children, chain, isRoot ? holdsArticles(node.children) : hasArticles);
    }
  };
  visit(nodes, {}, holdsArticles(nodes.filter(({ type }) => type !== 'document' && type !== 'attachment')));
  return chains;
}

const holdsArticles = (nodes: readonly OutlineNode[]): boolean => [...walk(nodes)].some(({ type }) => type === 'article');

const STEP = new RegExp(
  `第([（(]?${NUMERAL}[）)]?(?:[、和至][（(]?${NUMERAL}[）)]?){0,9})(分编|编|章|节|条|款|项|目)((?<=条)之[一二三四五六七八九十]{1,3})?`,
  'g',
);
const ONE = new RegExp(NUMERAL, 'g');

/**
 * A written place with the numbers of other nodes, in the numerals and brackets it has: `chains` one for each place of a list
 * (第三、五条), and for a range its two ends. Undefined when it cannot be written so (第三条之一、五条).
 */
export function withNumbers(written: string, chains: readonly Chain[], isRange: boolean): string | undefined {
  let isWritable = true;
  const anew = written.replace(STEP, (all, listed: string, sign: string, _inserted: string | undefined, at: number) => {
    const unit = (sign === '分编' ? '编' : sign) as Unit;
    const count = listed.match(ONE)?.length ?? 0;
    const isEnd = isRange && /[至到]/.test(written.slice(0, at));
    const used = count > 1 ? chains : [isEnd ? chains.at(-1) : chains[0]];
    const ordinals = used.map((chain) => chain?.[unit] ?? (unit === '款' ? { number: 1, inserted: 0 } : undefined));
    isWritable &&= ordinals.length === count && ordinals.every((one) => one !== undefined && (count === 1 || one.inserted === 0));
    if (!isWritable) return all;
    let n = 0;
    const numerals = listed.replace(ONE, (numeral) => numeralLike(numeral, ordinals[n++]?.number ?? 0));
    const inserted = ordinals[0]?.inserted ?? 0;
    return `第${numerals}${sign}${inserted > 0 ? `之${toChineseNumeral(inserted)}` : ''}`;
  });
  return isWritable ? anew : undefined;
}

const numeralLike = (written: string, number: number): string => (/[0-9０-９]/.test(written) ? String(number) : toChineseNumeral(number));

/** The whole place of a node below its text: 第五条第二款第（三）项; undefined for one that is not cited so. */
export function absolute(chain: Chain): { words: string; steps: Step[] } | undefined {
  const { 条: article, 款: paragraph, 项: item, 目: subitem } = chain;
  if (article === undefined) return undefined;
  const words =
    `第${toChineseNumeral(article.number)}条${article.inserted > 0 ? `之${toChineseNumeral(article.inserted)}` : ''}` +
    (paragraph === undefined ? '' : `第${toChineseNumeral(paragraph.number)}款`) +
    (item === undefined ? '' : `第（${toChineseNumeral(item.number)}）项`) +
    (subitem === undefined ? '' : `第${subitem.number}目`);
  const steps = stepsOf(words);
  return steps && { words, steps };
}

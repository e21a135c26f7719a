import type { Outline } from './outline.js';
import { type OutlineNode, walk } from './outline-node.js';
import { toNumber } from './structure/labels.js';

type Step = { unit: string; number: number; inserted: number };

const STEP =
  /附件(\d{0,3})|第\(?([〇零○一二三四五六七八九十百千两]+|\d+)\)?(分编|编|章|节|条|款|项|目|部分|段)(?:之([一二三四五六七八九十]+))?/gy;

/**
 * The node an anchor in legal language means, however it is spaced or numbered (第五条第二款第（三）项, 第5条第2款第3项); an article
 * of one paragraph answers to 第一款 too. Undefined when the text has no such place, or 项 is named without 款 and could be several.
 */
export function findNode({ nodes }: Pick<Outline, 'nodes'>, anchor: string): OutlineNode | undefined {
  const steps = parseAnchor(anchor);
  if (steps === undefined) return undefined;
  const [first] = steps;
  let scope = first?.unit === '附件' ? nodes : nodes.filter(({ type }) => type !== 'attachment');
  let found: OutlineNode | undefined;
  for (const step of steps) {
    found = descend(scope, found, step);
    if (found === undefined) return undefined;
    scope = found.children;
  }
  return found;
}

function parseAnchor(anchor: string): Step[] | undefined {
  const plain = anchor.normalize('NFKC').replace(/\s+/g, '');
  const steps: Step[] = [];
  let read = 0;
  for (const match of plain.matchAll(STEP)) {
    const [all, attachment, numeral = '', unit = '附件', inserted] = match;
    const number = attachment === undefined ? toNumber(numeral) : Number(attachment || 1);
    if (number === null) return undefined;
    steps.push({ unit, number, inserted: inserted === undefined ? 0 : (toNumber(inserted) ?? 0) });
    read += all.length;
  }
  return steps.length > 0 && read === plain.length ? steps : undefined;
}

function descend(scope: OutlineNode[], within: OutlineNode | undefined, step: Step): OutlineNode | undefined {
  const isIt = (node: OutlineNode) => node.number === step.number && node.inserted === step.inserted;
  switch (step.unit) {
    case '附件':
      return scope.find((node) => node.type === 'attachment' && isIt(node));
    case '条':
      return [...walk(scope)].find((node) => node.type === 'article' && isIt(node));
    case '款':
    case '段': {
      const paragraphs = scope.filter(({ type }) => type === 'paragraph');
      return paragraphs.length === 0 && step.number === 1 && within?.type === 'article' ? within : paragraphs.find(isIt);
    }
    case '项':
      return only([...walk(scope)].filter((node) => node.type === 'item' && isIt(node)));
    case '目':
      return scope.find((node) => node.type === 'subitem' && isIt(node));
    case '部分':
      return [...walk(scope)].find((node) => node.type === 'section' && !node.label.startsWith('第') && isIt(node));
    default:
      return scope.find((node) => HEADINGS[step.unit] === node.type && isIt(node));
  }
}

const HEADINGS: Record<string, OutlineNode['type']> = { 编: 'part', 分编: 'part', 章: 'chapter', 节: 'section' };

const only = (nodes: OutlineNode[]): OutlineNode | undefined => (nodes.length === 1 ? nodes[0] : undefined);

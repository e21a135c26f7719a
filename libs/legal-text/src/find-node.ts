import type { Outline } from './outline.js';
import { type OutlineNode, walk } from './outline-node.js';
import { toNumber } from './structure/labels.js';

type Step = { unit: string; number: number; inserted: number; name: string };

const STEP =
  /《(.{1,200})》|(附[件表录图])(\d{0,3}(?:-\d{1,2})?)|(总则|分则|罚则|附则|第\d{1,2}(?:\.\d{1,2})+项)|第\(?([〇零○一二三四五六七八九十百千两]+|\d+)\)?(分编|编|章|节|条|款|项|目|部分|段)(?:之([一二三四五六七八九十]+))?/gy;

/**
 * The node an anchor in legal language means, however it is spaced or numbered (第五条第二款第（三）项, 第5条第2款第3项); an article
 * of one paragraph answers to 第一款 too. 《…办法》第五条 and 附件1第五条 lead into a carried document and an attachment; without such a
 * step 第五条 means the document's own article, or that of the only document it carries. Undefined when the text has no such place,
 * or when several could be meant.
 */
export function findNode({ nodes }: Pick<Outline, 'nodes'>, anchor: string): OutlineNode | undefined {
  const steps = parseAnchor(anchor);
  if (steps === undefined) return undefined;
  const [first] = steps;
  const own = nodes.filter(({ type }) => !isRoot(type));
  if (first?.unit === '《》') return follow(nodes, steps);
  if (first?.unit.startsWith('附')) return follow(nodes, steps) ?? inOnlyDocument(nodes, steps);
  return follow(own, steps) ?? inOnlyDocument(nodes, steps);
}

const isRoot = (type: OutlineNode['type']): boolean => type === 'attachment' || type === 'document';

function inOnlyDocument(nodes: OutlineNode[], steps: Step[]): OutlineNode | undefined {
  const carried = only(nodes.filter(({ type }) => type === 'document'));
  return carried && follow(carried.children, steps);
}

function follow(start: OutlineNode[], steps: Step[]): OutlineNode | undefined {
  let scope = start;
  let found: OutlineNode | undefined;
  for (const step of steps) {
    found = descend(scope, found, step);
    if (found === undefined) return undefined;
    scope = found.type === 'document' ? found.children.filter(({ type }) => type !== 'document') : found.children;
  }
  return found;
}

const plainOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
const nameOf = (text: string): string => plainOf(text).replaceAll('《', '〈').replaceAll('》', '〉');

function parseAnchor(anchor: string): Step[] | undefined {
  const plain = plainOf(anchor);
  const steps: Step[] = [];
  let read = 0;
  for (const match of plain.matchAll(STEP)) {
    const [all, name, attachment, attachmentNumber = '', bare, numeral = '', unit = '', inserted] = match;
    read += all.length;
    if (name !== undefined) steps.push({ unit: '《》', number: 0, inserted: 0, name: nameOf(name) });
    else if (bare !== undefined) steps.push({ unit: '则', number: 0, inserted: 0, name: bare.replace(/^第(.*)项$/, '$1') });
    else if (attachment !== undefined)
      steps.push({
        unit: attachment,
        number: Number(/^\d+/.exec(attachmentNumber)?.[0] ?? 1),
        inserted: 0,
        name: attachment + attachmentNumber,
      });
    else {
      const number = toNumber(numeral);
      if (number === null) return undefined;
      steps.push({ unit, number, inserted: inserted === undefined ? 0 : (toNumber(inserted) ?? 0), name: '' });
    }
  }
  return steps.length > 0 && read === plain.length ? steps : undefined;
}

function descend(scope: OutlineNode[], within: OutlineNode | undefined, step: Step): OutlineNode | undefined {
  const isIt = (node: OutlineNode) => node.number === step.number && node.inserted === step.inserted;
  const beside = scope.filter(({ type }) => !isRoot(type));
  switch (step.unit) {
    case '《》':
      return scope.find((node) => isRoot(node.type) && nameOf(node.heading) === step.name);
    case '则':
      return firstIn(beside, (node) => node.label === step.name);
    case '条':
      return firstIn(beside, (node) => node.type === 'article' && isIt(node));
    case '款':
    case '段': {
      const paragraphs = scope.filter(({ type }) => type === 'paragraph');
      return paragraphs.length === 0 && step.number === 1 && within?.type === 'article' ? within : paragraphs.find(isIt);
    }
    case '项':
      return only([...walk(beside)].filter((node) => node.type === 'item' && isIt(node)));
    case '目':
      return scope.find((node) => node.type === 'subitem' && isIt(node));
    case '部分':
      return firstIn(beside, (node) => node.type === 'section' && !node.label.startsWith('第') && isIt(node));
    default:
      if (step.unit.startsWith('附')) return attachment(scope, step);
      return scope.find((node) => HEADINGS[step.unit] === node.type && isIt(node));
  }
}

/** The first in document order; what comes after it is not looked at. */
function firstIn(nodes: readonly OutlineNode[], isIt: (node: OutlineNode) => boolean): OutlineNode | undefined {
  for (const node of nodes) {
    const found = isIt(node) ? node : firstIn(node.children, isIt);
    if (found) return found;
  }
  return undefined;
}

function attachment(scope: OutlineNode[], step: Step): OutlineNode | undefined {
  const all = scope.filter(({ type, label }) => type === 'attachment' && label.startsWith(step.unit));
  return (
    all.find(({ label }) => label === step.name) ?? (step.name.includes('-') ? undefined : all.find((node) => node.number === step.number))
  );
}

const HEADINGS: Record<string, OutlineNode['type']> = { 编: 'part', 分编: 'part', 章: 'chapter', 节: 'section' };

const only = (nodes: OutlineNode[]): OutlineNode | undefined => (nodes.length === 1 ? nodes[0] : undefined);

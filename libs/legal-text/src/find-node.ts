import type { Outline } from './outline.js';
import type { OutlineNode } from './outline-node.js';
import { nameOf, plainOf, type Scope, type Step, scopeOf } from './scope.js';
import { toNumber } from './structure/labels.js';

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
  const scope = scopeOf(nodes);
  const found = follow(scope, steps);
  return found ?? (steps[0]?.unit === '《》' || scope.document === undefined ? undefined : follow(scopeOf(scope.document.children), steps));
}

function follow(start: Scope, steps: Step[]): OutlineNode | undefined {
  let scope = start;
  let found: OutlineNode | undefined;
  for (const step of steps) {
    found = scope.find(step, found);
    if (found === undefined) return undefined;
    scope = scopeOf(found.children);
  }
  return found;
}

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

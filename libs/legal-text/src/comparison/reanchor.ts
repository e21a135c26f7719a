import type { Words } from '@fashen/domain';
import { findNode } from '../find-node.js';
import type { Comparison } from './comparison.js';
import { Lineage } from './lineage.js';

/** Where a clause is now, or why it is nowhere. `isElsewhere`: its anchor changed or it moved. */
export type Reanchored =
  | { gone: false; anchor: string; id: string; isElsewhere: boolean }
  | { gone: true; reason: 'unknown' | 'removed' | 'split' | 'rewritten' | 'ambiguous'; why: Words };

const lineages = new WeakMap<Comparison, Lineage>();

/**
 * Follows an anchor in legal language (第九条第二款) from the old draft of a comparison to the new one. Rather says that the clause is
 * gone, or that several could be meant, than name a clause that may be another.
 */
export function reanchor(anchor: string, comparison: Comparison): Reanchored {
  const node = findNode(comparison.old, anchor);
  const fate = node && lineageOf(comparison).of(node.id);
  if (node === undefined || fate === undefined) return gone('unknown', { zh: `原稿中没有${anchor}`, en: `the old draft has no ${anchor}` });
  const { entry } = fate;
  if (entry.new === null) return gone('removed', { zh: `${entry.old}已删去`, en: `${entry.old} was removed` });
  if ('heir' in fate) {
    const { anchor: to, id } = fate.heir;
    return { gone: false, anchor: to, id, isElsewhere: entry.isMoved || to !== node.anchor };
  }
  if (entry.change === 'split' && entry.oldIds.includes(node.id))
    return gone('split', { zh: `${anchor}已拆入${entry.new}`, en: `${anchor} was split into ${entry.new}` });
  return fate.doubt === 'several'
    ? gone('ambiguous', {
        zh: `${anchor}可能在${entry.new}，但新稿中相近的条款不止一处，不能确定，请人工核对`,
        en: `${anchor} may be in ${entry.new}, but more than one clause of the new draft is like it; please look yourself`,
      })
    : gone('rewritten', {
        zh: `${anchor}的内容在${entry.new}中已删去或者重写`,
        en: `what ${anchor} said was removed or rewritten in ${entry.new}`,
      });
}

function lineageOf(comparison: Comparison): Lineage {
  const known = lineages.get(comparison) ?? new Lineage(comparison);
  lineages.set(comparison, known);
  return known;
}

const gone = (reason: Extract<Reanchored, { gone: true }>['reason'], why: Words): Reanchored => ({ gone: true, reason, why });

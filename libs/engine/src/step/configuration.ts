import type { AnyStateNode } from 'xstate';
import { pathOf } from '../registration/machine-parts.js';

/**
 * What is wrong with a set of active states, or undefined: every parent is active, of a compound state one child is, of a parallel one all are (SCXML,
 * "legal state configuration"). XState comes to others where one transition has two targets in one region.
 */
export function configurationFault(active: readonly AnyStateNode[]): string | undefined {
  const inside = new Set(active);
  const childrenOf = new Map<AnyStateNode, number>();
  for (const { parent } of inside) if (parent) childrenOf.set(parent, (childrenOf.get(parent) ?? 0) + 1);
  for (const node of inside) {
    if (node.parent && !inside.has(node.parent)) return `${named(node)} is active and its parent is not`;
    const children = childrenOf.get(node) ?? 0;
    if (node.type === 'compound' && children !== 1) return `${children} of the states of ${named(node)} at once`;
    if (node.type === 'parallel' && children !== regionsOf(node)) return `${children} of the ${regionsOf(node)} regions of ${named(node)}`;
  }
  return inside.size === 0 ? 'no state at all' : undefined;
}

const named = (node: AnyStateNode): string => pathOf(node) || 'the machine';

const regionsOf = (node: AnyStateNode): number =>
  Object.values(node.states).filter((child) => (child as AnyStateNode).type !== 'history').length;

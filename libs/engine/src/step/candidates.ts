import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import { wayNamed } from '../chart/drawing.js';
import { pathOf } from '../registration/machine-parts.js';

/** A transition that an event may take: what it asks for, its name on the chart, and the state that it leaves. */
export type Candidate = { guard?: unknown; target?: unknown; actions: readonly unknown[]; id: string; source: string };

/** Transitions for an event type in the active states, deepest state first, in the order in which they are written. */
export function candidates(snapshot: AnyMachineSnapshot, type: string): Candidate[] {
  const active: AnyStateNode[] = [...snapshot._nodes].sort((a, b) => b.path.length - a.path.length || a.order - b.order);
  return active.flatMap((node) =>
    [...node.transitions].flatMap(([descriptor, branches]) => (listensTo(descriptor, type) ? listed(node, descriptor, branches) : [])),
  );
}

type Transition = Omit<Candidate, 'id' | 'source'>;

function listed(node: AnyStateNode, descriptor: string, branches: readonly Transition[]): Candidate[] {
  const source = pathOf(node);
  return branches.map(({ guard, target, actions }, index) => ({ guard, target, actions, source, id: wayNamed(source, descriptor, index) }));
}

/** Whether a candidate leads anywhere: one with neither target nor actions forbids the event instead. */
export const leadsOn = ({ target, actions }: Candidate): boolean => target !== undefined || actions.length > 0;

function listensTo(descriptor: string, type: string): boolean {
  if (descriptor === type || descriptor === '*') return true;
  return descriptor.endsWith('.*') && (type === descriptor.slice(0, -2) || type.startsWith(descriptor.slice(0, -1)));
}

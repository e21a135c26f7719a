import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';

export type Candidate = { guard?: unknown; target?: unknown; actions: readonly unknown[] };

/** Transitions for an event type in the active states, deepest state first, in the order in which they are written. */
export function candidates(snapshot: AnyMachineSnapshot, type: string): Candidate[] {
  const active: AnyStateNode[] = [...snapshot._nodes].sort((a, b) => b.path.length - a.path.length || a.order - b.order);
  return active.flatMap((node) =>
    [...node.transitions].filter(([descriptor]) => listensTo(descriptor, type)).flatMap(([, transitions]) => transitions),
  );
}

/** Whether a candidate leads anywhere: one with neither target nor actions forbids the event instead. */
export const leadsOn = ({ target, actions }: Candidate): boolean => target !== undefined || actions.length > 0;

function listensTo(descriptor: string, type: string): boolean {
  if (descriptor === type || descriptor === '*') return true;
  return descriptor.endsWith('.*') && (type === descriptor.slice(0, -2) || type.startsWith(descriptor.slice(0, -1)));
}

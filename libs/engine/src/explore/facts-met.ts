import type { CompiledEvent } from '../registration/compiled.js';
import type { Stage } from './stage.js';

/** The combinations of facts that this event may meet, cut to those it declares, each once. */
export function factsMet({ model }: Stage, entry: CompiledEvent | undefined, world: unknown, context: unknown): Record<string, unknown>[] {
  const names = entry?.spec.facts ?? [];
  if (names.length === 0) return [{}];
  const met = new Map<string, Record<string, unknown>>();
  for (const facts of model.facts(world, context) as Record<string, unknown>[]) {
    const declared = Object.fromEntries(names.map((name) => [name, facts[name]]));
    met.set(JSON.stringify(declared), declared);
  }
  return [...met.values()];
}

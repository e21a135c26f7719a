import { BY_OFFICE, type SpineContext } from './context.js';
import type { SpineEvent } from './events.js';

type Named<K extends SpineEvent['type']> = Extract<SpineEvent, { type: K }>;
type Kept = Partial<SpineContext>;

const without = (all: readonly string[], one: string): string[] => all.filter((other) => other !== one);
const having = (all: readonly string[], one: string): string[] => [...new Set([...all, one])].sort();

/** A warning inside is that of the correction until that ends; one that is kept is the office's to lift. */
export function heard({ warnings }: SpineContext, { kind, correction }: Named<'scrutinyTold'>): Kept {
  if (kind === 'warned') return { warnings: having(warnings, correction) };
  const others = without(warnings, correction);
  return { warnings: kind === 'kept' ? having(others, BY_OFFICE) : others };
}

/** A decision takes the place of the warning; 撤销 of the whole document is its end. */
export function marked({ warnings, suspensions }: SpineContext, { kind, correction, clauses }: Named<'scrutinyDecided'>): Kept {
  const kept: Kept = { warnings: without(warnings, correction) };
  if (kind === 'suspended') return { ...kept, suspensions: having(suspensions, correction) };
  if (kind === 'resumed') return { ...kept, suspensions: without(suspensions, correction) };
  return kind === 'annulled' && clauses.length === 0 ? { ...kept, end: 'annulled' } : kept;
}

import type { CompiledEvent } from '../registration/compiled.js';
import type { Stage } from './stage.js';

export type Facts = Record<string, unknown>;

/** The combinations of facts that an event may meet in one position, cut to those it declares, each once. */
export type FactsMet = (entry: CompiledEvent | undefined) => readonly Facts[];

const NONE: readonly Facts[] = [{}];

/** Asks the model once for a position; each event that may happen there is answered from that. */
export function factsAt({ model }: Pick<Stage, 'model'>, world: unknown, context: unknown): FactsMet {
  let whole: readonly Facts[] | undefined;
  const textOf = writtenOnce();
  const known = new Map<CompiledEvent, readonly Facts[]>();
  return (entry) => {
    const names = entry?.spec.facts ?? [];
    if (!entry || names.length === 0) return NONE;
    whole ??= model.facts(world, context) as readonly Facts[];
    const met = known.get(entry) ?? cutTo(names, whole, textOf);
    known.set(entry, met);
    return met;
  };
}

function cutTo(names: readonly string[], whole: readonly Facts[], textOf: (value: unknown) => string): readonly Facts[] {
  const met = new Map<string, Facts>();
  for (const facts of whole) {
    const cut: Facts = {};
    let text = '';
    for (const name of names) {
      cut[name] = facts[name];
      text += `${textOf(facts[name])},`;
    }
    met.set(text, cut);
  }
  return [...met.values()];
}

/** Combinations share most of their values, and events most of their combinations. */
function writtenOnce(): (value: unknown) => string {
  const texts = new Map<unknown, string>();
  return (value) => {
    const text = texts.get(value) ?? String(JSON.stringify(value));
    texts.set(value, text);
    return text;
  };
}

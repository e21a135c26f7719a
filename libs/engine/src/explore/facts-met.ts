import type { CompiledEvent } from '../registration/compiled.js';
import type { Stage } from './stage.js';

export type Facts = Record<string, unknown>;

/** The combinations of facts that an event may meet in one position, cut to those it declares, each once. */
export type FactsMet = (entry: CompiledEvent | undefined) => readonly Facts[];

const NONE: readonly Facts[] = [{}];

/** Asks the model once for a position; each event that may happen there is answered from that. */
export function factsAt({ model }: Pick<Stage, 'model'>, world: unknown, context: unknown): FactsMet {
  let whole: readonly Facts[] | undefined;
  const numberOf = numbered();
  const known = new Map<CompiledEvent, readonly Facts[]>();
  return (entry) => {
    const names = entry?.spec.facts ?? [];
    if (!entry || names.length === 0) return NONE;
    whole ??= model.facts(world, context) as readonly Facts[];
    const met = known.get(entry) ?? cutTo(names, whole, numberOf);
    known.set(entry, met);
    return met;
  };
}

function cutTo(names: readonly string[], whole: readonly Facts[], numberOf: (value: unknown) => number): readonly Facts[] {
  const met = new Map<string, Facts>();
  for (const facts of whole) {
    let key = '';
    for (const name of names) key += `${numberOf(facts[name])},`;
    if (met.has(key)) continue;
    const cut: Facts = {};
    for (const name of names) cut[name] = facts[name];
    met.set(key, cut);
  }
  return [...met.values()];
}

/** Values by number, equal ones by the same: combinations share most of their values, and events most of their combinations. */
function numbered(): (value: unknown) => number {
  const numbers = new Map<unknown, number>();
  const texts = new Map<string, number>();
  return (value) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    const text = String(JSON.stringify(value));
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    numbers.set(value, number);
    return number;
  };
}

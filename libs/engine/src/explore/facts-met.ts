import type { CompiledEvent } from '../registration/compiled.js';
import type { Stage } from './stage.js';

export type Facts = Record<string, unknown>;

/** The combinations of facts that an event may meet in one position, cut to those it declares, each once. */
export type FactsMet = (entry: CompiledEvent | undefined) => readonly Facts[];

const NONE: readonly Facts[] = [{}];

/** Asks the model once for a position; each event that may happen there is answered from that. */
export function factsAt({ model }: Pick<Stage, 'model'>, world: unknown, context: unknown): FactsMet {
  let whole: readonly Facts[] | undefined;
  const oneOf = equalAsOne();
  const known = new Map<CompiledEvent, readonly Facts[]>();
  return (entry) => {
    const names = entry?.spec.facts ?? [];
    if (!entry || names.length === 0) return NONE;
    whole ??= model.facts(world, context) as readonly Facts[];
    const met = known.get(entry) ?? cutTo(names, whole, oneOf);
    known.set(entry, met);
    return met;
  };
}

function cutTo(names: readonly string[], whole: readonly Facts[], oneOf: (value: unknown) => One): readonly Facts[] {
  const met = new Map<string, Facts>();
  for (const facts of whole) {
    const ones = names.map((name) => oneOf(facts[name]));
    let key = '';
    for (const { number } of ones) key += `${number},`;
    if (!met.has(key)) met.set(key, Object.fromEntries(names.map((name, index) => [name, ones[index]!.value])));
  }
  return [...met.values()];
}

type One = { number: number; value: unknown };

/** Equal values as one, and by number: combinations share most of their values, and events most of their combinations. */
function equalAsOne(): (value: unknown) => One {
  const ones = new Map<unknown, One>();
  const texts = new Map<string, One>();
  return (value) => {
    const known = ones.get(value);
    if (known !== undefined) return known;
    const text = String(JSON.stringify(value));
    const one = texts.get(text) ?? { number: texts.size, value };
    texts.set(text, one);
    ones.set(value, one);
    return one;
  };
}

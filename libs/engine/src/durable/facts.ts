import type { FactLoader, Scene } from '../engine.js';
import type { Tx } from '../port.js';
import type { CompiledEvent } from '../registration/compiled.js';
import type { Actor, Caller } from '../values.js';

/** Loads what the event declares, and nothing else, one after another: a transaction has one connection. */
export async function loadFacts<T extends Tx>(
  loaders: Readonly<Record<string, FactLoader<T>>>,
  entry: CompiledEvent | undefined,
  scene: Scene<T> & { by: Caller | Actor },
): Promise<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  for (const name of entry?.spec.facts ?? []) facts[name] = await loaders[name]!(scene);
  return facts;
}

/** The same loaders for several questions about one scene: what one of them has loaded, the others do not load again. */
export function onceEach<T extends Tx>(loaders: Readonly<Record<string, FactLoader<T>>>): Readonly<Record<string, FactLoader<T>>> {
  const loaded = new Map<string, Promise<unknown>>();
  const once =
    (name: string, load: FactLoader<T>): FactLoader<T> =>
    (scene) => {
      const known = loaded.get(name) ?? load(scene);
      loaded.set(name, known);
      return known;
    };
  return Object.fromEntries(Object.entries(loaders).map(([name, load]) => [name, once(name, load)]));
}

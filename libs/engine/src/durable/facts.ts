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

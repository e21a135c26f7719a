import { type InvariantResult, Invariants, NO_FAULT } from '../invariants.js';
import type { Told } from '../position.js';
import { pick, randomFrom } from '../random.js';
import type { Composition, CompositionView } from './composition.js';
import { isOver } from './explore-composition.js';
import { Moves, type Place, type Step } from './moves.js';

export type ComposedWalk = {
  seed: number;
  steps: number;
  /** How many lives came to their end. */
  ended: number;
  /** How often each event was taken, so that a walk that avoided something shows it. */
  taken: Readonly<Record<string, number>>;
  invariants: readonly InvariantResult[];
};

/** A life that wanders longer than this is left, and a new one begun. */
const LONGEST_LIFE = 400;

/** How often a move is preferred that its part does not call rare, and of those one whose event was taken least so far. */
const CURIOSITY = 0.98;

/** A long walk by chance through a composition: at each step one source of moves, then one move; the same seed walks the same way. */
export function walkComposition(composition: Composition, { seed, steps }: { seed: number; steps: number }): ComposedWalk {
  const invariants = new Invariants<CompositionView<unknown>>(composition.invariants, [NO_FAULT]);
  let path: Told[] = [];
  const moves = new Moves(composition, {
    onFault: ({ told, why }) => invariants.breaks(NO_FAULT, () => [...path, { ...told, event: `${told.event}: ${why}` }]),
  });
  const random = randomFrom(seed);
  const taken: Record<string, number> = {};
  const rare = new Set(Object.entries(composition.parts).flatMap(([name, { rare: some = [] }]) => some.map((event) => `${name}.${event}`)));
  const curious = (steps: readonly Step[]): readonly Step[] => {
    const known = steps.filter(({ told, isRare }) => !isRare && !rare.has(eventOf(told)));
    const least = Math.min(...known.map(({ told }) => taken[eventOf(told)] ?? 0));
    return known.filter(({ told }) => (taken[eventOf(told)] ?? 0) === least);
  };
  let at: Place = moves.start;
  let ended = 0;
  for (let step = 0; step < steps; step += 1) {
    const next = path.length < LONGEST_LIFE ? someStep(moves.sources(at), random, curious) : undefined;
    if (!next) {
      if (isOver(at)) ended += 1;
      else if (path.length < LONGEST_LIFE)
        throw new Error(`${composition.name}: nothing can happen after ${path.map(({ event }) => event).join(' → ')}`);
      at = moves.start;
      path = [];
      continue;
    }
    for (const told of next.told) taken[told.event] = (taken[told.event] ?? 0) + 1;
    path.push(...next.told);
    for (const view of next.views) invariants.check(view, () => [...path]);
    at = next.to;
  }
  return { seed, steps, ended, taken, invariants: invariants.results() };
}

const eventOf = ([first]: readonly Told[]): string => first?.event ?? '';

/** A move of the first source, in an order by chance, that has one to prefer; where none has, any move at all. */
function someStep(sources: (() => Step[])[], random: () => number, curious: (steps: readonly Step[]) => readonly Step[]): Step | undefined {
  let lastResort: Step | undefined;
  while (sources.length > 0) {
    const [source] = sources.splice(Math.floor(random() * sources.length), 1);
    const steps = source!();
    const step = pick(random, random() < CURIOSITY ? curious(steps) : steps);
    if (step) return step;
    lastResort ??= pick(random, steps);
  }
  return lastResort;
}

import type { WorkflowDefinition } from '../definition.js';
import { type InvariantResult, Invariants, NO_FAULT, NO_SILENT_END } from './invariants.js';
import { offers } from './offers.js';
import { openings } from './openings.js';
import { type Edge, type Position, type Told, toldOf } from './position.js';
import { pick, randomFrom } from './random.js';
import { stageOf } from './stage.js';

export type WalkOptions = { seed: number; steps: number };
export type Walk = WalkOptions & { ended: number; invariants: readonly InvariantResult[] };

/** A long walk by chance through the model, opening a new process whenever one has ended; the same seed walks the same way. */
export function walk(definition: WorkflowDefinition, { seed, steps }: WalkOptions): Walk {
  const invariants = new Invariants(definition.model?.invariants ?? {}, [NO_FAULT, NO_SILENT_END]);
  let path: Told[] = [];
  const stage = stageOf(definition, {
    onFault: ({ told, why }) => invariants.breaks(NO_FAULT, () => [...path, { ...told, event: `${told.event}: ${why}` }]),
  });
  const random = randomFrom(seed);
  const start = openings(stage);
  let at: Position | null = null;
  let ended = 0;
  for (let step = 0; step < steps; step += 1) {
    const edge: Edge | undefined = pick(random, at ? offers(stage, at) : start);
    if (!edge) {
      if (!at) throw new Error(`${definition.name}: the model opens no process`);
      ended += 1;
      at = null;
      path = [];
      continue;
    }
    for (const move of edge.moves) {
      path.push(toldOf(move));
      invariants.check(move.view, () => [...path]);
    }
    if (edge.to.snapshot.status !== 'active' && edge.dispatched === 0) invariants.breaks(NO_SILENT_END, () => [...path]);
    at = edge.to;
  }
  return { seed, steps, ended, invariants: invariants.results() };
}

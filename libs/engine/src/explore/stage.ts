import type { Model, WorkflowDefinition } from '../definition.js';
import type { Compiled } from '../registration/compiled.js';
import type { Finding, Instant } from '../values.js';
import { type Instrumented, instrument } from './instrument.js';
import { Known } from './known.js';
import type { Told } from './position.js';

/** A path that ended in a fault: the engine would have thrown, and written nothing. */
export type Fault = { told: Told; why: string };

/** What exploring needs at hand, and what it notices besides the paths. */
export type Stage = Instrumented & {
  workflow: Compiled;
  /** What is worked out once and holds in every position. */
  known: Known;
  model: Model;
  at: Instant;
  /** Id under which `openings` opens a process, where several stand side by side. */
  process?: string;
  /** Called with what stood against an attempt. */
  onFindings: (findings: readonly Finding[]) => void;
  /** Called where the engine would have thrown. */
  onFault: (fault: Fault) => void;
};

const A_MONDAY: Instant = '2026-01-05T01:00:00.000Z';

export function stageOf(definition: WorkflowDefinition, notice: Partial<Pick<Stage, 'onFindings' | 'onFault'>> = {}): Stage {
  const { model } = definition;
  if (!model) throw new Error(`${definition.name} has no model to explore`);
  return {
    ...instrument(definition),
    known: new Known(),
    model,
    at: model.at ?? A_MONDAY,
    onFindings: () => {},
    onFault: () => {},
    ...notice,
  };
}

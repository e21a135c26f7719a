import type { Finding, WorkflowDefinition } from '@fashen/engine';
import { lightReview } from '@fashen/workflow-light-review';
import { normativeDocument } from '@fashen/workflow-normative-document';
import { objectionReview } from '@fashen/workflow-objection-review';
import { omission } from '@fashen/workflow-omission';
import { offers } from '../../libs/engine/src/explore/offers.js';
import { openings } from '../../libs/engine/src/explore/openings.js';
import { type Edge, fingerprintOf, type Position } from '../../libs/engine/src/explore/position.js';
import { pick, randomFrom } from '../../libs/engine/src/explore/random.js';
import { type Stage, stageOf } from '../../libs/engine/src/explore/stage.js';
import { licence } from './licence.js';
import { plainOffers } from './plain-offers.js';

const STEPS = 60;

/** All that a walk can tell of what it is offered. */
const told = ({ model }: Stage, edges: readonly Edge[]) =>
  edges.map(({ moves, dispatched, to }) => ({
    moves: moves.map((move) => ({ ...move, view: { ...move.view, context: { ...move.view.context } } })),
    dispatched,
    to: fingerprintOf(model, to),
  }));

describe('what exploration is offered, position by position, with what it remembers of others', () => {
  const workflows: WorkflowDefinition[] = [licence, omission, lightReview, objectionReview, normativeDocument];

  it.each(workflows)('is what is asked in full, in the same order, with the same findings: $name', (definition) => {
    const found: Finding[] = [];
    const stage = stageOf(definition, { onFindings: (findings) => found.push(...findings) });
    const random = randomFrom(20_261_202);
    const start = openings(stage);
    let at: Position | undefined;
    let compared = 0;
    for (let step = 0; step < STEPS; step += 1) {
      at ??= pick(random, start)!.to;
      found.length = 0;
      const fast = told(stage, offers(stage, at));
      const fastFound = [...found];
      found.length = 0;
      const plain = plainOffers(stage, at);
      expect(fast).toEqual(told(stage, plain));
      expect(fastFound).toEqual(found);
      compared += plain.length;
      at = pick(random, plain)?.to;
    }
    expect(compared).toBeGreaterThan(STEPS);
  });
});

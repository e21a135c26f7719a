import { inputOf } from '../durable/recorded.js';
import { RESERVED_FOR_START } from '../registration/check-events.js';
import { START } from '../registration/compiled.js';
import { begin } from '../step/advance.js';
import { readPayload } from '../step/payload.js';
import { refusePayload } from '../step/payload-check.js';
import { admit, refuseDuties } from '../step/permission.js';
import { refuseStart } from '../step/start-guards.js';
import type { Caller, Json } from '../values.js';
import { absorb, opened } from './absorb.js';
import { factsAt } from './facts-met.js';
import type { Edge } from './position.js';
import { sealedForShow } from './sealed-for-show.js';
import { settle } from './settle.js';
import type { Stage } from './stage.js';

/** Every way in which a process may be opened. */
export const openings = (stage: Stage): Edge[] =>
  stage.model.inputs.flatMap((input) => stage.model.callers.flatMap((by) => openingsBy(stage, input, by)));

function openingsBy(stage: Stage, input: Json, by: Caller): Edge[] {
  const { workflow, model, at } = stage;
  const entry = workflow.start;
  const admission = admit(entry, by);
  if (!admission.ok) return [];
  const read = readPayload(entry, input, RESERVED_FOR_START);
  if (!read.ok) throw new Error(`an input of the model breaks the contract: ${JSON.stringify(read.refusal.findings)}`);
  return factsAt(
    stage,
    model.world,
    {},
  )(entry).flatMap((facts) => {
    const event = { type: START, input: sealedForShow(entry, read.payload), by: admission.actor, at, facts };
    const step = begin(workflow, inputOf(stage.process ?? 'explored', event));
    const { context } = step.after;
    const refusal =
      refuseDuties(workflow, entry, by, { context, facts }) ??
      refusePayload(entry, { payload: read.payload, context, facts, at, by }) ??
      refuseStart(workflow, { context, facts });
    if (refusal) {
      stage.onFindings(refusal.findings);
      return [];
    }
    return settle(stage, absorb(stage, opened({ snapshot: undefined, world: model.world, underWay: [] }), event, step));
  });
}

import { reservedIn } from '../step/admission.js';
import { take } from '../step/advance.js';
import { refusePayload } from '../step/payload-check.js';
import { SYSTEM, SYSTEM_CALLER } from '../values.js';
import { absorb, type Open } from './absorb.js';
import { Alike } from './alike.js';
import { factsAt } from './facts-met.js';
import { tell } from './position.js';
import { sealedForShow } from './sealed-for-show.js';
import type { Stage } from './stage.js';

/** A system event's outcomes, one for each combination of facts that is `met` there: a step into the transaction, or `refused`. */
export function systemSteps(
  stage: Stage,
  open: Open,
  { type, ...raw }: { type: string },
  met = factsAt(stage, open.to.world, open.to.snapshot.context),
): (Open | 'refused')[] {
  const { workflow, known, at } = stage;
  const { snapshot } = open.to;
  const entry = workflow.events?.get(type);
  const read = known.systemPayload(entry, type, raw, reservedIn(entry));
  const event = { type, ...raw, by: SYSTEM, at };
  if (entry?.spec.by !== 'system' || !read.ok) {
    stage.onFault({
      told: tell({ ...event, facts: {} }, snapshot.value),
      why: read.ok ? `${type} is no event of the system` : `${type} breaks its contract: ${JSON.stringify(read.refusal.findings)}`,
    });
    return [];
  }
  const { context } = snapshot;
  const alike = new Alike();
  const isTaken = known.isTaken(snapshot, type);
  return met(entry).map((facts) => {
    if (snapshot.status !== 'active' || refusePayload(entry, { payload: read.payload, context, facts, at, by: SYSTEM_CALLER }))
      return 'refused';
    const seen = { ...sealedForShow(entry, read.payload), by: SYSTEM, at, facts, type };
    return alike.step(seen, (watched) => (isTaken(watched) ? absorb(stage, open, seen, take(workflow, snapshot, watched)) : 'refused'));
  });
}

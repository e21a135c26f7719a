import { RESERVED } from '../registration/check-events.js';
import type { CompiledEvent } from '../registration/compiled.js';
import { advance, refuse } from '../step/advance.js';
import { candidates, leadsOn } from '../step/candidates.js';
import { type Payload, readPayload } from '../step/payload.js';
import { refusePayload } from '../step/payload-check.js';
import { admit, refuseDuties } from '../step/permission.js';
import type { Caller, Json } from '../values.js';
import { absorb, opened, tell } from './absorb.js';
import { factsMet } from './facts-met.js';
import type { Edge, Position } from './position.js';
import { sealedForShow } from './sealed-for-show.js';
import { settle } from './settle.js';
import type { Stage } from './stage.js';
import { systemSteps } from './system-event.js';

/** Everything that may happen here: what people may send, what the clock and the outbox may bring. */
export function offers(stage: Stage, from: Position): Edge[] {
  if (from.snapshot.status !== 'active') return [];
  const sendable = [...(stage.workflow.events?.values() ?? [])].filter(
    ({ type, spec }) => spec.by !== 'system' && candidates(from.snapshot, type).some(leadsOn),
  );
  return [
    ...sendable.flatMap((entry) => stage.model.callers.flatMap((by) => sendings(stage, from, entry, by))),
    ...deliveries(stage, from),
    ...dueEvents(stage, from),
  ];
}

/** One caller, one event: the same questions as in the engine, for every combination of facts and payloads. */
function sendings(stage: Stage, from: Position, entry: CompiledEvent, by: Caller): Edge[] {
  const { workflow, at } = stage;
  const { context } = from.snapshot;
  const admission = admit(entry, by);
  if (!admission.ok) return [];
  return factsMet(stage, entry, from.world, context).flatMap((facts) => {
    const stamp = { by: admission.actor, at, facts, type: entry.type };
    const refusal = refuseDuties(workflow, entry, by, { context, facts }) ?? refuse(workflow, from.snapshot, stamp);
    if (refusal) {
      stage.onFindings(refusal.findings);
      return [];
    }
    return payloadsFor(stage, entry, context).flatMap((raw) => {
      const payload = legible(stage, from, entry, raw);
      const unfit = payload && refusePayload(entry, { payload, context, facts, at, by });
      if (unfit) stage.onFindings(unfit.findings);
      if (!payload || unfit) return [];
      const event = { ...sealedForShow(entry, payload), ...stamp };
      const step = advance(workflow, from.snapshot, event);
      return step.ok ? settle(stage, absorb(stage, opened(from), event, step)) : [];
    });
  });
}

function payloadsFor({ model }: Stage, { type, spec }: CompiledEvent, context: unknown): readonly Payload[] {
  const given = model.payloads[type] ?? [{}];
  const payloads: readonly Payload[] = typeof given === 'function' ? given(context) : given;
  return spec.reason === 'required' ? payloads.map((payload) => ({ reason: 'as the model says', ...payload })) : payloads;
}

/** A payload of the model that breaks the contract would leave a path unwalked without anybody noticing. */
function legible(stage: Stage, from: Position, entry: CompiledEvent, raw: Payload): Payload | undefined {
  const read = readPayload(entry, raw, RESERVED);
  if (read.ok) return read.payload;
  const told = tell(
    { type: entry.type, by: { person: 'model', party: '', role: 'model' }, ...raw, facts: {} },
    from.snapshot.value as Json,
  );
  stage.onFault({ told, why: `the model's payload breaks the contract: ${JSON.stringify(read.refusal.findings)}` });
  return undefined;
}

/** What the outbox brings: the head of each channel. A follow-up that comes too late is spent. */
function deliveries(stage: Stage, from: Position): Edge[] {
  return from.underWay.flatMap((coming, index) => {
    if (from.underWay.findIndex(({ channel }) => channel === coming.channel) !== index) return [];
    const to = { ...from, underWay: from.underWay.filter((other) => other !== coming) };
    return systemSteps(stage, { moves: [], dispatched: 0, waiting: [], to }, coming.event).flatMap((step): Edge[] =>
      step === 'refused' ? [{ moves: [], dispatched: 0, to }] : settle(stage, step),
    );
  });
}

/** What the abstract clock may bring. A timer's event that the state refuses leaves everything as it was. */
const dueEvents = (stage: Stage, from: Position): Edge[] =>
  stage.model
    .due(from.world, from.snapshot.context)
    .flatMap((event) =>
      systemSteps(stage, { moves: [], dispatched: 0, waiting: [], to: from }, event).flatMap((step) =>
        step === 'refused' ? [] : settle(stage, step),
      ),
    );

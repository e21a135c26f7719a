import { absorb, opened } from '../../libs/engine/src/explore/absorb.js';
import type { Edge, Position } from '../../libs/engine/src/explore/position.js';
import { sealedForShow } from '../../libs/engine/src/explore/sealed-for-show.js';
import { settle } from '../../libs/engine/src/explore/settle.js';
import type { Stage } from '../../libs/engine/src/explore/stage.js';
import { systemSteps } from '../../libs/engine/src/explore/system-event.js';
import { RESERVED } from '../../libs/engine/src/registration/check-events.js';
import type { CompiledEvent } from '../../libs/engine/src/registration/compiled.js';
import { advance, refuse } from '../../libs/engine/src/step/advance.js';
import { candidates, leadsOn } from '../../libs/engine/src/step/candidates.js';
import { readPayload } from '../../libs/engine/src/step/payload.js';
import { refusePayload } from '../../libs/engine/src/step/payload-check.js';
import { admit, refuseDuties } from '../../libs/engine/src/step/permission.js';
import type { Caller } from '../../libs/engine/src/values.js';

/** What may happen in a position, asked in full for every event, caller, combination of facts and payload: nothing is remembered from one to the next. */
export function plainOffers(stage: Stage, from: Position): Edge[] {
  const { workflow, model } = stage;
  const { snapshot, world, underWay } = from;
  if (snapshot.status !== 'active') return [];
  const people = [...workflow.events!.values()].filter(
    ({ type, spec }) => spec.by !== 'system' && candidates(snapshot, type).some(leadsOn),
  );
  const heads = underWay.filter(({ channel }, index) => underWay.findIndex((other) => other.channel === channel) === index);
  return [
    ...people.flatMap((entry) => model.callers.flatMap((by) => sendings(stage, from, entry, by))),
    ...heads.flatMap((coming) => {
      const to = { ...from, underWay: underWay.filter((other) => other !== coming) };
      return comings(stage, to, coming.event, [{ moves: [], dispatched: 0, to }]);
    }),
    ...model.due(world, snapshot.context).flatMap((event) => comings(stage, from, event, [])),
  ];
}

const comings = (stage: Stage, to: Position, event: { type: string }, ifRefused: readonly Edge[]): Edge[] =>
  systemSteps(stage, { moves: [], dispatched: 0, waiting: [], to }, event).flatMap((step) =>
    step === 'refused' ? ifRefused : settle(stage, step),
  );

function sendings(stage: Stage, from: Position, entry: CompiledEvent, by: Caller): Edge[] {
  const { workflow, model, at } = stage;
  const { context } = from.snapshot;
  const admission = admit(entry, by);
  if (!admission.ok) return [];
  return factsMet(stage, from, entry).flatMap((facts) => {
    const stamp = { by: admission.actor, at, facts, type: entry.type };
    const refusal = refuseDuties(workflow, entry, by, { context, facts }) ?? refuse(workflow, from.snapshot, stamp);
    if (refusal) {
      stage.onFindings(refusal.findings);
      return [];
    }
    const given = model.payloads[entry.type] ?? [{}];
    const reason = entry.spec.reason === 'required' ? { reason: 'as the model says' } : {};
    return (typeof given === 'function' ? given(context) : given).flatMap((raw) => {
      const read = readPayload(entry, { ...reason, ...raw }, RESERVED);
      if (!read.ok) throw new Error(`${entry.type}: a payload of the model breaks the contract`);
      const { payload } = read;
      const unfit = refusePayload(entry, { payload, context, facts, at, by });
      if (unfit) {
        stage.onFindings(unfit.findings);
        return [];
      }
      const event = { ...sealedForShow(entry, payload), ...stamp };
      const step = advance(workflow, from.snapshot, event);
      return step.ok ? settle(stage, absorb(stage, opened(from), event, step)) : [];
    });
  });
}

function factsMet({ model }: Stage, { world, snapshot }: Position, { spec }: CompiledEvent): Record<string, unknown>[] {
  const { facts: names = [] } = spec;
  if (names.length === 0) return [{}];
  const met = new Map<string, Record<string, unknown>>();
  for (const facts of model.facts(world, snapshot.context)) {
    const declared = Object.fromEntries(names.map((name) => [name, facts[name]]));
    met.set(JSON.stringify(declared), declared);
  }
  return [...met.values()];
}

import type { Caller, Instant, Refusal, WorkflowDefinition } from '@fashen/engine';
import { SYSTEM } from '@fashen/engine';
import { RESERVED, RESERVED_FOR_START } from '../../libs/engine/src/registration/check-events.js';
import { compile } from '../../libs/engine/src/registration/compiled.js';
import { addressed } from '../../libs/engine/src/step/admission.js';
import { advance, begin, type Taken } from '../../libs/engine/src/step/advance.js';
import { readPayload } from '../../libs/engine/src/step/payload.js';
import { refusePayload } from '../../libs/engine/src/step/payload-check.js';
import { admit, refuseDuties } from '../../libs/engine/src/step/permission.js';
import { refuseStart } from '../../libs/engine/src/step/start-guards.js';

/** One event as a story tells it; `facts` change what the world answers by default. A caller `SYSTEM` sends follow-ups and timers. */
export type StoryStep = { type: string; by: Caller | typeof SYSTEM; at?: Instant; facts?: object; [field: string]: unknown };
export type Told = {
  ok: true;
  value: unknown;
  context: Record<string, unknown>;
  effects: { type: string; params: Record<string, unknown> }[];
};
export type Untold = { ok: false; refusal: Refusal };

const refused = (refusal: Refusal): Untold => ({ ok: false, refusal });

/**
 * Given-when-then over the engine's own pure step, without a store: permission, duties, contract, payload checks and guards as in the engine.
 * `world` answers what the facts are where a step does not say, `answers` gives the follow-up of a transactional effect.
 */
export function storyOf(
  definition: WorkflowDefinition,
  { at, world, answers }: { at: Instant; world: object; answers: Record<string, object> },
) {
  const workflow = compile(definition);
  const told = ({ after, emitted }: Taken): Told & { taken: Taken } => ({
    ok: true,
    value: after.value,
    context: after.context,
    effects: emitted.flatMap((one) => (one.kind === 'effect' ? [{ type: one.type, params: one.params as Record<string, unknown> }] : [])),
    taken: { ok: true, after, emitted },
  });

  function open({ type: _, by, at: when = at, facts, ...raw }: StoryStep): ReturnType<typeof told> | Untold {
    const entry = workflow.start;
    const caller = by as Caller;
    const admission = admit(entry, caller);
    if (!admission.ok) return refused(admission.refusal);
    const read = readPayload(entry, raw, RESERVED_FOR_START);
    if (!read.ok) return refused(read.refusal);
    const known = { ...world, ...facts };
    const step = begin(workflow, { ...read.payload, facts: known, by: admission.actor, at: when, id: 'process' });
    const { context } = step.after;
    const no =
      refuseDuties(workflow, entry, caller, { context, facts: known }) ??
      refusePayload(entry, { payload: read.payload, context, facts: known, at: when, by: caller }) ??
      refuseStart(workflow, { context, facts: known });
    return no ? refused(no) : told(step);
  }

  function send(before: Taken['after'], { type, by, at: when = at, facts, ...raw }: StoryStep): ReturnType<typeof told> | Untold {
    const known = { ...world, ...facts };
    const { context } = before;
    if (by === SYSTEM) {
      const step = advance(workflow, before, { ...raw, type, by, at: when, facts: known });
      return step.ok ? settled(step, when) : refused(step.refusal);
    }
    const address = addressed(workflow, before, type);
    if (!address.ok) return refused(address.refusal);
    const caller = by as Caller;
    const admission = admit(address.entry, caller);
    if (!admission.ok) return refused(admission.refusal);
    const no = refuseDuties(workflow, address.entry, caller, { context, facts: known });
    if (no) return refused(no);
    const read = readPayload(address.entry, raw, RESERVED);
    if (!read.ok) return refused(read.refusal);
    const unfit = refusePayload(address.entry, { payload: read.payload, context, facts: known, at: when, by: caller });
    if (unfit) return refused(unfit);
    const step = advance(workflow, before, { ...read.payload, type, by: admission.actor, at: when, facts: known });
    return step.ok ? settled(step, when) : refused(step.refusal);
  }

  /** Follow-ups come in the same transaction; their effects are told with the step's own. */
  function settled(step: Taken, when: Instant): ReturnType<typeof told> | Untold {
    const first = told(step);
    const followUp = first.effects.flatMap(({ type }) => answers[type] ?? [])[0] as { type: string } | undefined;
    if (!followUp) return first;
    const next = send(step.after, { ...followUp, by: SYSTEM, at: when });
    return next.ok ? { ...next, effects: [...first.effects, ...next.effects] } : next;
  }

  return {
    /** The start and what came before; every step of it must be taken. */
    given(start: StoryStep, ...steps: StoryStep[]) {
      let now = open(start);
      for (const step of [...steps, undefined]) {
        if (!now.ok) throw new Error(`the story does not get this far: ${JSON.stringify(now.refusal)}`);
        if (step) now = send(now.taken.after, step);
      }
      const { taken, ...here } = now as ReturnType<typeof told>;
      return { ...here, when: (step: StoryStep): Told | Untold => stripped(send(taken.after, step)) };
    },
    start: (step: StoryStep): Told | Untold => stripped(open(step)),
  };
}

const stripped = (outcome: (Told & { taken?: Taken }) | Untold): Told | Untold => {
  if (!outcome.ok) return outcome;
  const { taken: _, ...rest } = outcome;
  return rest;
};

import { decodeSnapshot } from '../codec/snapshot.js';
import { loadFacts } from '../durable/facts.js';
import { inputOf, recordStart } from '../durable/recorded.js';
import type { Runtime } from '../durable/runtime.js';
import type { Opening, Prepared } from '../engine.js';
import type { Tx } from '../port.js';
import { type CompiledEvent, START } from '../registration/compiled.js';
import { begin, refuse } from '../step/advance.js';
import type { Payload } from '../step/payload.js';
import { admit, refuseDuties } from '../step/permission.js';
import { refuseStart } from '../step/start-guards.js';
import type { Caller, Finding } from '../values.js';

/** What this action would be judged by if this caller sent it now; null where it cannot be sent. Nothing is written. */
export async function prepare<T extends Tx>(runtime: Runtime<T>, id: string, event: string, by: Caller): Promise<Prepared | null> {
  return runtime.store.judge(async (tx) => {
    const { process: row } = await tx.open(id);
    if (row?.status !== 'active') return null;
    const workflow = runtime.workflowOf(row);
    const entry = workflow.events?.get(event);
    if (!entry || entry.spec.by === 'system') return null;
    const before = decodeSnapshot(workflow.machine, workflow.name, row.snapshot);
    const process = { id: row.id, workflow: row.workflow, subject: row.subject };
    const scene = { tx, process, context: before.context, at: runtime.clock.now() };
    const admission = admit(entry, by);
    if (!admission.ok) return null;
    const facts = await loadFacts(runtime.handlersOf(workflow).facts, entry, { ...scene, by });
    const isRefused =
      refuseDuties(workflow, entry, by, { context: before.context, facts }) ??
      refuse(workflow, before, { type: event, by: admission.actor, at: scene.at, facts });
    return isRefused ? null : prepared(entry, { process, context: before.context, facts, at: scene.at, by });
  });
}

type Scenery = Omit<Prepared, 'event' | 'spec' | 'schema'>;
const prepared = ({ type, spec, jsonSchema }: CompiledEvent, scenery: Scenery): Prepared => ({
  event: type,
  spec,
  schema: jsonSchema,
  ...scenery,
});

/**
 * Whether this caller may open a process of that workflow now, as far as duties and guards can say without the whole payload: `seed` is
 * what is known of it beforehand, at least the subject. Null where only the system opens it.
 */
export async function opening<T extends Tx>(runtime: Runtime<T>, name: string, seed: Payload, by: Caller): Promise<Opening | null> {
  const workflow = runtime.newest(name);
  const { start: entry, definition } = workflow;
  if (!entry || entry.spec.by === 'system') return null;
  return runtime.store.judge(async (tx) => {
    const told = { workflow: name, spec: entry.spec };
    const closed = (findings: readonly Finding[]): Opening => ({ ...told, isOpen: false, findings });
    const field = entry.spec.subject;
    const subject = field === undefined || seed[field] === undefined ? null : String(seed[field]);
    const process = { id: '', workflow: definition.name, subject };
    const at = runtime.clock.now();
    const admission = admit(entry, by);
    if (!admission.ok) return closed(admission.refusal.findings);
    const facts = await loadFacts(runtime.handlersOf(workflow).facts, entry, { tx, process, context: {}, at, by });
    const { after } = begin(workflow, inputOf('', recordStart(seed, { by: admission.actor, at, facts }).event));
    const { context } = after;
    const refusal = refuseDuties(workflow, entry, by, { context, facts }) ?? refuseStart(workflow, { context, facts });
    if (refusal) return closed(refusal.findings);
    return { ...told, isOpen: true, prepared: prepared({ ...entry, type: START }, { process, context, facts, at, by }) };
  });
}

import type { AnyMachineSnapshot } from 'xstate';
import { decodeSnapshot } from '../codec/snapshot.js';
import { loadFacts, onceEach } from '../durable/facts.js';
import type { Runtime } from '../durable/runtime.js';
import type { Available, FactLoader, Scene } from '../engine.js';
import type { Tx } from '../port.js';
import type { Compiled, CompiledEvent } from '../registration/compiled.js';
import { refuse } from '../step/advance.js';
import { candidates, leadsOn } from '../step/candidates.js';
import { admit, refuseDuties } from '../step/permission.js';
import type { Caller, Instant, Refusal } from '../values.js';

/**
 * What this caller may do now, and for what the state knows besides, why not. Guards read no payload, so that the question can be
 * asked before one is typed; the facts are loaded as they would be for the event itself, each once.
 */
export async function available<T extends Tx>(runtime: Runtime<T>, id: string, by: Caller): Promise<Available> {
  return runtime.store.judge(async (tx) => {
    const { process: row } = await tx.open(id);
    if (row?.status !== 'active') return { allowed: [], closed: [] };
    const workflow = runtime.workflowOf(row);
    const before = decodeSnapshot(workflow.machine, workflow.name, row.snapshot);
    const process = { id: row.id, workflow: row.workflow, subject: row.subject };
    const scene = { tx, process, context: before.context, at: runtime.clock.now() };
    const loaders = onceEach(runtime.handlersOf(workflow).facts);
    const allowed: Available['allowed'][number][] = [];
    const closed: Available['closed'][number][] = [];
    for (const entry of known(workflow, before)) {
      const refusal = await ask(loaders, workflow, before, entry, { ...scene, by });
      const { label, basis, reason } = entry.spec;
      const told = { event: entry.type, label, ...(basis === undefined ? {} : { basis }) };
      if (refusal) closed.push({ ...told, findings: refusal.findings });
      else allowed.push({ ...told, schema: entry.jsonSchema, ...(reason === undefined ? {} : { reason }) });
    }
    return { allowed, closed };
  });
}

/** Events from outside that some active state listens to: whatever else there is has no meaning now. */
const known = (workflow: Compiled, snapshot: AnyMachineSnapshot): CompiledEvent[] =>
  [...(workflow.events?.values() ?? [])].filter(({ type, spec }) => spec.by !== 'system' && candidates(snapshot, type).some(leadsOn));

async function ask<T extends Tx>(
  loaders: Readonly<Record<string, FactLoader<T>>>,
  workflow: Compiled,
  before: AnyMachineSnapshot,
  entry: CompiledEvent,
  scene: Scene<T> & { by: Caller; at: Instant },
): Promise<Refusal | null> {
  const admission = admit(entry, scene.by);
  if (!admission.ok) return admission.refusal;
  const facts = await loadFacts(loaders, entry, scene);
  const refusal = refuseDuties(workflow, entry, scene.by, { context: before.context, facts });
  return refusal ?? refuse(workflow, before, { type: entry.type, by: admission.actor, at: scene.at, facts });
}

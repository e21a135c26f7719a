import type { AnyMachineSnapshot } from 'xstate';
import { decodeSnapshot } from '../codec/snapshot.js';
import { loadFacts, onceEach } from '../durable/facts.js';
import type { Runtime } from '../durable/runtime.js';
import type { FactLoader, Scene, WayAhead } from '../engine.js';
import type { Tx } from '../port.js';
import { readable } from '../reading/readable.js';
import type { Compiled, CompiledEvent } from '../registration/compiled.js';
import { pathOf } from '../registration/machine-parts.js';
import { candidates, leadsOn } from '../step/candidates.js';
import { findingsOfGuard } from '../step/guard-findings.js';
import { admit, refuseDuties } from '../step/permission.js';
import type { Caller } from '../values.js';
import { drawingOf } from './drawing.js';

/**
 * What lies ahead, way by way. What stands in a way is told to those who may take it, and to those who may read every event;
 * to anybody else it is somebody else's. Guards read no payload; facts are loaded as they would be for the event itself.
 */
export async function outlook<T extends Tx>(runtime: Runtime<T>, id: string, by: Caller): Promise<WayAhead[]> {
  const readsAll = (await readable(runtime, id, by)).includes('history');
  return runtime.store.judge(async (tx) => {
    const { process: row } = await tx.open(id);
    if (row?.status !== 'active') return [];
    const workflow = runtime.workflowOf(row);
    const before = decodeSnapshot(workflow.machine, workflow.name, row.snapshot);
    const process = { id: row.id, workflow: row.workflow, subject: row.subject };
    const scene = { tx, process, context: before.context, at: runtime.clock.now(), by };
    const ahead = waiting(workflow, before);
    const loaders = onceEach(runtime.handlersOf(workflow).facts);
    for (const entry of workflow.events?.values() ?? [])
      if (entry.spec.by !== 'system') ahead.push(...(await asked(loaders, workflow, before, entry, { scene, readsAll })));
    return ahead;
  });
}

/** Ways of the system and those that are taken by themselves. */
function waiting({ machine, events }: Compiled, snapshot: AnyMachineSnapshot): WayAhead[] {
  const active = new Set(snapshot._nodes.map(pathOf));
  const ids = drawingOf(machine).ways.flatMap(({ id, from, event }) =>
    active.has(from) && (event === null || events?.get(event)?.spec.by === 'system') ? [id] : [],
  );
  return [...new Set(ids)].map((id) => ({ id, now: 'waiting', findings: [] }));
}

async function asked<T extends Tx>(
  loaders: Readonly<Record<string, FactLoader<T>>>,
  workflow: Compiled,
  before: AnyMachineSnapshot,
  entry: CompiledEvent,
  { scene, readsAll }: { scene: Scene<T> & { by: Caller }; readsAll: boolean },
): Promise<WayAhead[]> {
  const branches = candidates(before, entry.type);
  if (!branches.some(leadsOn)) return [];
  const admitted = admit(entry, scene.by).ok;
  const strange = (): WayAhead[] => branches.filter(leadsOn).map(({ id }) => ({ id, now: 'others', findings: [] }));
  if (!admitted && !readsAll) return strange();
  const facts = await loadFacts(loaders, entry, scene);
  const world = { context: before.context, facts };
  const permitted = admitted && !refuseDuties(workflow, entry, scene.by, world);
  if (!permitted && !readsAll) return strange();
  const open: string[] = [];
  return branches.flatMap((branch): WayAhead[] => {
    const { id, source, guard } = branch;
    const findings = guard === undefined ? [] : findingsOfGuard(workflow, guard, before.context, facts);
    const takes = findings.length === 0 && !open.some((path) => within(path, source));
    if (takes) open.push(source);
    if (!leadsOn(branch)) return [];
    return [{ id, now: takes ? (permitted ? 'mine' : 'others') : 'closed', findings }];
  });
}

/** Whether a state is the other or lies in it: what the inner one takes, the outer one does not see. */
const within = (path: string, outer: string): boolean => outer === '' || path === outer || path.startsWith(`${outer}.`);

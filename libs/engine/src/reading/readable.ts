import { contextOf } from '../codec/snapshot.js';
import type { Runtime } from '../durable/runtime.js';
import type { Tx } from '../port.js';
import { dutiesAgainst } from '../step/permission.js';
import type { Caller } from '../values.js';

/** The parts of the process that this caller may see. What no rule opens is closed; several rules for one part add up. */
export async function readable<T extends Tx>(runtime: Runtime<T>, id: string, by: Caller): Promise<readonly string[]> {
  const row = await runtime.store.read((reader) => reader.process(id));
  if (!row) return [];
  const workflow = runtime.workflowOf(row);
  const world = { context: contextOf(row.snapshot), facts: {} };
  const open = (workflow.definition.readers ?? []).filter(
    ({ by: roles, duties = [] }) =>
      roles.some((role) => by.roles.includes(role)) && dutiesAgainst(workflow, duties, by, world).length === 0,
  );
  return [...new Set(open.map(({ what }) => what))];
}

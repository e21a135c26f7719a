import { readCanonical } from '../codec/read-canonical.js';
import { decodeSnapshot, encodeSnapshot } from '../codec/snapshot.js';
import type { WorkflowDefinition } from '../definition.js';
import { inputOf } from '../durable/recorded.js';
import type { EventRow } from '../port.js';
import { type Compiled, START } from '../registration/compiled.js';
import { compiledOf } from '../registration/memory.js';
import { advance, begin } from '../step/advance.js';

/** The history does not lead where it once led: the definition was changed after its release, or the rows were. */
export class ReplayBroken extends Error {
  override readonly name = 'ReplayBroken';
  constructor(
    readonly process: string,
    readonly seq: number,
    why: string,
  ) {
    super(`${process}/${seq}: ${why}`);
  }
}

/** The snapshot, as it is stored, to which these rows lead. Facts come from the rows: nothing outside is asked. */
export function replay(definition: WorkflowDefinition, events: readonly EventRow[]): string {
  const workflow = compiledOf(definition);
  return events.reduce((snapshot: string | null, row) => step(workflow, snapshot, row), null) ?? '';
}

function step(workflow: Compiled, snapshot: string | null, row: EventRow): string {
  const broken = (why: string) => new ReplayBroken(row.process, row.seq, why);
  if (row.machine !== workflow.name) throw broken(`the row is of ${row.machine}, not of ${workflow.name}`);
  const event = readCanonical(row.event) as { type: string };
  if (snapshot === null) {
    if (event.type !== START) throw broken('the history does not begin with its start');
    return encodeSnapshot(workflow.name, begin(workflow, inputOf(row.process, event)).after);
  }
  const taken = advance(workflow, decodeSnapshot(workflow.machine, workflow.name, snapshot), event);
  if (!taken.ok) throw broken(`the event ${event.type} is refused today: ${JSON.stringify(taken.refusal)}`);
  return encodeSnapshot(workflow.name, taken.after);
}

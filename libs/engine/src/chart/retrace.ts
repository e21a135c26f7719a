import type { AnyMachineSnapshot } from 'xstate';
import { ReplayBroken } from '../chain/replay.js';
import { readCanonical } from '../codec/read-canonical.js';
import type { WorkflowDefinition } from '../definition.js';
import { inputOf } from '../durable/recorded.js';
import type { Runtime } from '../durable/runtime.js';
import type { Trace } from '../engine.js';
import { type Instrumented, instrument, markOf } from '../explore/instrument.js';
import type { EventRow, Tx } from '../port.js';
import { START } from '../registration/compiled.js';
import { pathOf } from '../registration/machine-parts.js';
import { advance, begin, type Taken } from '../step/advance.js';
import type { MachineEvent } from '../step/machine-event.js';

const marked = new WeakMap<WorkflowDefinition, Instrumented>();

function markedOf(definition: WorkflowDefinition): Instrumented {
  const known = marked.get(definition) ?? instrument(definition);
  marked.set(definition, known);
  return known;
}

/** Goes the way of a history again and notes it. Facts come from the rows; throws `ReplayBroken` where they do not lead on. */
export function retrace(definition: WorkflowDefinition, events: readonly EventRow[]): Trace[] {
  const instrumented = markedOf(definition);
  let before: AnyMachineSnapshot | null = null;
  return events.map((row) => {
    const { after, emitted } = step(instrumented, before, row);
    const trace = traceOf(row.seq, before, after, emitted);
    before = after;
    return trace;
  });
}

/** The same for a stored process; nothing where there is none. */
export async function retraceStored<T extends Tx>(runtime: Runtime<T>, id: string): Promise<Trace[]> {
  const { process, events } = await runtime.store.read(async (reader) => ({
    process: await reader.process(id),
    events: await reader.events(id),
  }));
  return process ? retrace(runtime.workflowOf(process).definition, events) : [];
}

function step({ workflow }: Instrumented, before: AnyMachineSnapshot | null, row: EventRow): Taken {
  const broken = (why: string) => new ReplayBroken(row.process, row.seq, why);
  if (row.machine !== workflow.name) throw broken(`the row is of ${row.machine}, not of ${workflow.name}`);
  const event = readCanonical(row.event) as MachineEvent;
  if (before === null) {
    if (event.type !== START) throw broken('the history does not begin with its start');
    return begin(workflow, inputOf(row.process, event));
  }
  const taken = advance(workflow, before, event);
  if (!taken.ok) throw broken(`the event ${event.type} is refused today: ${JSON.stringify(taken.refusal)}`);
  return taken;
}

const activeIn = (snapshot: AnyMachineSnapshot | null): string[] => (snapshot?._nodes ?? []).map(pathOf).filter((path) => path !== '');

function traceOf(seq: number, before: AnyMachineSnapshot | null, after: AnyMachineSnapshot, emitted: Taken['emitted']): Trace {
  const marks = emitted.flatMap((asked) => (asked.kind === 'effect' ? (markOf(asked) ?? []) : []));
  const was = activeIn(before);
  const is = activeIn(after);
  // a state that `always` leaves at once is active neither before nor after
  const through = marks.map(({ source }) => source).filter((path) => path !== '' && !was.includes(path) && !is.includes(path));
  return {
    seq,
    entered: [...new Set([...through, ...is.filter((path) => !was.includes(path))])],
    left: [...new Set([...was.filter((path) => !is.includes(path)), ...through])],
    ways: marks.map(({ name }) => name),
  };
}

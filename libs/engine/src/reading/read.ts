import { readCanonical } from '../codec/read-canonical.js';
import { contextOf } from '../codec/snapshot.js';
import type { Runtime } from '../durable/runtime.js';
import type { HistoryLine, ProcessView } from '../engine.js';
import type { ProcessRow, Tx } from '../port.js';
import type { Json } from '../values.js';

export async function read<T extends Tx>(runtime: Runtime<T>, id: string): Promise<ProcessView | undefined> {
  const row = await runtime.store.read((reader) => reader.process(id));
  return row && viewOf(row);
}

function viewOf({ snapshot, head: _head, state, ...row }: ProcessRow): ProcessView {
  return { ...row, state: JSON.parse(state) as Json, context: contextOf(snapshot) };
}

/** The history as it stands: personal data sealed, facts beside each event. */
export async function history<T extends Tx>(runtime: Runtime<T>, id: string): Promise<HistoryLine[]> {
  const rows = await runtime.store.read((reader) => reader.events(id));
  return rows.map((row) => ({ ...row, event: readCanonical(row.event) }));
}

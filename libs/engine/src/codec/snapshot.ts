import { isDeepStrictEqual } from 'node:util';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { inertScopeOf } from '../step/inert-scope.js';
import { inOrder } from './canonical.js';
import { readCanonical } from './read-canonical.js';

/** The format of the envelope. XState's own format may change with its versions; a new number is a migration, never a guess. */
export const SNAPSHOT_FORMAT = 1;

/** A stored snapshot that this code cannot read: a fault, never a refusal. */
export class UnreadableSnapshot extends Error {
  override readonly name = 'UnreadableSnapshot';
}

/** The snapshot as text in the engine's own envelope, the same bytes for the same state. `machine` is `name@version`. */
export function encodeSnapshot(machine: string, snapshot: AnyMachineSnapshot): string {
  const { status, value, context, historyValue, output } = snapshot;
  const kept = {
    status,
    value,
    context,
    historyValue: inDocumentOrder(historyValue),
    ...(output === undefined ? {} : { output }),
  };
  return inOrder({ format: SNAPSHOT_FORMAT, machine, snapshot: kept });
}

type Remembered = Readonly<Record<string, readonly { id: string }[]>>;

/** XState remembers states in the order in which they happened to be entered, which restoring does not keep; entering them again does not ask for it. */
function inDocumentOrder(remembered: AnyMachineSnapshot['historyValue']): Remembered {
  const sorted = Object.entries(remembered).map(
    ([node, states]) => [node, [...states].sort((a, b) => a.order - b.order).map(({ id }) => ({ id }))] as const,
  );
  return Object.fromEntries(sorted);
}

/** The context of a stored snapshot, without the machine: for views. */
export const contextOf = (text: string): any => openEnvelope(text).snapshot.context;

/** Restores a snapshot that can take the next event. Nothing runs. */
export function decodeSnapshot(machine: AnyStateMachine, name: string, text: string): AnyMachineSnapshot {
  const envelope = openEnvelope(text);
  if (envelope.machine !== name) throw new UnreadableSnapshot(`the snapshot is of ${envelope.machine}, not of ${name}`);
  const restored = restore(machine, name, envelope);
  // XState fills in what a value does not say
  if (!isDeepStrictEqual(restored.value, envelope.snapshot.value))
    throw new UnreadableSnapshot(`the snapshot of ${name} does not fit its machine`);
  return restored;
}

function restore(machine: AnyStateMachine, name: string, envelope: Envelope): AnyMachineSnapshot {
  try {
    return machine.restoreSnapshot({ ...envelope.snapshot, children: {} }, inertScopeOf(machine));
  } catch (cause) {
    throw new UnreadableSnapshot(`the snapshot of ${name} does not fit its machine`, { cause });
  }
}

type Envelope = { format: number; machine: string; snapshot: any };

function openEnvelope(text: string): Envelope {
  const envelope = readCanonical(text) as Envelope;
  if (envelope?.format !== SNAPSHOT_FORMAT) throw new UnreadableSnapshot(`snapshot format ${String(envelope?.format)} is not known`);
  return envelope;
}

import type { EventSpec, WorkflowDefinition } from '../definition.js';
import { actionNamed, isBuiltin, nameOf } from './implementations.js';
import type { MachineParts } from './machine-parts.js';
import { describePayload } from './payload-contract.js';

/** Set by the engine last, so that nobody can claim them. */
export const RESERVED = ['facts', 'by', 'at', 'type'] as const;
/** What the engine sets besides on a system event: when a timer was due. */
export const RESERVED_FOR_SYSTEM = [...RESERVED, 'due'] as const;
/** What the engine sets besides on the start: the process's id. */
export const RESERVED_FOR_START = [...RESERVED, 'id'] as const;

/** Entries and machine must speak of the same events, and each entry must be whole. */
export function checkEvents(definition: WorkflowDefinition, parts: MachineParts): string[] {
  const { events, start } = definition;
  return [
    ...(start ? checkStart(definition) : []),
    ...(events && !start ? ['start has no entry: nobody would be asked who may open a process'] : []),
    ...(events
      ? [
          ...checkVocabulary(definition, parts),
          ...Object.entries(events).flatMap(([name, spec]) => checkEntry(definition, `event ${name}`, spec, reservedFor(spec))),
        ]
      : []),
    ...checkReaders(definition),
  ];
}

const reservedFor = (spec: EventSpec): readonly string[] => (spec.by === 'system' ? RESERVED_FOR_SYSTEM : RESERVED);

function checkVocabulary({ machine, events = {} }: WorkflowDefinition, { listened, actions }: MachineParts): string[] {
  const raised = new Set(actions.map(({ what }) => raisedType(resolve(what))));
  const takesAny = [...listened].some((descriptor) => descriptor.endsWith('*'));
  return [
    ...[...listened]
      .filter((type) => !type.endsWith('*') && !raised.has(type) && !Object.hasOwn(events, type))
      .map((type) => `event ${type} is in the machine and has no entry`),
    ...Object.keys(events)
      .filter((type) => !listened.has(type) && !takesAny)
      .map((type) => `event ${type} has an entry and the machine never listens to it`),
    ...Object.keys(events)
      .filter((type) => type.startsWith('xstate.') || type.startsWith('@'))
      .map((type) => `event ${type}: names that begin with xstate. or @ belong to the engine`),
  ];
  function resolve(action: unknown): unknown {
    const name = nameOf(action);
    return name === undefined ? action : actionNamed(machine, name);
  }
}

function raisedType(action: unknown): string | undefined {
  if (!isBuiltin(action) || action.type !== 'xstate.raise' || action.delay !== undefined) return undefined;
  return typeof action.event === 'object' ? (action.event as { type: string }).type : undefined;
}

function checkStart(definition: WorkflowDefinition): string[] {
  const start = definition.start!;
  const guards = (start.guards ?? [])
    .filter((name) => !Object.hasOwn(definition.checkers ?? {}, name))
    .map((name) => `start: guard ${name} has no checker of that name`);
  const subject =
    start.subject !== undefined && !(start.subject in start.payload.shape)
      ? [`start: subject ${start.subject} is no field of the payload`]
      : [];
  return [...checkEntry(definition, 'start', start, RESERVED_FOR_START), ...guards, ...subject];
}

function checkEntry({ duties = {} }: WorkflowDefinition, at: string, spec: EventSpec, reserved: readonly string[]): string[] {
  const fields = Object.keys(spec.payload.shape);
  return [
    ...fields.filter((field) => reserved.includes(field)).map((field) => `${at}: the payload names ${field}, which the engine sets`),
    ...(spec.reason !== undefined && fields.includes('reason')
      ? [`${at}: reason is added by the engine and stands in the payload too`]
      : []),
    ...(spec.duties ?? []).filter((name) => !Object.hasOwn(duties, name)).map((name) => `${at}: duty ${name} has no checker of that name`),
    ...Object.keys(spec.personal ?? {})
      .filter((field) => !fields.includes(field))
      .map((field) => `${at}: personal field ${field} is no field of the payload`),
    ...(spec.by !== 'system' && spec.by.length === 0 ? [`${at}: nobody may send it`] : []),
    ...describePayload(at, spec).faults,
  ];
}

function checkReaders({ readers = [], duties = {} }: WorkflowDefinition): string[] {
  return readers.flatMap(({ what, duties: names = [] }) =>
    names.filter((name) => !Object.hasOwn(duties, name)).map((name) => `readers of ${what}: duty ${name} has no checker of that name`),
  );
}

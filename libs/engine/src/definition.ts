import type { AnyStateMachine } from 'xstate';
import type { z } from 'zod';
import type { ProcessMessage } from './speaking.js';
import type { Actor, Caller, Finding, Instant, Json, Sealed, Words } from './values.js';

/** A named rule: an empty list means that nothing stands in the way. Reads the machine's context and the stored facts, nothing else. */
export type Checker<Context = any, Facts = any> = (world: { context: Context; facts: Facts }) => readonly Finding[];

/** Separation of duties and belonging: may this caller do this here? On `start`, `context` is the machine's initial context. */
export type DutyChecker<Context = any, Facts = any> = (world: { context: Context; facts: Facts; by: Caller }) => readonly Finding[];

/**
 * What the contract alone cannot say (item exists, date not in the future). Each finding names the `field` (JSON pointer) that mends it.
 * `by` is whoever asks: some fields are owed only by those who enter what another decided.
 */
export type PayloadChecker<Context = any, Facts = any, Payload = any> = (world: {
  payload: Payload;
  context: Context;
  facts: Facts;
  at: Instant;
  by: Caller;
}) => readonly Finding[];

/**
 * One action, once (architecture §4): contract, permission, facts, words and legal basis.
 * Route, OpenAPI, permission matrix, button, form, history line, refusal text and README table are read from this entry.
 */
export type EventSpec<Facts = any> = {
  label: Words;
  /** Roles that may send it; `system` events (timers, follow-ups, messages of other processes) cannot be sent from outside. */
  by: readonly string[] | 'system';
  /** Names of duty checkers that must all be empty. */
  duties?: readonly string[];
  payload: z.ZodObject;
  check?: PayloadChecker<any, Facts, any>;
  /** Facts that the server loads inside the transaction and stores with the event. */
  facts?: readonly (keyof Facts & string)[];
  /** The article that this action rests on. */
  basis?: string;
  /** With `required`, the payload must carry a non-empty `reason`; with `optional` it may. The engine adds the field to the contract. */
  reason?: 'required' | 'optional';
  /** Top-level payload fields that hold personal data → the name of the person's key. Sealed before the machine or the event row sees them. */
  personal?: Readonly<Record<string, string>>;
};

/** The entry for opening a process. The machine's input is the payload and what the engine sets last: `facts`, `by`, `at`, `id` (of the process). */
export type StartSpec<Facts = any> = EventSpec<Facts> & {
  /** The payload field that names what the process is about (a document's id); loaders see it as `process.subject`. */
  subject?: string;
  /** Names of checkers that must all be empty before the process is opened. */
  guards?: readonly string[];
};

export type EffectSpec =
  /** Runs in the step's own transaction, in order; may answer with follow-up events that are applied before the commit. */
  | { kind: 'transactional'; label?: Words }
  /** Goes to the outbox; runs at least once after the commit, in order within its process and channel. */
  | {
      kind: 'dispatched';
      channel: string;
      label?: Words;
      /** What it says to other processes, by its parameters, so that walks of several side by side can hear it; most effects say nothing. */
      says?: (params: any) => readonly ProcessMessage[];
    };

/**
 * Who may see which part of a process. `what`: `process`, `history`, or a name of the workflow's own (`opinionDraft`, `materials`).
 * Duties of a read rule see the context and the caller; no facts are loaded for reading (`facts` is empty).
 */
export type ReadRule = { what: string; by: readonly string[]; duties?: readonly string[] };

/** Where a task lies: with a person, or (null) with anybody of that role in that party. */
export type TaskPlace = { role: string; party: string; person: string | null };

/** Whose turn it is in a state: feeds the task list. `person` null means anybody of that role in that party. */
export type TaskSpec<Context = any> = {
  label: Words;
  role: string;
  party: (context: Context) => string;
  person?: (context: Context) => string | null;
  /** One task for each place, instead of the one that role, party and person give: signers of a step, co-reviewers. */
  places?: (context: Context) => readonly TaskPlace[];
  /** Key of the deadline that this task answers to. */
  deadline?: string;
};

/** A state as people read it. Keyed by path with dots, e.g. `examining.drafting`. */
export type StateSpec = { label: Words; basis?: string; about?: Words; tasks?: readonly TaskSpec[] };

/** The sentence of a finding and the way out, with `{name}` filled from the finding's details. */
export type Message = { says: Words; wayOut: Words };

/** A sentence and the way out, Chinese and English. */
export const message = (zh: string, en: string, wayOutZh: string, wayOutEn: string): Message => ({
  says: { zh, en },
  wayOut: { zh: wayOutZh, en: wayOutEn },
});

export type WorldView<Context = any, World = any> = {
  value: unknown;
  status: string;
  context: Context;
  world: World;
  /** The step that led here; absent at the start. */
  step?: { event: { type: string } & Record<string, any>; before: { value: unknown; context: Context; world: World } };
};

/** What `explore` walks: bounded payloads, people and facts, and an abstract world that the effects move (clocks, grants). */
export type Model<Context = any, Facts = any, World = any> = {
  /** Payloads of the start. */
  inputs: readonly Json[];
  /** Where an input names the process that it opens: the same input for a process of that id. */
  namedInput?: (input: Json, id: string) => Json;
  /** The time that stands still while the walk goes on; payload checkers see it. Default: a Monday morning in 2026. */
  at?: Instant;
  callers: readonly Caller[];
  /** By event; an event without payloads is sent with `{}`. A required reason is filled in where the payload gives none. */
  payloads: Readonly<Record<string, readonly Record<string, Json>[] | ((context: Context) => readonly Record<string, Json>[])>>;
  /** All combinations of facts that an event may meet, from the abstract world where it decides them. */
  facts: (world: World, context: Context) => readonly Facts[];
  world: World;
  /**
   * What each effect does to the world, and which follow-up events it answers with. Every declared effect has an entry.
   * Follow-ups of a transactional effect are applied in the same step, those of a dispatched one later, in order by channel.
   * Timers that it arms are part of the world: `due` says what they may deliver.
   */
  effects: Readonly<Record<string, (world: World, params: any) => { world: World; followUps?: readonly { type: string }[] }>>;
  /** System events that the abstract clock may deliver in this world. */
  due: (world: World, context: Context) => readonly ({ type: string } & Record<string, Json>)[];
  /** Two states with the same fingerprint need to be walked only once. The engine adds what waits in the outbox. */
  fingerprint: (view: WorldView<Context, World>) => string;
  /** Each must hold after every step of every path. */
  invariants: Readonly<Record<string, (view: WorldView<Context, World>) => boolean>>;
  /** Words on what was bounded (two items, three people), shown with the result. */
  bounds: Readonly<Record<string, string | number>>;
};

export type WorkflowDefinition = {
  name: string;
  version: number;
  machine: AnyStateMachine;
  label?: Words;
  start?: StartSpec;
  events?: Readonly<Record<string, EventSpec>>;
  /** Checkers whose name is a guard of the machine; a refusal joins their findings. */
  checkers?: Readonly<Record<string, Checker>>;
  duties?: Readonly<Record<string, DutyChecker>>;
  effects?: Readonly<Record<string, EffectSpec>>;
  readers?: readonly ReadRule[];
  states?: Readonly<Record<string, StateSpec>>;
  messages?: Readonly<Record<string, Message>>;
  model?: Model;
  /** Conformance and test machines may use inline guards and `enqueueActions`; they are checked at each step instead. */
  conformance?: boolean;
};

/** Keeps the literal types of the entries. */
export const defineEvents =
  <Facts>() =>
  <const E extends Record<string, EventSpec<Facts>>>(events: E): E =>
    events;

type ReasonOf<S> = S extends { reason: 'required' } ? { reason: string } : S extends { reason: 'optional' } ? { reason?: string } : unknown;

/** Personal fields reach the machine sealed. */
type PayloadOf<S extends EventSpec> = S extends { personal: infer P }
  ? Omit<z.output<S['payload']>, keyof P> & { [F in keyof P & keyof z.output<S['payload']>]: Sealed }
  : z.output<S['payload']>;

/** A system event that a timer delivered says when it was due; `at` is when it was fired. */
type DueOf<S> = S extends { by: 'system' } ? { due?: Instant } : unknown;

/** The machine's event type, from the entries: payload, and what the engine sets last (`by`, `at`, `facts`). */
export type EventOf<E extends Record<string, EventSpec>, Facts> = {
  [K in keyof E & string]: { type: K; by: Actor; at: Instant; facts: Facts } & DueOf<E[K]> & ReasonOf<E[K]> & PayloadOf<E[K]>;
}[keyof E & string];

/** The machine's input, from the start entry: payload, and what the engine sets last. */
export type InputOf<S extends StartSpec, Facts> = { id: string; by: Actor; at: Instant; facts: Facts } & ReasonOf<S> & PayloadOf<S>;

const checkers = new WeakMap<object, Checker>();
const effects = new WeakSet<object>();

/** Guards of the machine from checkers of the same name: the guard holds when the list is empty. */
export const guardsFrom = <K extends string, C, F>(rules: Record<K, Checker<C, F>>) =>
  Object.fromEntries(
    Object.entries<Checker<C, F>>(rules).map(([name, check]) => {
      const guard = ({ context, event }: { context: C; event: { facts: F } }) => check({ context, facts: event.facts }).length === 0;
      checkers.set(guard, check);
      return [name, guard];
    }),
  ) as Record<K, (world: { context: C; event: { facts: F } }) => boolean>;

/** The checker that a guard was made from. */
export const checkerOf = (guard: unknown): Checker | undefined => checkers.get(guard as object);

/** The machine names an effect; a handler performs it. Nothing runs inside the machine. */
export const effect = <Params>(): ((_: unknown, params: Params) => void) => {
  const named = (): void => {};
  effects.add(named);
  return named;
};

/** Actions of `setup` for every effect that a workflow declares: `Effects` has the parameters of each. */
export const effectActions = <Effects extends object>(
  specs: Readonly<Record<keyof Effects, EffectSpec>>,
): { [Name in keyof Effects]: (_: unknown, params: Effects[Name]) => void } =>
  Object.fromEntries(Object.keys(specs).map((name) => [name, effect()])) as never;

/** Whether an implementation in `setup({ actions })` was declared with `effect()`. */
export const isEffect = (implementation: unknown): boolean => effects.has(implementation as object);

import { randomUUID } from 'node:crypto';
import { createEngine } from '../create-engine.js';
import type { Model, WorkflowDefinition } from '../definition.js';
import type { Engine } from '../engine.js';
import type { Store, Tx } from '../port.js';
import type { Caller, Instant, Json } from '../values.js';
import { pick, randomFrom } from './random.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

export type HistoryOptions<T extends Tx> = {
  definition: WorkflowDefinition & { model: Model };
  store: Store<T>;
  /** The same seed plays the same history, but for ids and sealed data. */
  seed: number;
  /** How many times somebody, the clock or the outbox tries something. */
  attempts: number;
  sealingKey?: Buffer;
};

export type Played = { engine: Engine; process: string };

/** Opens a process in a real store and lets people, clock and outbox do by chance what the model allows; ends early with the process. */
export async function playHistory<T extends Tx>(options: HistoryOptions<T>): Promise<Played> {
  const { definition, store, seed, attempts, sealingKey } = options;
  const { model } = definition;
  const random = randomFrom(seed);
  const rehearsal = rehearse(definition, random);
  let minutes = 0;
  const clock = { now: (): Instant => new Date(Date.parse(model.at ?? '2026-01-05T01:00:00.000Z') + minutes++ * 60_000).toISOString() };
  const engine = createEngine<T>({
    store,
    workflows: [definition],
    handlers: { [definition.name]: rehearsal.handlers },
    clock,
    ...(sealingKey ? { sealingKey } : {}),
  });
  const process = await open(engine, definition, random);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const view = (await engine.read(process))!;
    if (view.status !== 'active') break;
    const chance = random();
    if (chance < 0.7) await someoneActs(engine, definition, process, view.context, random);
    else if (chance < 0.85) await engine.drain();
    else
      await timePasses(
        engine,
        store,
        rehearsal,
        { process, context: view.context, revision: view.revision, now: clock.now() },
        model,
        random,
      );
  }
  await engine.drain();
  return { engine, process };
}

/** A model may refuse many of its callers and inputs. */
const MOST_OPENINGS = 200;

async function open(engine: Engine, { name, model }: WorkflowDefinition & { model: Model }, random: () => number): Promise<string> {
  for (let attempt = 0; attempt < MOST_OPENINGS; attempt += 1) {
    const id = randomUUID();
    const input = pick(random, model.inputs)!;
    const opened = await engine.start(name, model.namedInput?.(input, id) ?? input, { by: pick(random, model.callers)!, id });
    if (opened.ok) return opened.id;
  }
  throw new Error(`${name}: none of ${MOST_OPENINGS} attempts opened a process`);
}

async function someoneActs(
  engine: Engine,
  { model, events = {} }: WorkflowDefinition & { model: Model },
  process: string,
  context: unknown,
  random: () => number,
): Promise<void> {
  const by: Caller = pick(random, model.callers)!;
  const { allowed } = await engine.available(process, by);
  const action = pick(random, allowed);
  if (!action) return;
  const given = model.payloads[action.event] ?? [{}];
  const payload = pick<Record<string, Json>>(random, typeof given === 'function' ? given(context) : given);
  const reason = events[action.event]!.reason === 'required' ? { reason: 'as the model says' } : {};
  if (payload) await engine.send(process, { ...reason, ...payload, type: action.event }, { by });
}

/** Something that the world armed falls due, as a timer that a handler put. */
async function timePasses<T extends Tx>(
  engine: Engine,
  store: Store<T>,
  rehearsal: Rehearsal,
  { process, context, revision, now }: { process: string; context: unknown; revision: number; now: Instant },
  model: Model,
  random: () => number,
): Promise<void> {
  const event = pick(random, model.due(rehearsal.worldOf(process), context));
  if (!event) return;
  await store.transaction((tx) => tx.putTimer({ process, id: 'by-chance', due: now, seq: revision, event: JSON.stringify(event) }));
  await engine.runDue();
}

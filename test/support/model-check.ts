import { builtInCalendar } from '@fashen/calendar';
import {
  createEngine,
  type Engine,
  type FollowUp,
  type Handlers,
  replay,
  type TransactionalHandler,
  type WorkflowDefinition,
} from '@fashen/engine';
import type { Database, SqlReader, SqlTx } from '@fashen/persistence';
import { messageHandlers } from '../../apps/server/src/workflow/messages.js';
import type { HandlerServices } from '../../apps/server/src/workflow/services.js';
import { wordingIn } from '../../apps/server/src/workflow/wording.js';
import { AT, SEALING_KEY } from './review-case.js';
import { StoryClock } from './server.js';

export type Rows = Pick<SqlReader, 'sql' | 'events' | 'grants'>;
type Real = (services: HandlerServices) => Handlers<SqlTx>;

/** `own`: what of the model's world lies in rows of this workflow; `worldIn` reads it from them, helped by what the process knows of itself. */
export type Modelled<World, Own> = {
  workflow: WorkflowDefinition;
  handlers: Real;
  own: (world: World) => Own;
  worldIn: (reader: Rows, process: string, context: unknown) => Promise<Own>;
  /** Effects whose doing lies with somebody who is not here: they are seen, and not done. */
  elsewhere?: readonly string[];
  /** Workflows that this one opens. */
  beside?: readonly { workflow: WorkflowDefinition; handlers: Real }[];
};

export type Stand = { engine: Engine; database: Database; clock: StoryClock };

const typesOf = (followUps: FollowUp | readonly FollowUp[] | void): string[] =>
  followUps === undefined ? [] : [followUps].flat().map(({ type }) => type);

/**
 * An engine whose real handlers are held against the model that the exploration walks: after each effect the rows say what the model's world says, and
 * the same events follow.
 */
export function standOf<World, Own>(database: Database, modelled: Modelled<World, Own>) {
  const { workflow, own, worldIn, elsewhere = [], beside = [] } = modelled;
  const { store } = database;
  const clock = new StoryClock(AT);
  const model = workflow.model!;
  const effects = model.effects as unknown as Record<
    string,
    (world: World, params: unknown) => { world: World; followUps?: readonly { type: string }[] }
  >;
  const worlds = new Map<string, World>();
  const seen = new Set<string>();
  const rowsOf = async (process: string): Promise<Own> => {
    const { context } = (await engine.read(process))!;
    return store.read((reader) => worldIn(reader, process, context));
  };

  const checked =
    (name: string, handler: TransactionalHandler<SqlTx>): TransactionalHandler<SqlTx> =>
    async (scene) => {
      const { id } = scene.process;
      seen.add(name);
      const followUps = await handler(scene);
      const { world, followUps: expected = [] } = effects[name]!(worlds.get(id) ?? (model.world as World), scene.effect.params);
      worlds.set(id, world);
      const found = { name, world: await worldIn(scene.tx, id, scene.context), followUps: typesOf(followUps) };
      expect(found).toEqual({ name, world: own(world), followUps: expected.map(({ type }) => type) });
      return followUps;
    };

  const services: HandlerServices = {
    store,
    clock,
    sealingKey: SEALING_KEY,
    calendar: () => builtInCalendar,
    read: (id) => engine.read(id),
    messages: messageHandlers(() => engine, wordingIn(store)),
  };
  const real = modelled.handlers(services);
  const handlers: Handlers<SqlTx> = {
    ...real,
    transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
    dispatched: Object.fromEntries(
      Object.entries(real.dispatched).map(([name, handler]): [string, typeof handler] => [
        name,
        async (run) => {
          seen.add(name);
          if (elsewhere.includes(name)) return;
          const { process, params } = run.effect;
          const before = { ...(model.world as World), ...(await rowsOf(process)) };
          const followUps = typesOf(await handler(run));
          const { world, followUps: expected = [] } = effects[name]!(before, params);
          const found = { name, world: await rowsOf(process), followUps };
          expect(found).toEqual({ name, world: own(world), followUps: expected.map(({ type }) => type) });
        },
      ]),
    ),
  };
  const engine: Engine = createEngine({
    store,
    workflows: [workflow, ...beside.map((one) => one.workflow)],
    handlers: {
      [workflow.name]: handlers,
      ...Object.fromEntries(beside.map((one) => [one.workflow.name, one.handlers(services)])),
    },
    clock,
    sealingKey: SEALING_KEY,
  });

  /** After a play: the history is whole and gives the stored state again. */
  const isWhole = async (id: string): Promise<void> => {
    await engine.drain();
    expect({ id, ...(await engine.verify(id)) }).toMatchObject({ id, ok: true });
    const events = await store.read((reader) => reader.events(id));
    expect(replay(workflow, events)).toBe((await store.read((reader) => reader.process(id)))!.snapshot);
  };

  /** At the end: every effect was met, and nothing lies open as an incident. */
  const isDone = async (): Promise<void> => {
    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(workflow.effects ?? {}).sort());
  };
  return { engine, database, clock, isWhole, isDone };
}

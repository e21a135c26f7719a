import { builtInCalendar } from '@fashen/calendar';
import { createEngine, type Engine, type Handlers, replay } from '@fashen/engine';
import { DeadlineRepository, ProducedDocumentRepository, type SqlReader, type SqlTx } from '@fashen/persistence';
import { type CorrectionWorld, correction } from '@fashen/workflow-correction';
import { CORRECTIONS, playCorrection } from '../../../../test/support/correction-plays.js';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { AT, SEALING_KEY, seedPeople } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { messageHandlers } from '../workflow/messages.js';
import { wordingIn } from '../workflow/wording.js';
import { correctionHandlers } from './handlers.js';

/** What source and life have heard lies with them; of bans the rows know the clause, and not the kind of the decision. */
type World = { clocks: CorrectionWorld['clocks']; isBanned: boolean; orders: number; papers: readonly string[] };

const effects = correction.model.effects as unknown as Record<
  string,
  (world: CorrectionWorld, params: unknown) => { world: CorrectionWorld }
>;
const untouched = correction.model.world as CorrectionWorld;
const seenAs = ({ clocks, bans, orders, reported, decided, closed }: CorrectionWorld): World => ({
  clocks,
  isBanned: bans.length > 0,
  orders,
  papers: [
    ...(closed === null ? [] : ['correction-closing']),
    ...(reported === null ? [] : ['correction-report']),
    ...(decided === null ? [] : ['scrutiny-decision']),
  ],
});

async function worldIn({ sql }: Pick<SqlReader, 'sql'>, process: string): Promise<World> {
  const clocks: Record<string, string> = { ...untouched.clocks };
  for (const { key, status } of await new DeadlineRepository(sql).ofProcess(process)) clocks[key] = status;
  const bans = await sql.query(`SELECT id FROM "grant" WHERE granted_by LIKE $1 AND revoked_at IS NULL`, [`${process}/%`]);
  const forms = (await new ProducedDocumentRepository(sql).ofProcess(process)).map(({ form }) => form);
  const papers = [...new Set(forms.filter((form) => form !== 'correction-notice'))].sort();
  return {
    clocks: clocks as World['clocks'],
    isBanned: bans.length > 0,
    orders: forms.filter((form) => form === 'correction-notice').length,
    papers,
  };
}

describeEachDatabase('the handlers of a correction', (fresh) => {
  it('do to the world what their model says, and the history gives the same state again', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const worlds = new Map<string, CorrectionWorld>();
    const seen = new Set<string>();

    const expected = (name: string, process: string, params: unknown): World => {
      seen.add(name);
      const { world } = effects[name]!(worlds.get(process) ?? untouched, params);
      worlds.set(process, world);
      return seenAs(world);
    };
    const services = {
      store,
      clock,
      sealingKey: SEALING_KEY,
      calendar: () => builtInCalendar,
      read: (id: string) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    };
    const real = correctionHandlers(services);
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(
        Object.entries(real.transactional).map(([name, handler]) => [
          name,
          async (scene) => {
            const { orders, papers: _, ...told } = expected(name, scene.process.id, scene.effect.params);
            expect(await handler(scene)).toBeUndefined();
            const { orders: made, papers: __, ...found } = await worldIn(scene.tx, scene.process.id);
            expect({ name, ...found, isMade: made <= orders }).toEqual({ name, ...told, isMade: true });
          },
        ]),
      ),
      dispatched: Object.fromEntries(
        Object.entries(real.dispatched).map(([name, handler]) => [
          name,
          async (run) => {
            const { orders, papers } = expected(name, run.effect.process, run.effect.params);
            expect(await handler(run)).toBeUndefined();
            const found = await store.read((reader) => worldIn(reader, run.effect.process));
            expect({ name, orders: found.orders, papers: found.papers }).toEqual({ name, orders, papers });
          },
        ]),
      ),
    };
    const engine: Engine = createEngine({
      store,
      workflows: [correction],
      handlers: { [correction.name]: handlers },
      clock,
      sealingKey: SEALING_KEY,
    });

    for (const [n, play] of CORRECTIONS.entries()) {
      const id = `play-${n + 1}`;
      expect(await playCorrection({ engine, database, clock }, id, n, play)).toBe(play.ends);
      await engine.drain();
      expect((await engine.verify(id)).ok).toBe(true);
      const events = await store.read((reader) => reader.events(id));
      expect(replay(correction, events)).toBe((await store.read((reader) => reader.process(id)))!.snapshot);
    }
    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(correction.effects).sort());
  });
});

import { builtInCalendar } from '@fashen/calendar';
import { createEngine, type Engine, type FollowUp, type Handlers, replay, type TransactionalHandler } from '@fashen/engine';
import { type SqlTx, ValidityRepository } from '@fashen/persistence';
import { deliberation } from '@fashen/workflow-deliberation';
import { drafting } from '@fashen/workflow-drafting';
import { filing } from '@fashen/workflow-filing';
import { legalityReview } from '@fashen/workflow-legality-review';
import { normativeDocument, type SpineEffects, type SpineWorld } from '@fashen/workflow-normative-document';
import { threeUnifieds } from '@fashen/workflow-three-unifieds';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { livesPlayed } from '../../../../test/support/life-plays.js';
import { AT, SEALING_KEY, seedPeople } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { deliberationHandlers } from '../deliberation/handlers.js';
import { draftingHandlers } from '../drafting/handlers.js';
import { filingHandlers } from '../filing/handlers.js';
import { reviewHandlers } from '../legality-review/handlers.js';
import { unifiedHandlers } from '../three-unifieds/handlers.js';
import { messageHandlers } from '../workflow/messages.js';
import { wordingIn } from '../workflow/wording.js';
import { spineHandlers } from './handlers.js';

type World = Pick<SpineWorld, 'publications' | 'entered' | 'decided' | 'evidenced'>;

const effects = normativeDocument.model.effects as unknown as Record<
  string,
  (world: World, params: unknown) => { world: World; followUps?: readonly FollowUp[] }
>;
const DECIDED: readonly string[] = ['suspended', 'resumed', 'annulled', 'changed'];
const untouched: World = { publications: [], entered: [], decided: [], evidenced: false };
const { publications, entered, decided, evidenced } = normativeDocument.model.world;

/** What the model calls the world, read from the rows: facts of this document's validity, grants of this case. */
async function worldIn({ sql }: SqlTx, process: string, document: string): Promise<World> {
  const events = await new ValidityRepository(sql).events(document);
  const [grants] = await sql.query<{ count: number | string }>('SELECT COUNT(*) AS count FROM "grant" WHERE granted_by LIKE $1', [
    `${process}/%`,
  ]);
  return {
    publications: events.flatMap((event) =>
      event.kind === 'published' ? [{ publishedOn: event.on, effectiveOn: event.effectiveOn, unifiedNumber: null }] : [],
    ),
    entered: (
      await sql.query<{ number: string }>(
        'SELECT number FROM unified_number WHERE process = $1 UNION ALL SELECT number FROM document_number WHERE process = $1',
        [process],
      )
    ).map(({ number }) => number),
    decided: [
      ...new Set(
        events.flatMap((event) =>
          DECIDED.includes(event.kind) ? [`${event.kind}${'clauses' in event && event.clauses?.length ? '/clauses' : ''}`] : [],
        ),
      ),
    ].sort(),
    evidenced: Number(grants!.count) > 0,
  };
}

/** Rows of validity know nothing of numbers, which the register keeps. */
const told = ({ publications: rows, ...world }: World): World => ({
  entered: world.entered,
  decided: world.decided,
  evidenced: world.evidenced,
  publications: rows.map(({ publishedOn, effectiveOn }) => ({ publishedOn, effectiveOn, unifiedNumber: null })),
});

describeEachDatabase('the handlers of the life of a document', (fresh) => {
  it('do to the world what its model says, wake the case on the days that it names, and replay gives the same state', async () => {
    expect({ publications, entered, decided, evidenced }).toEqual(untouched);
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const worlds = new Map<string, World>();
    const seen = new Set<string>();

    const checked =
      (name: string, handler: TransactionalHandler<SqlTx>): TransactionalHandler<SqlTx> =>
      async (scene) => {
        const { process, effect, tx } = scene;
        const answer = await handler(scene);
        const expected = effects[name]!(
          { ...(worlds.get(process.id) ?? untouched), timers: [], told: null, opened: [] } as World,
          effect.params,
        );
        worlds.set(process.id, told(expected.world));
        seen.add(name);
        expect({ name, ...(await worldIn(tx, process.id, process.subject!)) }).toEqual({ name, ...told(expected.world) });
        const followUps = answer === undefined ? [] : [answer].flat();
        expect(followUps.map(({ type }) => type)).toEqual((expected.followUps ?? []).map(({ type }) => type));
        const timers = (await tx.timers(process.id)).map(({ id }) => id);
        if (name === 'armTimer') expect(timers).toContain((effect.params as SpineEffects['armTimer']).id);
        const hasException = (effect.params as SpineEffects['armException']).endsOn !== null;
        if (name === 'armException') expect(timers.includes('exception')).toBe(hasException);
        const isPeriod = (effect.params as SpineEffects['armPeriod']).lastDay !== null;
        if (name === 'armPeriod') expect([timers.includes('evaluation'), timers.includes('lapse')]).toEqual([isPeriod, isPeriod]);
        return answer;
      };

    const services = {
      store,
      clock,
      sealingKey: SEALING_KEY,
      calendar: () => builtInCalendar,
      read: (id: string) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    };
    const real = spineHandlers(services);
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
      dispatched: Object.fromEntries(
        Object.entries(real.dispatched).map(([name, handler]) => [
          name,
          async (run) => {
            seen.add(name);
            expect(await handler(run)).toBeUndefined();
          },
        ]),
      ),
    };
    const engine: Engine = createEngine({
      store,
      workflows: [normativeDocument, drafting, legalityReview, deliberation, threeUnifieds, filing],
      handlers: {
        'normative-document': handlers,
        drafting: draftingHandlers(services),
        'legality-review': reviewHandlers(services),
        deliberation: deliberationHandlers(services),
        'three-unifieds': unifiedHandlers(services),
        filing: filingHandlers(services),
      },
      clock,
      sealingKey: SEALING_KEY,
    });

    const lives = await livesPlayed({ engine, database, clock });
    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(normativeDocument.effects).sort());
    for (const { id, ends } of lives) {
      expect([id, JSON.stringify((await engine.read(id))!.state)]).toEqual([id, expect.stringContaining(ends)]);
      const { process, events } = await store.read(async (reader) => ({
        process: await reader.process(id),
        events: await reader.events(id),
      }));
      expect(replay(normativeDocument, events)).toBe(process!.snapshot);
    }
  });
});

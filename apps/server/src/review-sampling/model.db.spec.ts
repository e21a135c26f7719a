import { readCanonical } from '@fashen/engine';
import { ReviewCheckRepository } from '@fashen/persistence';
import { draw, QUALITY, reviewSampling, type SamplingContext } from '@fashen/workflow-review-sampling';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import {
  DRAFTER,
  HANDLER,
  HEAD,
  reviewEngine,
  seedDocument,
  seedPeople,
  seedVersion,
  steps,
  submission,
  taken,
} from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';

const { model } = reviewSampling;
type World = typeof model.world;
const insertCheck = model.effects.insertCheck as unknown as (world: World, params: unknown) => { world: World };
const CHECKER = { ...HANDLER, person: 'linjiang.person.justice-handler2' };
const AT = '2026-03-02T01:00:00.000Z';
const PARTY = 'linjiang.justice';

describeEachDatabase('the handlers of a sampling', (fresh) => {
  it('draw what anybody can draw again, keep the checks that the model keeps, and change no finished review', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const engine = reviewEngine(store, clock);
    for (const n of [1, 2, 3]) {
      const [document, review] = [`document-${n}`, `review-${n}`];
      await seedDocument(database, document, 100 + n);
      await taken(engine.start('legality-review', submission(document), { by: DRAFTER, id: review }));
      for (const { by, event } of steps(review, document, 200 + n)) {
        if (event.type === 'submitAnswers') await store.transaction(({ sql }) => seedVersion(sql, document, 200 + n));
        await taken(engine.send(review, event, { by }));
      }
    }
    await engine.drain();
    const heads = () =>
      database.read(({ sql }) => sql.query(`SELECT id, head, revision FROM process WHERE workflow = 'legality-review' ORDER BY id`));
    const before = await heads();

    clock.pass(86_400_000);
    const input = { party: PARTY, reviewBody: PARTY, from: '2026-03-02', to: '2026-03-02', size: 2 };
    await taken(engine.start('review-sampling', input, { by: HEAD, id: 'sampling' }));
    const rows = await store.read((reader) => reader.events('sampling'));
    const drawn = rows.map(
      ({ event }) => readCanonical(event) as unknown as { type: string; seed: number; population: { review: string; people: string[] }[] },
    );
    const { seed, population } = drawn.find(({ type }) => type === 'drawn')!;
    expect(population.map(({ review }) => review)).toEqual(['review-1', 'review-2', 'review-3']);
    for (const { people } of population) expect(people).toEqual(expect.arrayContaining([DRAFTER.person, HANDLER.person, HEAD.person]));
    const read = async () => (await engine.read('sampling'))!.context as SamplingContext;
    const sample = Object.keys((await read()).sample);
    expect([...sample].sort()).toEqual(
      [
        ...draw(
          population.map(({ review }) => review),
          seed,
          2,
        ),
      ].sort(),
    );

    let world = model.world;
    const quality = Object.keys(QUALITY).map((point) => ({ point, isMet: true }));
    for (const review of sample) {
      const { adopted } = (await read()).sample[review]!;
      const adoption = adopted.map((item) => ({ item, result: 'carriedOut', note: '已核对' }));
      await taken(engine.send('sampling', { type: 'assignChecker', review, checker: CHECKER.person }, { by: HEAD }));
      await taken(engine.send('sampling', { type: 'recordCheck', review, adoption, quality }, { by: CHECKER }));
      world = insertCheck(world, { review, round: 1, checker: CHECKER.person, adoption, quality }).world;
    }
    const checks = await database.read(({ sql }) => new ReviewCheckRepository(sql).ofProcess('sampling'));
    const kept = sample.map((review) => ({
      review,
      round: 1,
      checker: CHECKER.person,
      items: checks.filter((check) => check.review === review && check.kind === 'adoption').map(({ subject }) => subject),
    }));
    expect(kept).toEqual(world.checks);
    expect(checks.filter(({ kind }) => kind === 'quality')).toHaveLength(2 * quality.length);
    await taken(engine.send('sampling', { type: 'confirm' }, { by: HEAD }));
    await engine.drain();

    expect(await heads()).toEqual(before);
    expect(await engine.verify('sampling')).toMatchObject({ ok: true });
    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
  });
});

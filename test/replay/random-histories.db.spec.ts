import { playHistory } from '@fashen/engine';
import { TaskRepository } from '@fashen/persistence';
import { legalityReview } from '@fashen/workflow-legality-review';
import { rebuildTasks } from '../../apps/server/src/task/rebuild-tasks.js';
import { describeEachDatabase } from '../support/databases.js';
import { isWhole, runs } from '../support/layer.js';
import { playReview } from '../support/random-review.js';
import { AT, reviewEngine, SEALING_KEY, seedPeople } from '../support/review-case.js';
import { StoryClock } from '../support/server.js';

/** Five hundred in the whole proof; `npm run proof` asks for more. */
const BY_MODEL = runs(process.env.FASHEN_PROOF_HISTORIES, 40, 220);
const BY_HANDLERS = runs(process.env.FASHEN_PROOF_REVIEWS, 45, 45);
/** On PostgreSQL in every run: each of them asks a hundred times. */
const FEW = 15;
const FIRST = Number(process.env.FASHEN_PROOF_SEED ?? 1);

describeEachDatabase('the replay of random histories', (fresh) => {
  it(`of the model leads to the stored state, byte for byte (${BY_MODEL} of them)`, async () => {
    const { store } = await fresh();
    for (let seed = FIRST; seed < FIRST + BY_MODEL; seed += 1) {
      const { engine, process } = await playHistory({ definition: legalityReview, store, seed, attempts: 40, sealingKey: SEALING_KEY });
      expect({ seed, ...(await engine.verify(process)) }).toMatchObject({ seed, ok: true, brokenAt: null });
    }
  }, 3_600_000);

  it(`of the server's own handlers leads to the stored state, the stored tasks and who was ever asked (${BY_HANDLERS} of them)`, async () => {
    const database = await fresh();
    await seedPeople(database);
    const clock = new StoryClock(AT);
    const engine = reviewEngine(database.store, clock);
    const types = new Set<string>();
    const count = isWhole || database.store.kind === 'sqlite' ? BY_HANDLERS : Math.min(BY_HANDLERS, FEW);
    for (let seed = FIRST; seed < FIRST + count; seed += 1) {
      const process = await playReview({ engine, database, clock }, seed, 80);
      expect({ seed, ...(await engine.verify(process)) }).toMatchObject({ seed, ok: true, brokenAt: null });
      for (const { type } of await engine.history(process)) types.add(type);
    }
    // Nearly everything that can happen happened, or the test would pass by doing nothing.
    const rare = count < BY_HANDLERS ? [] : ['issueUnlawful', 'submitAnswers', 'confirmClearance'];
    expect([...types]).toEqual(expect.arrayContaining(['issueRevisionRequired', 'extendReview', ...rare]));

    const asked = () =>
      database.read(({ sql }) =>
        sql.query('SELECT document_id, party, role, person FROM document_asked ORDER BY document_id, party, role, person'),
      );
    const remembered = await asked();
    expect(remembered.length).toBeGreaterThan(count);
    const stored = await database.read(({ sql }) => new TaskRepository(sql).all());
    expect(stored.length).toBeGreaterThan(0);
    await database.store.transaction(({ sql }) => sql.query('DELETE FROM document_asked'));
    for (let seed = FIRST; seed < FIRST + count; seed += 1) {
      await database.store.transaction((tx) => rebuildTasks(tx, `process-${seed}`, legalityReview));
    }
    expect(await database.read(({ sql }) => new TaskRepository(sql).all())).toEqual(stored);
    expect(await asked()).toEqual(remembered);
  }, 3_600_000);
});

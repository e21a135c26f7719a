import { builtInCalendar } from '@fashen/calendar';
import { GRANTS, type TextHash } from '@fashen/domain';
import { createEngine, type Engine, type FollowUp, type Handlers, type TransactionalHandler } from '@fashen/engine';
import { DeadlineRepository, type Sql, type SqlReader, type SqlTx } from '@fashen/persistence';
import { DISCUSSION, legalityReview, type ReviewWorld } from '@fashen/workflow-legality-review';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { playReview } from '../../../../test/support/random-review.js';
import {
  AT,
  DRAFTER,
  HANDLER,
  INTAKE,
  SEALING_KEY,
  seedDocument,
  seedEvidence,
  seedPeople,
  seedVersion,
  steps,
  stepsOfInquiries,
  stepsToDiscussion,
  submission,
  taken,
  waived,
} from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { silentDiscussion } from '../../../../test/support/silent-discussion.js';
import { messageHandlers } from '../workflow/messages.js';
import { wordingIn } from '../workflow/wording.js';
import { reviewHandlers } from './handlers.js';

type World = Omit<ReviewWorld, 'clocks'> & { clocks: Record<string, string> };

const { model } = legalityReview;
const effects = model.effects as unknown as Record<
  string,
  (world: World, params: unknown) => { world: World; followUps?: readonly { type: string }[] }
>;
/** The model begins with a text that was judged before; a real database begins with none. */
const untouched: World = { ...(model.world as World), unlawful: [] };

/** The text that was submitted where earlier grants were revoked by that step. */
async function revokedFor(sql: Sql, process: string): Promise<TextHash[]> {
  const rows = await sql.query<{ hash: TextHash }>(
    `SELECT text_hash AS hash FROM version WHERE document_id = (SELECT subject FROM "grant" WHERE revoked_by = $1) ORDER BY ordinal DESC LIMIT 1`,
    [`${process}/1`],
  );
  return rows.map(({ hash }) => hash);
}

/** The model's world, read from the rows; a clock that was met too late is met for the model. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, process: string): Promise<World> {
  const clocks: Record<string, string> = { ...untouched.clocks };
  const inquiries: string[] = [];
  for (const { key, status } of await new DeadlineRepository(sql).ofProcess(process)) {
    if (!key.includes(':')) clocks[key] = status === 'missed' ? 'met' : status;
    else if (status === 'running') inquiries.push(key);
  }
  const grants = (kind: string) =>
    sql.query<{ hash: string }>(`SELECT hash FROM "grant" WHERE kind = $1 AND granted_by LIKE $2 ORDER BY granted_at, id`, [
      kind,
      `${process}/%`,
    ]);
  const hashes = async (kind: string) => (await grants(kind)).map(({ hash }) => hash as TextHash);
  const [found] = await sql.query<{ count: number | string }>(
    `SELECT COUNT(*) AS count FROM process WHERE workflow = $1 AND subject = (SELECT subject FROM process WHERE id = $2)`,
    [DISCUSSION, process],
  );
  return {
    clocks,
    inquiries,
    cleared: await hashes(GRANTS.reviewCleared('linjiang.justice')),
    clearedWithUnadopted: await hashes(GRANTS.reviewClearedWithUnadopted('linjiang.justice')),
    unlawful: await hashes(GRANTS.textJudgedUnlawful),
    revokedFor: await revokedFor(sql, process),
    isDiscussing: Number(found!.count) > 0,
  };
}

const typesOf = (followUps: FollowUp | readonly FollowUp[] | void): string[] =>
  followUps === undefined ? [] : [followUps].flat().map(({ type }) => type);

describeEachDatabase('the handlers of a legality review', (fresh) => {
  it('do to the world what its model says, and answer as it answers', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const worlds = new Map<string, World>();
    const seen = new Set<string>();

    /** What the model expects of an effect; its world moves on. */
    const expected = (name: string, process: string, params: unknown) => {
      const answer = effects[name]!(worlds.get(process) ?? untouched, params);
      worlds.set(process, answer.world);
      seen.add(name);
      return { world: answer.world, followUps: (answer.followUps ?? []).map(({ type }) => type) };
    };
    const checked =
      (name: string, handler: TransactionalHandler<SqlTx>): TransactionalHandler<SqlTx> =>
      async (scene) => {
        const followUps = await handler(scene);
        const real = { world: await worldIn(scene.tx, scene.process.id), followUps: typesOf(followUps) };
        expect({ name, ...real }).toEqual({ name, ...expected(name, scene.process.id, scene.effect.params) });
        return followUps;
      };

    const real = reviewHandlers({
      store,
      clock,
      sealingKey: SEALING_KEY,
      calendar: () => builtInCalendar,
      read: (id) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    });
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
      dispatched: Object.fromEntries(
        Object.entries(real.dispatched).map(([name, handler]) => [
          name,
          async (run) => {
            const before = await store.read((reader) => worldIn(reader, run.effect.process));
            const followUp = await handler(run);
            const after = await store.read((reader) => worldIn(reader, run.effect.process));
            const answer = effects[name]!(before, run.effect.params);
            seen.add(name);
            expect({ name, after, followUps: typesOf(followUp) }).toEqual({
              name,
              after: answer.world,
              followUps: (answer.followUps ?? []).map(({ type }) => type),
            });
            return followUp;
          },
        ]),
      ),
    };
    const engine: Engine = createEngine({
      store,
      workflows: [legalityReview, silentDiscussion],
      handlers: { [legalityReview.name]: handlers },
      clock,
      sealingKey: SEALING_KEY,
    });

    for (let seed = 1; seed <= 12; seed += 1) await playReview({ engine, database, clock }, seed, 80);
    await seedDocument(database, 'document-returned', 999);
    await taken(engine.start(legalityReview.name, submission('document-returned'), { by: DRAFTER, id: 'process-returned' }));
    await taken(engine.send('process-returned', { type: 'sendBack', reason: '不符合要求' }, { by: INTAKE }));
    await seedDocument(database, 'document-withdrawn', 998);
    await taken(engine.start(legalityReview.name, submission('document-withdrawn'), { by: DRAFTER, id: 'process-withdrawn' }));
    await taken(engine.send('process-withdrawn', { type: 'withdraw', reason: '重新调研' }, { by: DRAFTER }));
    await seedDocument(database, 'document-cleared', 993);
    await taken(engine.start(legalityReview.name, submission('document-cleared'), { by: DRAFTER, id: 'process-cleared' }));
    for (const { by, event } of steps('process-cleared', 'document-cleared', 994)) {
      if (event.type === 'submitAnswers') await store.transaction(({ sql }) => seedVersion(sql, 'document-cleared', 994));
      await taken(engine.send('process-cleared', event, { by }));
    }
    await seedDocument(database, 'document-asked', 995);
    const scan = await seedEvidence(database, 'document-asked');
    await taken(engine.start(legalityReview.name, submission('document-asked'), { by: DRAFTER, id: 'process-asked' }));
    for (const { by, event } of stepsOfInquiries('process-asked', scan)) await taken(engine.send('process-asked', event, { by }));
    await seedDocument(database, 'document-waived', 997);
    await taken(engine.start(legalityReview.name, submission('document-waived'), { by: DRAFTER, id: 'process-waived' }));
    for (const { by, event } of stepsToDiscussion('process-waived', 'document-waived', 997))
      await taken(engine.send('process-waived', event, { by }));
    await taken(engine.tell('process-waived', waived('process-waived'), 'discussion/1/0'));
    await taken(engine.send('process-waived', { type: 'confirmClearanceWithUnadopted' }, { by: HANDLER }));
    await store.transaction(({ sql }) => seedVersion(sql, 'document-waived', 996));
    await taken(engine.start(legalityReview.name, submission('document-waived'), { by: DRAFTER, id: 'process-renewed' }));
    await engine.drain();

    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(legalityReview.effects).sort());
  });
});

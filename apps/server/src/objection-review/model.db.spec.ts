import { builtInCalendar } from '@fashen/calendar';
import { createEngine, type Engine, type FollowUp, type Handlers, replay, type TransactionalHandler } from '@fashen/engine';
import {
  DeadlineRepository,
  ObjectionAnswerRepository,
  ObjectionRepository,
  ObjectionStatementRepository,
  type SqlReader,
  type SqlTx,
} from '@fashen/persistence';
import { correction } from '@fashen/workflow-correction';
import { type ObjectionWorld, objectionReview } from '@fashen/workflow-objection-review';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { OBJECTIONS, playObjection, seedObjection } from '../../../../test/support/objection-plays.js';
import { AT, SEALING_KEY, seedPeople } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { correctionHandlers } from '../correction/handlers.js';
import { messageHandlers } from '../workflow/messages.js';
import { wordingIn } from '../workflow/wording.js';
import { objectionHandlers } from './handlers.js';
import { openTexts } from './sealed-texts.js';

/** What followers and the correction have heard lies with them, not in rows of ours. */
type World = Omit<ObjectionWorld, 'groupTold' | 'isCorrectionAsked'>;
type Answer = { world: World; followUps: readonly string[] };

const effects = objectionReview.model.effects as unknown as Record<
  string,
  (world: World, params: unknown) => { world: ObjectionWorld; followUps?: readonly { type: string }[] }
>;
const rowsOf = ({ groupTold: _, isCorrectionAsked: __, ...world }: ObjectionWorld): World => world;
const untouched = rowsOf(objectionReview.model.world as ObjectionWorld);

/** The model's world, read from the rows; a clock that was met too late is met for the model. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, process: string): Promise<World> {
  const clocks: Record<string, string> = { ...untouched.clocks };
  for (const { key, status } of await new DeadlineRepository(sql).ofProcess(process)) clocks[key] = status === 'missed' ? 'met' : status;
  const objection = (await new ObjectionRepository(sql).find(process))!;
  const answers = await new ObjectionAnswerRepository(sql).ofObjection(process);
  const isLikeLead = (kind: string) => objection.group !== process && process !== 'alone' && kind === 'replied';
  const asked = await sql.query("SELECT party FROM document_asked WHERE document_id = $1 AND role = 'objectionHandler'", [
    objection.document,
  ]);
  const published = await sql.query('SELECT id FROM public_reply WHERE document_id = $1', [objection.document]);
  return {
    clocks: clocks as World['clocks'],
    told: [...new Set(answers.map(({ kind }) => (isLikeLead(kind) ? 'likeLead' : kind)))].sort(),
    isShown: asked.length > 0 && objection.group === process,
    isMaskingApproved: (await new ObjectionStatementRepository(sql).masked(process)).length > 0,
    isPublished: published.length > 0 && objection.group === process,
  };
}

const typesOf = (followUps: FollowUp | readonly FollowUp[] | void): string[] =>
  followUps === undefined ? [] : [followUps].flat().map(({ type }) => type);

describeEachDatabase('the handlers of the objection review', (fresh) => {
  it('do to the world what their model says, and the history gives the same state again', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const worlds = new Map<string, World>();
    const seen = new Set<string>();

    const answer = (name: string, world: World, params: unknown): Answer => {
      seen.add(name);
      const { world: after, followUps = [] } = effects[name]!(world, params);
      return { world: rowsOf(after), followUps: followUps.map(({ type }) => type) };
    };
    const checked =
      (name: string, handler: TransactionalHandler<SqlTx>): TransactionalHandler<SqlTx> =>
      async (scene) => {
        const { id } = scene.process;
        const followUps = await handler(scene);
        const expected = answer(name, worlds.get(id) ?? untouched, scene.effect.params);
        worlds.set(id, expected.world);
        expect({ id, name, world: await worldIn(scene.tx, id), followUps: typesOf(followUps) }).toEqual({ id, name, ...expected });
        return followUps;
      };

    const services = {
      store,
      clock,
      sealingKey: SEALING_KEY,
      calendar: () => builtInCalendar,
      read: (id: string) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    };
    const real = objectionHandlers(services, openTexts(SEALING_KEY));
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
      dispatched: Object.fromEntries(
        Object.entries(real.dispatched).map(([name, handler]) => [
          name,
          async (run) => {
            seen.add(name);
            return handler(run);
          },
        ]),
      ),
    };
    const engine: Engine = createEngine({
      store,
      workflows: [objectionReview, correction],
      handlers: { [objectionReview.name]: handlers, [correction.name]: correctionHandlers(services) },
      clock,
      sealingKey: SEALING_KEY,
    });

    for (const [n, play] of OBJECTIONS.entries()) {
      await seedObjection(database, play, n + 1);
      expect([play.id, await playObjection(engine, play)]).toEqual([play.id, play.ends]);
      await engine.drain();
    }
    for (const id of new Set(OBJECTIONS.map((play) => play.id))) {
      expect((await engine.verify(id)).ok).toBe(true);
      const events = await store.read((reader) => reader.events(id));
      expect(replay(objectionReview, events)).toBe((await store.read((reader) => reader.process(id)))!.snapshot);
    }
    expect((await engine.read('follower'))!.state).toBe('followingUp');
    const told = await store.read(({ sql }) => new ObjectionAnswerRepository(sql).ofObjection('follower'));
    expect(told.map(({ kind }) => kind)).toEqual(['received', 'accepted', 'delayed', 'replied']);
    expect(told[2]!.text).toContain('与之合并审查的异议情况复杂');
    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(objectionReview.effects).sort());
  });
});

import { randomUUID } from 'node:crypto';
import { FilingReviewStory, PROBLEM } from '../support/filing-review.js';
import { person } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const QUARTER = 15 * 60_000;
const HEAD = 'justice-head3';
const DEPUTY = 'justice-head2';
const INVOLVED = 'justice-head';

describeEachServer('the approval of a filing review', (server) => {
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));

  /** Whose desk it lies on, of those who could sign. */
  async function turn(story: FilingReviewStory): Promise<string[]> {
    const found: string[] = [];
    for (const login of [HEAD, DEPUTY]) {
      const { entries } = (await (await story.as(login)).get('/api/tasks')).body;
      if (entries.some(({ process }: { process: string }) => process === story.id)) found.push(login);
    }
    return found;
  }
  /** What was said: by whom, for whom, and what. */
  const said = async (story: FilingReviewStory) =>
    (await story.details()).approval.opinions.map(({ person: who, onBehalfOf, verdict, isRecalled }: Record<string, unknown>) => [
      ...[who, onBehalfOf, verdict],
      ...(isRecalled ? ['recalled'] : []),
    ]);

  it('is sent back by a delegate without losing a word, and goes before the head again as it was', async () => {
    const story = new FilingReviewStory(server());
    await story.examined();
    await server().database.store.transaction(({ sql }) =>
      sql.query('INSERT INTO document_drafter (document_id, person) VALUES ($1, $2)', [story.document, person(INVOLVED)]),
    );
    await story.done(story.reviewer, 'proposeOpinion', { problems: [PROBLEM] });
    expect(await turn(story)).toEqual([HEAD, DEPUTY]);

    const handing = (to: string) => ({ seat: 'head.1', to: person(to), reason: '外出开会' });
    await story.refused(HEAD, 'delegate', handing(INVOLVED), 'approval.personBarred');
    await story.refused(HEAD, 'transfer', handing(INVOLVED), 'approval.personBarred');
    await story.refused(INVOLVED, 'approve', {}, 'approval.barred');
    await story.done(HEAD, 'delegate', handing(DEPUTY));
    expect(await turn(story)).toEqual([DEPUTY]);
    await story.done(DEPUTY, 'sendBack', { reason: '请核对依据' });
    expect(await story.state()).toBe('examining');
    expect(await story.details()).toMatchObject({ conclusion: 'correct', problems: [{ problem: PROBLEM.problem }] });

    await story.done(story.reviewer, 'proposeAgain', { reason: '依据已经核对' });
    await story.done(HEAD, 'delegate', handing(DEPUTY));
    await story.done(DEPUTY, 'approve');
    expect(await said(story)).toEqual([
      [person(DEPUTY), person(HEAD), 'refused'],
      [person(DEPUTY), person(HEAD), 'approved'],
    ]);
    expect((await story.details()).heads).toEqual([person(DEPUTY)]);
  });

  it('is concluded by everybody who was added, and what nobody has acted on is taken back', async () => {
    const story = new FilingReviewStory(server());
    await story.examined();
    await story.done(story.reviewer, 'proposeNoProblem', { remarks: '未发现问题' });
    const adding = (to: string) => ({ step: 'head', person: person(to), reason: '涉及面广' });
    await story.refused(HEAD, 'addSigner', adding(story.reviewer), 'approval.notOfRole');
    await story.done(HEAD, 'addSigner', adding(DEPUTY));
    expect(await story.done(HEAD, 'approve')).toMatchObject({ state: 'approving' });
    expect(await turn(story)).toEqual([DEPUTY]);
    await story.done(HEAD, 'recall', { reason: '再核对一条' });
    expect(await turn(story)).toEqual([HEAD, DEPUTY]);
    await story.done(DEPUTY, 'approve');
    expect(await story.done(HEAD, 'approve')).toMatchObject({ state: 'noProblem', status: 'done' });
    expect(await said(story)).toEqual([
      [person(HEAD), null, 'approved', 'recalled'],
      [person(DEPUTY), null, 'approved'],
      [person(HEAD), null, 'approved'],
    ]);
  });

  it('is given to another head, goes over with the desk', async () => {
    const story = new FilingReviewStory(server());
    await story.examined();
    await story.done(story.reviewer, 'proposeNoProblem', {});
    await story.done(HEAD, 'transfer', { seat: 'head.1', to: person(DEPUTY), reason: '分管调整' });
    expect(await turn(story)).toEqual([DEPUTY]);
    const desk = { from: person(DEPUTY), to: person(HEAD), party: 'linjiang.justice', reason: '调离' };
    const answer = await (await story.as('administrator')).post('/api/desk/hand-over', desk, { key: randomUUID() });
    expect(answer.body.moved).toMatchObject([{ process: story.id, workflow: 'filing-review', event: 'handOver' }]);
    expect(await turn(story)).toEqual([HEAD]);
    await story.refused(DEPUTY, 'approve', {}, 'approval.noSeat');
    expect(await story.done(HEAD, 'approve')).toMatchObject({ state: 'noProblem' });
  });
});

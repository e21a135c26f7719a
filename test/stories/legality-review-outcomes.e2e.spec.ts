import { randomUUID } from 'node:crypto';
import { GRANTS } from '@fashen/domain';
import { FIRST_TEXT, ITEM, person, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

describeEachServer('a legality review', (server) => {
  it('that finds nothing is cleared at once', async () => {
    const story = new ReviewStory(server());
    await story.examining();
    await story.checks();
    const issued = await story.approve('lawful', 'issueLawful');
    expect(issued).toMatchObject({ state: 'cleared', status: 'done' });
    const grants = await server().database.store.read((reader) => reader.grants(story.document, GRANTS.reviewCleared('linjiang.justice')));
    expect(grants).toMatchObject([{ hash: (await story.read('auditor')).body.details.textHash, revokedAt: null }]);
  });

  it('that finds the text unlawful closes that text for ever, in whatever document it comes', async () => {
    const story = new ReviewStory(server());
    const text = [...FIRST_TEXT, randomUUID()];
    await story.uploadExactly(text);
    await story.materials();
    await story.start();
    await story.done('justice-intake', 'accept', { completeOn: story.today() });
    await story.done('justice-head', 'assign', { handler: person('justice-handler') });
    await story.checks([4]);
    await story.done('justice-handler', 'addItem', ITEM);
    expect(await story.approve('unlawful', 'issueUnlawful')).toMatchObject({ state: 'unlawful', status: 'done' });

    const again = new ReviewStory(server());
    await again.uploadExactly(text);
    expect(await again.start()).toMatchObject({
      status: 409,
      body: { code: 'GUARDED', findings: [{ rule: 'text.judgedUnlawful', basis: expect.any(String) }] },
    });
  });

  it('that is sent back ends with a notice of return', async () => {
    const story = new ReviewStory(server());
    await story.upload();
    await story.start();
    await story.done('justice-intake', 'sendBack', { reason: '未附制定依据' });
    expect((await story.papers(1)).map(({ form }) => form)).toEqual(['return-notice']);
    expect((await story.read('urban-drafter')).body).toMatchObject({ state: 'returned', deadlines: [{ key: 'intake', status: 'met' }] });
  });

  it('may be withdrawn with a reason, and its clock stops', async () => {
    const story = new ReviewStory(server());
    await story.examining();
    expect(await story.act('urban-drafter', 'withdraw', {})).toMatchObject({ status: 400, body: { code: 'BAD_PAYLOAD' } });
    await story.done('urban-drafter', 'withdraw', { reason: '需要重新调研' });
    const { body } = await story.read('urban-drafter');
    expect(body).toMatchObject({
      state: 'withdrawn',
      deadlines: [
        { key: 'intake', status: 'met' },
        { key: 'review', status: 'stopped' },
      ],
    });
    expect((await story.act('justice-handler', 'markCheck', { checkItem: 1, result: 'passed' })).body.code).toBe('FINISHED');
  });

  it('of Hangzhou is extended once with a reason, and no second time', async () => {
    const story = new ReviewStory(server());
    await story.examining();
    const before = (await story.read('justice-head')).body.deadlines[1].due;
    await story.done('justice-head', 'extendReview', { days: 3, reason: '涉及多个部门' });
    const { deadlines } = (await story.read('justice-head')).body;
    expect(deadlines[1]).toMatchObject({ extension: 3, extensions: [{ amount: 3, reason: '涉及多个部门' }] });
    expect(deadlines[1].due > before).toBe(true);
    const second = await story.act('justice-head', 'extendReview', { days: 1, reason: '仍需时间' });
    expect(second).toMatchObject({
      status: 409,
      body: { code: 'GUARDED', findings: [{ rule: 'deadline.extendedBefore' }, { rule: 'deadline.noExtension' }] },
    });
  });

  it('is not extended beyond the cap', async () => {
    const story = new ReviewStory(server());
    await story.examining();
    const tooLong = await story.act('justice-head', 'extendReview', { days: 6, reason: '涉及多个部门' });
    expect(tooLong).toMatchObject({
      status: 422,
      body: { code: 'PAYLOAD_REFUSED', findings: [{ rule: 'deadline.extensionTooLong', field: '/days' }] },
    });
  });
});

describeEachServer(
  'a legality review under the national profile',
  (server) => {
    it('is never extended: fifteen working days are the most', async () => {
      const story = new ReviewStory(server());
      await story.examining();
      const refused = await story.act('justice-head', 'extendReview', { days: 1, reason: '涉及多个部门' });
      expect(refused).toMatchObject({ status: 409, body: { code: 'GUARDED', findings: [{ rule: 'deadline.noExtension' }] } });
    });
  },
  { FASHEN_PROFILE: 'national' },
);

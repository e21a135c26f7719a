import { parseBundle, verifyBundle } from '@fashen/engine';
import { ITEM, person, ReviewStory } from '../support/review.js';
import { describeBothServers } from '../support/server.js';

describeBothServers('the straight way of a legality review', (server) => {
  it('leads from upload to clearance with numbered papers', async () => {
    const story = new ReviewStory(server());
    await story.upload();
    await story.materials(['draftingStatement', 'legalBasis', 'consultationRecord', 'departmentReview']);
    expect((await story.start()).status).toBe(201);

    const refused = await story.act('justice-intake', 'accept', { completeOn: story.today() });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'GUARDED', findings: [{ rule: 'material.missing', details: { material: 'other' } }] },
    });
    await story.done('justice-intake', 'requestSupplement', { missing: ['other'], due: '2026-03-09' });
    expect((await story.read('urban-drafter')).body.deadlines).toMatchObject([{ key: 'intake', status: 'paused', due: null }]);
    expect((await (await story.as('urban-drafter')).get('/api/tasks')).body.entries).toContainEqual(
      expect.objectContaining({ process: story.id, state: 'supplementRequested', due: null }),
    );
    server().clock.pass(2 * 86_400_000);
    await story.materials(['other']);
    await story.done('urban-drafter', 'supplement', {});
    await story.done('justice-intake', 'accept', { completeOn: story.today() });
    await story.done('justice-head', 'assign', { handler: person('justice-handler') });
    await story.checks([4]);
    await story.done('justice-handler', 'addItem', ITEM);
    await story.done('justice-handler', 'submitOpinion', { conclusion: 'revisionRequired' });
    await story.done('justice-second', 'sendBackFromSecondReview', { reason: '依据引用不准确' });
    const [drafted] = await story.items('justice-handler');
    await story.done('justice-handler', 'changeItem', {
      ...ITEM,
      item: drafted.id,
      basis: '国办发〔2018〕37号 一（一）；国办发〔2018〕115号 二（六）',
    });
    await story.approve('revisionRequired', 'issueRevisionRequired');

    const issued = (await story.read('urban-drafter')).body;
    expect(issued).toMatchObject({
      state: 'answering',
      details: { opinion: { number: expect.stringMatching(/^临司法审〔2026〕\d+号$/) } },
    });
    const [item] = await story.items();
    await story.done('urban-drafter', 'answerItems', { answers: [{ item: item.id, response: 'adopted' }] });
    const version = await story.version();
    await story.done('urban-drafter', 'submitAnswers', { version });
    await story.done('justice-handler', 'closeItem', { item: item.id, note: '第二条已删除管理费' });
    await story.done('justice-handler', 'confirmClearance');
    expect((await story.read('urban-drafter')).body).toMatchObject({ state: 'cleared', status: 'done', actions: [], closed: [] });

    const papers = await story.papers(3);
    expect(papers.map(({ form }) => form).sort()).toEqual(['acceptance-notice', 'legality-opinion', 'supplement-notice']);
    for (const { href } of papers) {
      const file = await (await story.as('urban-drafter')).get(href);
      expect(file.status).toBe(200);
      expect(file.bytes.subarray(0, 2).toString()).toBe('PK');
    }
    const bundle = await (await story.as('auditor')).get(`/api/processes/${story.id}/bundle`);
    expect(verifyBundle(parseBundle(bundle.body))).toMatchObject({ ok: true, brokenAt: null });
  });
});

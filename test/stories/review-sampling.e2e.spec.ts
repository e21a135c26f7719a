import { person } from '../support/review.js';
import { QUALITY, SamplingStory } from '../support/review-sampling.js';
import { describeBothServers } from '../support/server.js';

const DAY = 86_400_000;

describeBothServers('the sampling of finished reviews', (server) => {
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(15 * 60_000));

  it('draws, has a review checked by somebody who had no part in it, and is confirmed; the review stays as it was', async () => {
    const story = new SamplingStory(server());
    const item = await story.finished();
    const before = (await story.review.read('auditor')).body;
    server().clock.pass(DAY);
    expect(await story.open('justice-head2', { to: story.today() })).toMatchObject({
      status: 422,
      body: { findings: [{ rule: 'period.notOver' }] },
    });
    expect((await story.open('justice-head2')).body).toMatchObject({ state: 'checking' });
    const { details } = (await story.read('justice-head2')).body;
    expect(details.draw).toMatchObject({ seed: expect.any(Number), reviews: [story.review.id] });

    const sampled = { review: story.review.id };
    expect(await story.act('justice-head2', 'assignChecker', { ...sampled, checker: person('justice-handler') })).toMatchObject({
      status: 422,
      body: { findings: [{ rule: 'checker.hadPart', wayOut: expect.any(String) }] },
    });
    await story.done('justice-head2', 'assignChecker', { ...sampled, checker: person('justice-handler2') });
    const page = (await story.read('justice-handler2')).body.details.sample[0];
    expect(page).toMatchObject({ adopted: [item], comparison: { items: [{ item, anchor: '第二条' }] } });
    expect(page.comparison).toMatchObject({
      from: { ordinal: 1 },
      to: { ordinal: 2 },
      changed: expect.arrayContaining([expect.anything()]),
    });

    const adoption = [{ item, result: 'notCarriedOut', note: '印发文本仍收取管理费' }];
    expect(await story.act('justice-handler2', 'recordCheck', { ...sampled, adoption: [], quality: QUALITY })).toMatchObject({
      status: 422,
      body: { findings: [{ rule: 'adoption.incomplete' }] },
    });
    expect((await story.done('justice-handler2', 'recordCheck', { ...sampled, adoption, quality: QUALITY })).state).toBe('confirming');
    expect((await story.act('urban-drafter', 'confirm')).status).toBe(404);
    expect((await story.act('justice-handler2', 'confirm')).status).toBe(403);
    expect(await story.done('justice-head', 'confirm')).toMatchObject({ state: 'confirmed', status: 'done' });
    const [entry] = (await story.read('auditor')).body.details.sample;
    expect(entry).toMatchObject({
      result: { carriedOut: 0, notMet: 0 },
      checks: expect.arrayContaining([
        expect.objectContaining({ result: 'notCarriedOut', resultLabel: { zh: '未落实', en: 'not carried out' } }),
      ]),
    });
    const after = (await story.review.read('auditor')).body;
    expect({ revision: after.revision, updatedAt: after.updatedAt }).toEqual({ revision: before.revision, updatedAt: before.updatedAt });
  });

  it('has a review checked again by another, and whoever checked first confirms nothing', async () => {
    const story = new SamplingStory(server());
    const item = await story.finished();
    server().clock.pass(DAY);
    await story.open('justice-head', { size: 50 }, 1);
    const { reviews } = (await story.read('justice-head')).body.details.draw;
    const check = { review: story.review.id, adoption: [{ item, result: 'carriedOut', note: '已核对' }], quality: QUALITY };
    expect(reviews).toContain(story.review.id);
    await story.done('justice-head', 'assignChecker', { review: story.review.id, checker: person('justice-head2') });
    await story.done('justice-head2', 'recordCheck', check);
    await story.done('justice-head', 'reopenCheck', { review: story.review.id, reason: '未比对印发文本' });
    await story.done('justice-head', 'assignChecker', { review: story.review.id, checker: person('justice-handler2') });
    expect(await story.done('justice-handler2', 'recordCheck', check)).toMatchObject({ state: 'confirming' });
    expect(await story.act('justice-head2', 'confirm')).toMatchObject({
      status: 403,
      body: { findings: [{ rule: 'duty.checkerConfirms' }] },
    });
    const [entry] = (await story.read('auditor')).body.details.sample;
    expect(new Set(entry.checks.map(({ round }: { round: number }) => round))).toEqual(new Set([1, 2]));
    expect(await story.done('justice-head', 'confirm')).toMatchObject({ state: 'confirmed' });
  });

  it('ends where the period has no finished review, is abandoned with a reason, and is for the own body only', async () => {
    const story = new SamplingStory(server());
    expect((await story.open('justice-head', { from: '2025-01-01', to: '2025-01-31' })).body).toMatchObject({
      state: 'nothingFound',
      status: 'done',
    });
    await story.finished();
    server().clock.pass(DAY);
    expect((await story.open('justice-head', { reviewBody: 'linjiang.urban-legal' })).status).toBe(403);
    expect((await story.open('urban-drafter')).status).toBe(403);
    await story.open('justice-head');
    expect((await story.act('justice-head', 'confirm')).status).toBe(409);
    expect(await story.done('justice-head', 'abandon', { reason: '并入年度检查' })).toMatchObject({ state: 'abandoned', status: 'done' });
    expect((await story.read('auditor')).body.details.draw.seed).toEqual(expect.any(Number));
  });
});

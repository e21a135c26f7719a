import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '../../apps/server/src/app.js';
import { readConfig } from '../../apps/server/src/platform/config/config.js';
import { ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const DAY = 86_400_000;
const types = async (story: ReviewStory) =>
  (await (await story.as('auditor')).get(`/api/processes/${story.id}/history`)).body.lines.map(({ type }: { type: string }) => type);

describeEachServer('what was entered by mistake', (server) => {
  it('is rectified by a further entry that says why, and the clock is computed anew from the day it really was', async () => {
    const story = new ReviewStory(server());
    await story.upload();
    await story.materials();
    const received = story.today();
    expect((await story.start()).status).toBe(201);
    server().clock.pass(2 * 86_400_000);
    await story.done('justice-intake', 'accept', { completeOn: story.today() });
    const due = async () => (await story.read('auditor')).body.deadlines.filter(({ key }: { key: string }) => key === 'review').at(-1).due;
    const late = await due();
    expect((await story.act('justice-intake', 'rectifyCompleteOn', { completeOn: received })).status).toBe(400);
    await story.done('justice-intake', 'rectifyCompleteOn', { completeOn: received, reason: '材料于收件当日已经齐备' });
    expect((await due()) < late).toBe(true);
    // The two days may have brought a reminder, which is a line of the history as well.
    const history = async () => (await (await story.as('justice-head')).get(`/api/processes/${story.id}/history`)).body.lines;
    const { seq } = (await history()).find(({ type }: { type: string }) => type === 'accept');
    expect((await story.act('urban-drafter', 'rectifyEntry', { seq, reason: '误录' })).body).toMatchObject({
      findings: [{ rule: 'rectify.notYours' }],
    });
    await story.done('justice-intake', 'rectifyEntry', { seq, reason: '齐备日期误录' });
    const lines = await history();
    expect(lines.filter(({ type }: { type: string }) => type === 'rectifyEntry')).toEqual([
      expect.objectContaining({ payload: { seq, reason: '齐备日期误录' } }),
    ]);
    expect(lines.find((line: { seq: number }) => line.seq === seq)).toMatchObject({ type: 'accept' });
  });
});

describeEachServer('the clock of a review', (server) => {
  it('warns when a third is left and tells when the last day is over', async () => {
    const story = new ReviewStory(server());
    await story.examining();
    server().clock.pass(10 * DAY);
    await story.until(async () => (await types(story)).includes('deadlineNear'));
    server().clock.pass(10 * DAY);
    await story.until(async () => (await types(story)).includes('deadlinePassed'));
    const { body } = await story.read('justice-handler');
    expect(body.deadlines[1]).toMatchObject({ status: 'running', light: { color: 'red', says: { zh: '已逾期' } } });
    expect((await types(story)).filter((type: string) => type === 'deadlinePassed')).toHaveLength(1);
    await story.checks();
    await story.approve('lawful', 'issueLawful');
    expect((await story.read('auditor')).body.deadlines[1].status).toBe('missed');
  });

  it('stands while a supplement is awaited, and nothing falls due', async () => {
    const story = new ReviewStory(server());
    await story.examining();
    const due = (await story.read('auditor')).body.deadlines[1].due;
    await story.done('justice-handler', 'requestSupplement', { missing: ['legalBasis'], due: '2026-12-31' });
    server().clock.pass(60 * DAY);
    await server().idle();
    expect(await types(story)).not.toContain('deadlinePassed');
    await story.done('urban-drafter', 'supplement', {});
    const [, review] = (await story.read('auditor')).body.deadlines;
    expect(review).toMatchObject({ status: 'running', light: { color: 'green' } });
    expect(review.due > due).toBe(true);
  });
});

describe('a deadline that passed while the server was down', () => {
  it('is told once at the next start, with both times', async () => {
    const home = await mkdtemp(join(tmpdir(), 'fashen-down-'));
    const { StoryClock, PASSWORD } = await import('../support/server.js');
    const { Client } = await import('../support/client.js');
    const clock = new StoryClock('2026-03-02T01:00:00.000Z');
    const open = async () => {
      const server = await createServer(
        readConfig({ PORT: '0', FASHEN_HOME: home, FASHEN_DEMO_PASSWORD: PASSWORD, FASHEN_RATE_LIMIT: '100000', FASHEN_LOG: 'off' }),
        { clock },
      );
      const url = await server.listen();
      const as = async (login: string) => {
        const client = new Client(url);
        await client.signIn(login, PASSWORD);
        return client;
      };
      return { server, story: new ReviewStory({ ...server, url, clock, as } as never) };
    };
    const first = await open();
    await first.story.upload();
    await first.story.start();
    await first.server.close();
    clock.pass(30 * DAY);
    const second = await open();
    second.story.id = first.story.id;
    await second.story.until(async () => (await types(second.story)).includes('deadlinePassed'));
    const { lines } = (await (await second.story.as('auditor')).get(`/api/processes/${first.story.id}/history`)).body;
    const told = lines.filter(({ type }: { type: string }) => type.startsWith('deadline'));
    expect(told.map(({ type }: { type: string }) => type)).toEqual(['deadlineNear', 'deadlinePassed']);
    expect(told[1]).toMatchObject({ at: clock.now(), payload: { due: '2026-03-05T16:00:00.000Z' } });
    await second.server.close();
    await rm(home, { recursive: true });
  });
});

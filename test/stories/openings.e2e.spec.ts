import { randomUUID } from 'node:crypto';
import type { Openings } from '@fashen/contracts';
import { LightReviewStory, TITLE } from '../support/light-review.js';
import { person, ReviewStory } from '../support/review.js';
import { SamplingStory } from '../support/review-sampling.js';
import { describeEachServer } from '../support/server.js';

type Asker = Pick<ReviewStory, 'as'>;

const openingsOf = async (story: Asker, login: string, document?: string): Promise<Openings> => {
  const client = await story.as(login);
  const { status, body } = await client.get(document ? `/api/documents/${document}/openings` : '/api/openings');
  expect({ login, status }).toEqual({ login, status: 200 });
  return body;
};
const names = (list: readonly { workflow: string }[]) => list.map(({ workflow }) => workflow);

describeEachServer('what may be opened', (server) => {
  it('about a document, by its drafter: a review and its life, with schema and choices; for the rest, why not', async () => {
    const story = new ReviewStory(server());
    await story.upload();
    const { open, closed } = await openingsOf(story, 'urban-drafter', story.document);
    expect(names(open)).toEqual(expect.arrayContaining(['legality-review', 'normative-document']));
    expect(names([...open, ...closed])).not.toContain('non-adoption-discussion');
    expect(names([...open, ...closed])).not.toContain('light-review');
    const review = open.find(({ workflow }) => workflow === 'legality-review');
    expect(review).toMatchObject({
      label: { zh: '报送审查', en: 'submit for review' },
      basis: expect.any(String),
      schema: { properties: { document: { choices: 'subject', title: '送审文件' }, receivedOn: { format: 'date', choices: 'today' } } },
    });
    for (const { findings } of closed)
      for (const { detail, wayOut } of findings) expect([detail, wayOut]).toEqual([expect.any(String), expect.any(String)]);
    const drafter = await story.as('urban-drafter');
    const choices = await drafter.get(`/api/documents/${story.document}/openings/legality-review/choices`);
    expect(choices.body).toMatchObject({
      fields: {
        document: { choices: [{ value: story.document, label: { zh: '《临江市户外招牌设置管理办法》' } }], default: story.document },
        receivedOn: { choices: [], default: story.today() },
      },
    });
  });

  it('a second review about the same document is closed while the first runs, and the finding says so', async () => {
    const story = new ReviewStory(server());
    await story.upload();
    await story.materials();
    await story.start();
    const { open, closed } = await openingsOf(story, 'urban-drafter', story.document);
    expect(names(open)).not.toContain('legality-review');
    expect(closed.find(({ workflow }) => workflow === 'legality-review')?.findings[0]?.detail).toMatch(/\p{Script=Han}/u);
    const drafter = await story.as('urban-drafter');
    expect((await drafter.get(`/api/documents/${story.document}/openings/legality-review/choices`)).status).toBe(404);
  });

  it('is not said to whoever may not know of the document', async () => {
    const story = new ReviewStory(server());
    await story.upload();
    for (const login of ['market-drafter', 'justice-handler', 'administrator']) {
      const stranger = await story.as(login);
      expect((await stranger.get(`/api/documents/${story.document}/openings`)).status).toBe(404);
      expect((await stranger.get(`/api/documents/${story.document}/openings/legality-review/choices`)).status).toBe(404);
    }
    const { open } = await openingsOf(story, 'auditor', story.document);
    expect(open).toEqual([]);
    expect((await server().anonymous().get(`/api/documents/${story.document}/openings`)).status).toBe(401);
  });

  it('without a document: a paper that was registered, by the intake clerk of its body, and what is chosen is taken', async () => {
    const story = new LightReviewStory(server());
    const before = await openingsOf(story, 'justice-intake');
    expect(names(before.open)).not.toContain('light-review');
    expect((await story.register()).status).toBe(201);
    const { open } = await openingsOf(story, 'justice-intake');
    expect(names(open)).toContain('light-review');
    const clerk = await story.as('justice-intake');
    const { body } = await clerk.get('/api/openings/light-review/choices');
    expect(body.fields).toMatchObject({
      document: { choices: [{ value: story.document, label: { zh: TITLE } }], default: story.document },
      receivedOn: { default: story.today() },
    });
    expect(names((await openingsOf(story, 'urban-drafter')).open)).toEqual([]);
    expect((await story.receive()).status).toBe(201);
    expect((await clerk.get('/api/openings/light-review/choices')).status).toBe(404);
    const handlers = await (await story.as('justice-head')).get(`/api/processes/${story.id}/choices/assign`);
    expect(handlers.body.fields.handler.choices.map(({ value }: { value: string }) => value)).toContain(person('justice-handler'));
  });

  it('a sampling, by the head of the body that is sampled, and its checkers had no part in the review', async () => {
    const story = new SamplingStory(server());
    await story.finished();
    server().clock.pass(86_400_000);
    const { open } = await openingsOf(story, 'justice-head');
    expect(names(open)).toContain('review-sampling');
    const head = await story.as('justice-head');
    const { body } = await head.get('/api/openings/review-sampling/choices');
    expect(body.fields.party).toMatchObject({ default: 'linjiang.justice' });
    expect(body.fields.reviewBody).toMatchObject({ choices: [{ value: 'linjiang.justice' }], default: 'linjiang.justice' });
    expect((await story.open('justice-head')).status).toBe(201);
    await story.until(async () => JSON.stringify((await story.read('justice-head')).body.state).includes('checking'));
    const choices = await head.get(`/api/processes/${story.id}/choices/assignChecker`);
    const { review, checker } = choices.body.fields;
    expect(review).toMatchObject({ default: story.review.id, choices: [{ label: { zh: '《临江市户外招牌设置管理办法》' } }] });
    expect(checker.choices.length).toBeGreaterThan(0);
    const input = { review: review.default, checker: checker.choices[0].value };
    const etag = (await story.read('justice-head')).headers.get('etag') ?? '';
    const answer = await head.post(`/api/processes/${story.id}/assignChecker`, input, { key: randomUUID(), ifMatch: etag });
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    const login = String(checker.choices[0].value).replace('linjiang.person.', '');
    const own = await (await story.as(login)).get(`/api/processes/${story.id}/choices/recordCheck`);
    expect(own.body.fields['adoption/*/item'].choices).toEqual([
      expect.objectContaining({ label: { zh: '意见1 · 第二条', en: 'item 1 · 第二条' } }),
    ]);
  });
});

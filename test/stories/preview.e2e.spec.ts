import { type PreviewList, previewList, previewView, type SheetBlock } from '@fashen/contracts';
import { DeliberationStory } from '../support/deliberation.js';
import { DiscussionStory } from '../support/discussion.js';
import { LightReviewStory, POINT } from '../support/light-review.js';
import { ITEM, ReviewStory } from '../support/review.js';
import { describeEachServer, type RunningServer } from '../support/server.js';
import { CITY_CODE, enterCode, UnifiedStory } from '../support/three-unifieds.js';

type Story = Pick<ReviewStory, 'id' | 'as' | 'server'>;

const preview = async (story: Story, login: string, form: string, typed?: Record<string, unknown>) => {
  const client = await story.as(login);
  const path = `/api/processes/${story.id}/preview/${form}`;
  return typed === undefined ? client.get(path) : client.post(path, typed);
};
/** The paper is there, as its contract has it. */
const drawn = async (...asked: Parameters<typeof preview>) => {
  const { status, body } = await preview(...asked);
  expect({ status, ...(status === 200 ? {} : { body }) }).toEqual({ status: 200 });
  return previewView.parse(body);
};
const listed = async (story: Story, login: string): Promise<PreviewList['entries']> => {
  const { status, body } = await (await story.as(login)).get(`/api/processes/${story.id}/previews`);
  expect(status).toBe(200);
  return previewList.parse(body).entries;
};
const names = async (story: Story, login: string) => (await listed(story, login)).map(({ name }) => name);
const wordsOf = (blocks: readonly SheetBlock[]): string => JSON.stringify(blocks);
const rules = (body: { findings: { rule: string }[] }) => body.findings.map(({ rule }) => rule);

const TABLES = ['event', 'outbox', 'produced_document', 'file', 'number_series', 'issued_number', 'unified_number', 'deadline'];
/** Rows of everything that a preview must leave as it was, once the papers of the steps before are made. */
const written = async (server: RunningServer) => {
  await server.idle();
  return Promise.all(TABLES.map((table) => server.count(table)));
};

describeEachServer('the preview of a review', (server) => {
  let story: ReviewStory;
  beforeEach(() => server().clock.pass(15 * 60_000));

  it('shows the notices of intake with the number still open and the period as it would run', async () => {
    story = new ReviewStory(server());
    await story.upload();
    await story.materials();
    await story.start();
    expect(await names(story, 'justice-intake')).toEqual(['acceptance-notice', 'supplement-notice', 'return-notice']);
    expect(await names(story, 'urban-drafter')).toEqual([]);

    const acceptance = await drawn(story, 'justice-intake', 'acceptance-notice');
    expect(acceptance.blocks).toContainEqual({ kind: 'documentNumber', number: '临司法受〔2026〕×号', pending: true, signatories: [] });
    expect(wordsOf(acceptance.blocks)).toContain('10个工作日');
    const asked = { missing: ['legalBasis'], due: '2026-03-10', note: '请附全文' };
    expect(wordsOf((await drawn(story, 'justice-intake', 'supplement-notice', asked)).blocks)).toContain('请附全文');
    const reason = '未附制定依据';
    expect(wordsOf((await drawn(story, 'justice-intake', 'return-notice', { reason })).blocks)).toContain(reason);
  });

  it('says what is missing for one, in the language of whoever asks', async () => {
    const bare = await preview(story, 'justice-intake', 'return-notice');
    expect(bare).toMatchObject({ status: 409, body: { code: 'PREVIEW_NOT_READY', findings: [{ field: '/reason' }] } });
    const past = await preview(story, 'justice-intake', 'supplement-notice', { missing: ['legalBasis'], due: '2026-03-01' });
    expect(past).toMatchObject({ status: 409, body: { findings: [{ field: '/due', detail: expect.any(String) }] } });
    const incomplete = new ReviewStory(server());
    await incomplete.upload();
    await incomplete.start();
    const refused = await preview(incomplete, 'justice-intake', 'acceptance-notice');
    expect(rules(refused.body)).toContain('material.missing');
    const [entry] = await listed(incomplete, 'justice-intake');
    expect(entry).toMatchObject({ name: 'acceptance-notice', ready: false, asks: { type: 'object' } });
  });

  it('shows the opinion while it is drafted, to nobody but the reviewing side', async () => {
    story = new ReviewStory(server());
    await story.examining();
    expect(await names(story, 'justice-handler')).not.toContain('legality-opinion');
    await story.checks([4]);
    await story.done('justice-handler', 'addItem', ITEM);

    expect(rules((await preview(story, 'justice-handler', 'legality-opinion')).body)).toEqual(['preview.conclusionMissing']);
    const unfit = await preview(story, 'justice-handler', 'legality-opinion', { conclusion: 'lawful' });
    expect(unfit).toMatchObject({ status: 409, body: { findings: [{ field: '/conclusion', detail: expect.stringMatching(/[一-龥]/) }] } });
    const typed = await drawn(story, 'justice-handler', 'legality-opinion', { conclusion: 'revisionRequired' });
    expect(typed).toMatchObject({ form: 'legality-opinion', formVersion: expect.any(Number), label: { zh: '合法性审查意见书' } });
    expect(typed.blocks.map(({ kind }) => kind).slice(0, 5)).toEqual(['redHead', 'documentNumber', 'redLine', 'title', 'mainRecipients']);
    expect(wordsOf(typed.blocks)).toContain(ITEM.problem);
    expect(wordsOf(typed.blocks)).toContain('审查结论：应当予以修改。');
    expect(typed.layout).toMatchObject({ page: { width: 210, height: 297 }, linesPerPage: 22, charactersPerLine: 28 });

    await story.done('justice-handler', 'submitOpinion', { conclusion: 'revisionRequired' });
    const before = await written(server());
    expect((await drawn(story, 'justice-second', 'legality-opinion')).blocks).toEqual(typed.blocks);
    for (const login of ['urban-drafter', 'market-drafter', 'administrator'])
      expect((await preview(story, login, 'legality-opinion')).status).toBe(404);
    expect(await written(server())).toEqual(before);
  });

  it('becomes the paper itself once it is issued, and no paper is previewed any more', async () => {
    await story.done('justice-second', 'passSecondReview');
    const { blocks } = await drawn(story, 'justice-head', 'legality-opinion');
    await story.done('justice-head', 'issueRevisionRequired');
    const facts = await story.until(async () =>
      server().database.read(async ({ sql }) => {
        const [row] = await sql.query<{ facts: string }>(
          "SELECT facts FROM produced_document WHERE process = $1 AND form = 'legality-opinion'",
          [story.id],
        );
        return row?.facts;
      }),
    );
    expect(JSON.parse(facts).documentNumber).toMatch(/^临司法审〔2026〕\d+号$/);
    expect(wordsOf(blocks)).toContain(JSON.parse(facts).textHash);
    expect((await preview(story, 'justice-head', 'legality-opinion')).status).toBe(404);
    expect((await preview(story, 'justice-head', 'nothing')).status).toBe(404);
    expect((await server().anonymous().get(`/api/processes/${story.id}/preview/legality-opinion`)).status).toBe(401);
  });
});

describeEachServer('the preview of the papers after the opinion', (server) => {
  beforeEach(() => server().clock.pass(15 * 60_000));

  it('shows the statement of what the leader is to decide, and the whole exchange', async () => {
    const story = new DiscussionStory(server());
    await story.open(['advice', 'mustChange']);
    expect(rules((await preview(story, 'justice-handler', 'non-adoption-statement')).body)).toEqual(['preview.nothingUnadopted']);
    const wrong = await preview(story, 'justice-handler', 'non-adoption-statement', { waived: [story.item(1), story.item(2)] });
    expect(wrong.body.findings).toMatchObject([{ rule: 'preview.notWaivable', field: '/waived/1' }]);
    const statement = await drawn(story, 'justice-handler', 'non-adoption-statement', { waived: [story.item(1)] });
    expect(wordsOf(statement.blocks)).toContain('答复理由1：advice另有依据');
    expect(wordsOf(statement.blocks)).not.toContain('答复理由2');
    expect(wordsOf((await drawn(story, 'urban-drafter', 'exchange-record')).blocks)).toContain('答复理由2：mustChange另有依据');
  });

  it('shows the record of a meeting before its result is entered, and the signing sheet before anybody signs', async () => {
    const story = new DeliberationStory(server());
    await story.agreed();
    await story.held();
    expect(await names(story, 'office-secretary')).toEqual(['deliberation-minutes']);
    expect(await names(story, 'urban-drafter')).toEqual([]);
    expect(wordsOf((await drawn(story, 'office-secretary', 'deliberation-minutes')).blocks)).toContain('审议通过。');
    const deferred = await preview(story, 'office-secretary', 'deliberation-minutes', { result: 'deferred' });
    expect(deferred).toMatchObject({ status: 409, body: { findings: [{ rule: 'preview.missing', field: '/reason' }] } });
    const typed = { result: 'passedInPrinciple', instructions: ['备案期限缩短为十日'] };
    expect(wordsOf((await drawn(story, 'office-secretary', 'deliberation-minutes', typed)).blocks)).toContain('备案期限缩短为十日');

    await story.done('office-secretary', 'pass');
    const unsigned = await drawn(story, 'city-leader', 'signing-sheet');
    expect(wordsOf(unsigned.blocks)).toContain('（未签发）');
    await story.done('city-leader', 'sign', { words: '同意' });
    const signed = await drawn(story, 'office-secretary', 'signing-sheet');
    expect(wordsOf(signed.blocks)).not.toContain('（未签发）');
    expect(wordsOf(signed.blocks)).toContain('全部发文机关已经签发');
  });

  it('shows what the registrar is about to answer, without a number', async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    const story = new UnifiedStory(server());
    await story.applied();
    const forms = ['registration-notice', 'registration-return-notice', 'registration-refusal-notice'];
    expect(await names(story, 'office-registrar')).toEqual(forms);
    const numbers = await written(server());
    const registered = await drawn(story, 'office-registrar', 'registration-notice');
    expect(wordsOf(registered.blocks)).toContain('统一编号为×（登记时赋号）');
    expect(await written(server())).toEqual(numbers);
    const refused = await drawn(story, 'office-registrar', 'registration-refusal-notice', { reason: '超越职权' });
    expect(wordsOf(refused.blocks)).toContain('理由如下：超越职权。');
    expect((await preview(story, 'urban-drafter', 'registration-notice')).status).toBe(404);
  });

  it('shows the letter of advice to the head before it goes out', async () => {
    const story = new LightReviewStory(server());
    await story.assigned();
    await story.done('justice-handler', 'submitOpinion', { points: [POINT] });
    const { blocks } = await drawn(story, 'justice-head', 'legal-advice-letter');
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'documentNumber', number: '临司法法〔2026〕×号', pending: true }));
  });
});

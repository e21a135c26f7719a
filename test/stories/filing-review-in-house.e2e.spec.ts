import { plainText, readDocx } from '@fashen/ooxml';
import { eventually } from '../support/eventually.js';
import { FiledLife, type FilingStory } from '../support/filing.js';
import { FilingReviewStory, PROBLEM } from '../support/filing-review.js';
import { describeEachServer } from '../support/server.js';
import { CITY_CODE, enterCode } from '../support/three-unifieds.js';

const QUARTER = 15 * 60_000;
const CONGRESS = 'linjiang.congress';
let numbers = 0;

describeEachServer('a filing with a receiver in this house', (server) => {
  beforeAll(() => enterCode(server().database.store, 'linjiang', CITY_CODE));
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));

  async function filed(): Promise<{ filing: FilingStory; review: FilingReviewStory }> {
    const life = new FiledLife(server());
    numbers += 1;
    await life.publishedHere(`临政规〔2026〕${numbers}号`);
    const filing = await life.filing(CONGRESS);
    await filing.submitted();
    const review = new FilingReviewStory(server());
    review.document = life.document;
    const auditor = await life.as('auditor');
    await life.until(async () => {
      const { processes } = (await auditor.get(`/api/documents/${life.document}`)).body;
      review.id = processes.find(({ workflow }: { workflow: string }) => workflow === 'filing-review')?.id ?? '';
      return review.id;
    });
    return { filing, review };
  }
  const paper = async (review: FilingReviewStory, form: string): Promise<string> => {
    const made = await eventually(async () =>
      (await review.read('auditor')).body.documents.findLast((one: { form: string }) => one.form === form),
    );
    return plainText(await readDocx((await (await review.as('auditor')).get(made.href)).bytes)).replaceAll('\n', '');
  };

  it('is handed over when it is submitted, and each answer is heard by who filed', async () => {
    const { filing, review } = await filed();
    expect(await review.details()).toMatchObject({
      channel: 'filing',
      filing: filing.id,
      parties: { receiver: CONGRESS, reviewer: CONGRESS, submitter: 'linjiang.office', lead: 'linjiang' },
    });
    await review.done('congress-filing', 'defer', { missing: ['制定依据未附'] });
    await filing.comesTo('deferred');
    expect(await paper(review, 'filing-deferral')).toContain('制定依据未附');
    // what a filing here hands in comes by itself
    const scan = await filing.evidence('office-filing', 'other', '补充材料');
    await review.refused('congress-filing', 'enterSupplement', { receivedOn: review.today(), scan }, 'answer.comesByItself');
    await filing.reported({ attachments: [await filing.statement()] });
    await filing.done('office-filing', 'supplement', { submittedOn: filing.today() });
    await review.comesTo('formalCheck');
    expect((await review.details()).round).toBe(2);

    await review.done('congress-filing', 'register', { number: '临人常备〔2026〕1号' });
    await filing.comesTo('registered');
    const receipt = await paper(review, 'filing-receipt');
    for (const words of ['临江市人民代表大会常务委员会', '临人常备〔2026〕1号', '备案报告', '起草说明']) expect(receipt).toContain(words);

    await review.done('congress-filing', 'ask', { questions: [{ clause: '第二条', question: '请说明依据' }], dueOn: '2026-03-20' });
    await filing.comesTo('asked');
    expect(await paper(review, 'explanation-request')).toContain('请说明依据');
    await filing.done('office-filing', 'explain', { text: '依据某条例第三条' });
    await review.comesTo('examining');
    expect((await review.details()).steps.at(-1)).toMatchObject({ kind: 'explained', words: ['依据某条例第三条'] });

    await review.done('congress-filing2', 'proposeNoProblem', { remarks: '第三条的用语可以斟酌' });
    await review.done('congress-head', 'approve');
    await filing.comesTo('reviewed');
    expect(await paper(review, 'filing-opinion')).toContain('第三条的用语可以斟酌');
  });

  it('is refused as out of scope, and who filed hears why', async () => {
    const { filing, review } = await filed();
    await review.done('congress-filing', 'refuse', { reason: '不属于本机关备案范围' });
    await filing.comesTo('refused');
    expect(await paper(review, 'filing-refusal')).toContain('不属于本机关备案范围');
    expect((await filing.details()).steps.at(-1)).toMatchObject({ kind: 'refused', words: ['不属于本机关备案范围'] });
  });

  it('ends in an opinion that asks for a correction, on paper and to who filed', async () => {
    const { filing, review } = await filed();
    await review.done('congress-filing', 'register', {});
    await review.done('congress-filing', 'proposeOpinion', { problems: [PROBLEM] });
    await review.done('congress-head', 'approve');
    const opinion = await paper(review, 'filing-opinion');
    for (const words of [PROBLEM.problem, PROBLEM.basis, PROBLEM.suggestion, '书面反馈']) expect(opinion).toContain(words);
    await filing.comesTo('opinionGiven');
  });
});

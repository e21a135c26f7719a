import { plainText, readDocx } from '@fashen/ooxml';
import { ITEM, person, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

/** What a place calls the paper and the conclusion that ends a text, and the text that its own name of the step stands in. */
const PLACES = [
  ['national', '合法性审核意见书', '不合法', '国办发〔2018〕115号'],
  ['hunan', '合法性审查意见书', '不合法', '湖南省行政程序规定（省政府令第222号，2018年修改文本）第四十八条'],
  ['shandong', '合法性审查报告', '建议不制定', '山东省行政程序规定（省政府令第238号）第四十八条'],
] as const;

describe.each(PLACES)('a review under the profile %s', (profile, paper, conclusion, basis) => {
  describeEachServer(
    'in its own words',
    (server) => {
      let story: ReviewStory;
      beforeAll(async () => {
        story = new ReviewStory(server());
        await story.upload();
        await story.materials();
        await story.start();
        await story.done('office-secretary', 'forward');
        await story.done('justice-intake', 'accept', { completeOn: story.today() });
        await story.done('justice-head', 'assign', { handler: person('justice-handler') });
      });

      it('has fifteen working days from complete materials and nothing to extend into', async () => {
        const { body } = await story.read('justice-head');
        expect(body.deadlines.find(({ key }: { key: string }) => key === 'review')).toMatchObject({
          amount: 15,
          unit: 'wd',
          due: '2026-03-23',
        });
        const asked = await story.act('justice-head', 'extendReview', { days: 1, reason: '情况复杂' });
        expect(asked.body).toMatchObject({ status: 409, findings: [{ basis: expect.stringContaining('国办发〔2018〕115号') }] });
      });

      it(`ends an unlawful text with a ${paper} that says ${conclusion}`, async () => {
        await story.checks([4]);
        await story.done('justice-handler', 'addItem', ITEM);
        await story.approve('unlawful', 'issueUnlawful');
        const opinion = await story.until(async () => (await story.papers(2)).find(({ form }) => form === 'legality-opinion'));
        const file = await (await story.as('auditor')).get(opinion.href);
        const text = plainText(await readDocx(file.bytes));
        expect(text).toContain(`》的${paper}`);
        expect(text).toContain(`审查结论：${conclusion}。`);
        expect(text).toContain(basis);
      });
    },
    { FASHEN_PROFILE: profile },
  );
});

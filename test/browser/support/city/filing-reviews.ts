import { officialDocx } from '../../../../fixtures/documents/make/official-docx.js';
import { FilingReviewStory } from '../../../support/filing-review.js';
import { sealedFiling, trustedDistrict } from '../district.js';
import type { Course } from './course.js';
import type { Desk } from './desk.js';
import { OFFICE_TEXTS } from './office-texts.js';

const REVIEWER = 'justice-filing';

/** A document of the district that was filed on paper. */
async function onPaper(
  desk: Desk,
  title: string,
  lines: (typeof OFFICE_TEXTS)['rivers'],
  reportNumber: string,
): Promise<FilingReviewStory> {
  const story = new FilingReviewStory(desk.server);
  story.drafter = REVIEWER;
  const file = { name: `${title}.docx`, bytes: await officialDocx(title, lines) };
  const fields = { issuers: ['linjiang.qingxi'], publishedOn: story.today() };
  const kept = await (await desk.server.as(REVIEWER)).upload('/api/received-documents', { file, fields });
  expect([kept.status, kept.body]).toEqual([201, expect.anything()]);
  story.document = kept.body.document.id;
  const opened = await story.onPaper({ reportNumber });
  expect([opened.status, opened.body]).toEqual([201, expect.anything()]);
  return story;
}

/** Taken in as a package, to be checked. */
const packaged: Course = async function* (desk, shows) {
  yield '2026-12-07';
  const key = await trustedDistrict(desk.server);
  const title = '青溪区河道保洁管理办法';
  const sealed = { title, lines: OFFICE_TEXTS.rivers, createdAt: desk.server.clock.now(), publishedOn: '2026-12-01' };
  const file = { name: '数据包.zip', bytes: await sealedFiling(key, sealed) };
  const taken = await (await desk.server.as(REVIEWER)).upload('/api/exchange/packages', { file });
  expect([taken.status, taken.body]).toEqual([201, expect.anything()]);
  shows('filingReceived', { id: taken.body.process, document: taken.body.document });
  shows('package', { id: taken.body.package, document: taken.body.document });
};

/** An opinion that asks for a correction waits for the head. */
const withHead: Course = async function* (desk, shows) {
  yield '2026-11-20';
  const story = await onPaper(desk, '青溪区集贸市场升级改造管理办法', OFFICE_TEXTS.farmMarkets, '青政备〔2026〕2号');
  await story.done(REVIEWER, 'register', { number: '临备〔2026〕21号' });
  yield '2026-12-03';
  const problem = {
    clause: '第二条',
    ground: 'withoutBasis',
    problem: '规定施工单位向区市场监督管理部门备案，没有法律、法规、规章依据',
    basis: '《优化营商环境条例》第六十四条',
    suggestion: '删除第二条',
  };
  await story.done(REVIEWER, 'proposeOpinion', { problems: [problem] });
  shows('filingWithHead', story);
};

/** No problem was found. */
const ended: Course = async function* (desk, shows) {
  yield '2026-11-09';
  const story = await onPaper(desk, '青溪区文明养犬管理办法', OFFICE_TEXTS.dogWalks, '青政备〔2026〕1号');
  await story.done(REVIEWER, 'register', { number: '临备〔2026〕20号' });
  await story.done(REVIEWER, 'proposeNoProblem', { remarks: '未发现违法或者不当' });
  yield '2026-11-16';
  await story.done('justice-head3', 'approve');
  shows('filingReviewed', story);
};

export const FILING_REVIEWS: readonly Course[] = [packaged, withHead, ended];

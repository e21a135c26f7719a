import { join } from 'node:path';
import type { CaseFile } from './case-file.js';
import { agree, applyTooEarly, meetAndSign } from './deliberation-story.js';
import { file as fileWithCongress } from './filing-story.js';
import { initiate } from './initiation-story.js';
import { begin, partOf } from './life-story.js';
import { playObjection } from './objection-story.js';
import { BETTER_BASIS, CHECKS, ITEMS, VERDICTS } from './opinion.js';
import { applyForRegistration, publish, registerTooEarly } from './publication-story.js';
import { installation } from './server-process.js';
import type { Workday } from './workday.js';

const file = (name: string): string => join(installation, 'fixtures/documents', `${name}.docx`);
const MATERIALS = {
  draftingStatement: '起草说明',
  legalBasis: '制定依据',
  departmentReview: '本单位合法性审核意见',
  other: '公平竞争审查结论',
};

const DRAFTER = 'urban-drafter';
const INTAKE = 'justice-intake';
const HANDLER = 'justice-handler';
const SECOND = 'justice-second';
const HEAD = 'justice-head';
const person = (login: string): string => `linjiang.person.${login}`;

/** 送审、补正、受理: the measure comes in without the record of its consultation. Gives the review and the version that was submitted. */
async function intake(life: CaseFile, workday: Workday): Promise<{ review: CaseFile; submitted: string }> {
  workday.begin('2026-11-23');
  const submitted = await life.hand(DRAFTER, '提交送审稿', 'versions', file('临江市共享停车管理办法（送审稿）'));
  for (const [kind, name] of Object.entries(MATERIALS)) await life.hand(DRAFTER, `提交材料：${name}`, 'materials', file(name), { kind });
  await begin(life, workday);
  await life.act(DRAFTER, '送合法性审查', 'sendForReview', { receivedOn: '2026-11-23' });
  const review = await partOf(life, workday, 'legality-review');
  workday.begin('2026-11-24');
  await review.tryInVain(INTAKE, '受理', 'accept', { completeOn: '2026-11-24' });
  const note = '请补充公开征求意见和征求部门意见的情况及采纳情况。';
  await review.act(INTAKE, '要求补正', 'requestSupplement', { missing: ['consultationRecord'], note, due: '2026-12-01' });
  await review.paper(INTAKE, 'supplement-notice', '要求补正');
  workday.begin('2026-11-26');
  await review.hand(DRAFTER, '提交材料：征求意见及采纳情况', 'materials', file('征求意见及采纳情况'), { kind: 'consultationRecord' });
  await review.act(DRAFTER, '补正材料', 'supplement', { statement: '已补充征求意见及采纳情况。' });
  await review.act(INTAKE, '受理', 'accept', { completeOn: '2026-11-26' });
  await review.paper(INTAKE, 'acceptance-notice', '受理');
  return { review, submitted };
}

/** 审查、复审退回一次、审签: an opinion with three items goes out under its own number. */
async function examination(review: CaseFile, workday: Workday): Promise<void> {
  workday.begin('2026-11-27');
  await review.act(HEAD, '指派承办人', 'assign', { handler: person(HANDLER) });
  await review.tryInVain(HANDLER, '拟写审查意见', 'draftOpinion');
  for (const check of CHECKS) await review.act(HANDLER, `标记审查要点（${check.checkItem}）`, 'markCheck', { ...check });
  await review.act(HANDLER, '拟写审查意见', 'draftOpinion');
  for (const item of ITEMS) await review.act(HANDLER, `增加意见条目：${item.anchor}`, 'addItem', { ...item });
  workday.begin('2026-11-30');
  await review.act(HANDLER, '提交复审', 'submitOpinion', { conclusion: 'revisionRequired' });
  await review.act(SECOND, '复审退回修改', 'sendBackFromSecondReview', { reason: '第三条意见请补充公布时间的依据。' });
  const third = (await review.page(HANDLER)).details.items?.find(({ anchor }) => anchor === ITEMS[2].anchor);
  await review.act(HANDLER, '修改意见条目：第二十七条', 'changeItem', { ...ITEMS[2], basis: BETTER_BASIS, item: third?.id });
  await review.act(HANDLER, '再次提交复审', 'submitOpinion', { conclusion: 'revisionRequired' });
  workday.begin('2026-12-01');
  await review.act(SECOND, '复审通过', 'passSecondReview', { note: '同意。' });
  await review.tryInVain(HEAD, '出具“合法”意见', 'issueLawful');
  await review.act(HEAD, '出具“应当予以修改”意见', 'issueRevisionRequired');
  await review.paper(HEAD, 'legality-opinion', '出具“应当予以修改”意见');
}

/** 逐条答复、新文本、核验、通过; gives the version that was cleared. */
async function answers(review: CaseFile, workday: Workday): Promise<string> {
  workday.begin('2026-12-04');
  const items = (await review.page(DRAFTER)).details.items ?? [];
  await review.act(DRAFTER, '答复意见', 'answerItems', { answers: items.map(({ id }) => ({ item: id, response: 'adopted' })) });
  const version = await review.hand(DRAFTER, '提交修改稿', 'versions', file('临江市共享停车管理办法（修改稿）'));
  await review.act(DRAFTER, '提交答复', 'submitAnswers', { version });
  workday.begin('2026-12-07');
  for (const [n, { id, anchor }] of items.entries()) {
    await review.act(HANDLER, `认定已修改到位：${anchor}`, 'closeItem', { item: id, note: VERDICTS[n] ?? '已修改。' });
  }
  for (const { key } of (await review.page(HANDLER)).details.verification?.unsolicited ?? []) {
    await review.act(HANDLER, `认可未要求的修改：${key}`, 'acknowledgeChange', { change: key, note: '文字调整，不影响合法性。' });
  }
  await review.act(HANDLER, '确认审查通过', 'confirmClearance');
  return version;
}

export type Story = Readonly<Record<'project' | 'life' | 'review' | 'deliberation' | 'unified' | 'filing' | 'correction', CaseFile>>;

/** An invented measure from a citizen's suggestion to its publication, and to the correction that an objection brought about; gives its processes. Each gate refuses once what comes too early. */
export async function playStory(life: CaseFile, workday: Workday): Promise<Story> {
  const project = await initiate(life, workday);
  const { review, submitted } = await intake(life, workday);
  await examination(review, workday);
  await applyTooEarly(life, workday);
  const cleared = await answers(review, workday);
  const deliberation = await agree(life, workday);
  await registerTooEarly(life, workday);
  await meetAndSign(deliberation, workday);
  const unified = await applyForRegistration(life, workday);
  await publish(unified, workday, submitted, cleared);
  const filing = await fileWithCongress(life, workday);
  const { correction } = await playObjection(unified.follow(), workday);
  return { project, life, review, deliberation, unified, filing, correction };
}

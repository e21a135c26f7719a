import { DiscussionStory } from '../../../support/discussion.js';
import { person, type ReviewStory } from '../../../support/review.js';
import type { Course } from './course.js';
import { fixture } from './desk.js';
import { CHARGING, MARKETS, RUBBLE, SIGNS, WASTE } from './opinions.js';
import { revised, TEXTS } from './texts.js';

const HANDLER = 'justice-handler';

/** Marks the seven check items, and goes on to the opinion. */
async function marked(review: ReviewStory, problems: readonly number[], handler = HANDLER): Promise<void> {
  for (const checkItem of [1, 2, 3, 4, 5, 6, 7])
    await review.done(handler, 'markCheck', { checkItem, result: problems.includes(checkItem) ? 'problem' : 'passed' });
}

type Opinion = readonly { checkItem: number }[];

async function drafting(review: ReviewStory, items: Opinion, handler = HANDLER): Promise<void> {
  await marked(
    review,
    items.map(({ checkItem }) => checkItem),
    handler,
  );
  await review.done(handler, 'draftOpinion');
  for (const item of items) await review.done(handler, 'addItem', item);
}

async function issued(review: ReviewStory, items: Opinion, handler = HANDLER): Promise<string[]> {
  await drafting(review, items, handler);
  await review.done(handler, 'submitOpinion', { conclusion: 'revisionRequired' });
  await review.done('justice-second', 'passSecondReview');
  await review.done('justice-head', 'issueRevisionRequired');
  return (await review.items('auditor')).map(({ id }) => id);
}

/** Handed in today: the office has it before it. */
const justHandedIn: Course = async function* (desk, shows) {
  yield '2026-12-08';
  const { review, life } = await desk.sentForReview({ lines: TEXTS.lifts, drafter: 'market-drafter' }, ['draftingStatement', 'legalBasis']);
  shows('justHandedIn', review, life);
};

const waitingAtIntake: Course = async function* (desk, shows) {
  yield '2026-12-07';
  const { review, life } = await desk.sentForReview({ lines: TEXTS.training, drafter: 'labour-drafter' });
  if ((await review.read('auditor')).body.state === 'atOffice') await review.done('office-secretary', 'forward');
  shows('waitingAtIntake', review, life);
};

/** The handler asks for what is missing; the days do not count meanwhile. */
const supplementAsked: Course = async function* (desk, shows) {
  yield '2026-11-26';
  const { review, life } = await desk.examined({ lines: TEXTS.dogs });
  yield '2026-12-02';
  const note = '请补充公开征求意见的情况和采纳情况。';
  await review.done(HANDLER, 'requestSupplement', { missing: ['consultationRecord'], note, due: '2026-12-16' });
  shows('supplementAsked', review, life);
};

/** The measure on shared parking is examined; a department has answered, another one and an adviser have not. */
const underReview: Course = async function* (desk, shows) {
  yield '2026-11-27';
  const { review, life } = await desk.examined({ lines: fixture('临江市共享停车管理办法（送审稿）') });
  yield '2026-11-30';
  for (const party of ['market', 'housing'])
    await review.done(HANDLER, 'inviteCoReview', { party: `linjiang.${party}`, question: '第九条、第十三条与贵单位职责如何衔接' });
  await review.done(HANDLER, 'askAdviser', { person: person('adviser-lawyer'), question: '第九条第二款收取经营保证金是否有上位法依据' });
  yield '2026-12-03';
  const [asked] = (await review.read('auditor')).body.details.inquiries;
  const reply = { inquiry: asked.id, view: 'objection', words: '经营保证金没有依据，建议删除第九条第二款。' };
  await review.done('market-coreviewer', 'replyCoReview', reply);
  yield '2026-12-07';
  await review.done(HANDLER, 'markCheck', { checkItem: 1, result: 'passed', note: '制定主体为市人民政府，符合规定。' });
  await review.done(HANDLER, 'markCheck', { checkItem: 2, result: 'passed' });
  const problem = { checkItem: 4, result: 'problem', anchors: ['第九条第二款'], note: '设立保证金没有依据。' };
  await review.done(HANDLER, 'markCheck', problem);
  shows('underReview', review, life);
};

/** The opinion is being drafted, and its time runs out. */
const opinionDrafted: Course = async function* (desk, shows) {
  yield '2026-11-19';
  const { review, life } = await desk.examined({ lines: TEXTS.charging }, 'justice-handler2');
  yield '2026-11-25';
  await review.done('justice-handler2', 'inviteCoReview', { party: 'linjiang.housing', question: '新建住宅小区配建要求' });
  const [asked] = (await review.read('auditor')).body.details.inquiries;
  yield '2026-11-30';
  await review.done('housing-coreviewer', 'replyCoReview', { inquiry: asked.id, view: 'noObjection', words: '无不同意见。' });
  yield '2026-12-04';
  await drafting(review, CHARGING, 'justice-handler2');
  shows('opinionDrafted', review, life);
};

const waitingForHead: Course = async function* (desk, shows) {
  yield '2026-11-24';
  const { review, life } = await desk.examined({ lines: TEXTS.rubble }, 'justice-handler2');
  yield '2026-12-07';
  await drafting(review, RUBBLE, 'justice-handler2');
  await review.done('justice-handler2', 'submitOpinion', { conclusion: 'revisionRequired' });
  await review.done('justice-second', 'passSecondReview', { note: '同意。' });
  shows('waitingForHead', review, life);
};

const halfAnswered: Course = async function* (desk, shows) {
  yield '2026-11-12';
  const { review, life } = await desk.examined({ lines: TEXTS.signs });
  yield '2026-11-27';
  const items = await issued(review, SIGNS);
  yield '2026-12-04';
  const answers = [
    { item: items[0], response: 'adopted' },
    { item: items[3], response: 'notAdopted', reason: '本办法便利设置人，宜尽快施行' },
  ];
  await review.done('urban-drafter', 'answerItems', { answers });
  shows('halfAnswered', review, life);
};

/** The item is mended, and another article was changed although nobody asked. */
const verifying: Course = async function* (desk, shows) {
  yield '2026-11-10';
  const { review, life } = await desk.examined({ lines: TEXTS.wasteSorting });
  yield '2026-11-24';
  const [item] = await issued(review, WASTE);
  yield '2026-12-03';
  await review.done('urban-drafter', 'answerItems', { answers: [{ item, response: 'adopted' }] });
  const text = revised(TEXTS.wasteSorting, {
    3: '分类投放管理责任人应当建立分类投放台账，不得收取分类服务费。',
    4: '单位和个人应当按照分类标志，在规定的时间、地点投放生活垃圾。',
  });
  const version = await desk.version(life, text);
  await review.done('urban-drafter', 'submitAnswers', { version });
  shows('verifying', review, life);
  shows('revisedVersion', { id: version, document: life.document });
};

/** What the drafters did not adopt is discussed; the second round waits for the handler. */
const discussion: Course = async function* (desk, shows) {
  yield '2026-11-05';
  const { review, life } = await desk.examined({ lines: TEXTS.markets });
  yield '2026-11-18';
  const items = await issued(review, MARKETS);
  yield '2026-11-23';
  const answers = items.map((item) => ({ item, response: 'notAdopted', reason: '统一计量、尽快施行有利于市场秩序' }));
  await review.done('urban-drafter', 'answerItems', { answers });
  const story = new DiscussionStory(desk.server);
  story.review.document = review.document;
  story.review.id = review.id;
  await story.discuss(['advice', 'advice']);
  yield '2026-11-27';
  await story.reasons([1, 2], 1);
  yield '2026-12-01';
  await story.done(HANDLER, 'acceptReason', { item: story.item(2), reply: '已说明需要尽快施行的理由。' });
  await story.maintain([1], 1);
  await story.done(HANDLER, 'returnReplies');
  yield '2026-12-04';
  await story.reasons([1], 2);
  shows('discussion', story, life);
};

/** Nobody went on with it: the last day is over. */
const overdue: Course = async function* (desk, shows) {
  yield '2026-11-06';
  const { review, life } = await desk.examined({ lines: TEXTS.greening });
  yield '2026-12-01';
  shows('overdue', review, life);
};

export const REVIEWS: readonly Course[] = [
  justHandedIn,
  waitingAtIntake,
  supplementAsked,
  underReview,
  opinionDrafted,
  waitingForHead,
  halfAnswered,
  verifying,
  discussion,
  overdue,
];

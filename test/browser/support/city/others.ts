import { LightReviewStory, POINT } from '../../../support/light-review.js';
import { person } from '../../../support/review.js';
import type { Course } from './course.js';

/** A letter of another house that asks for advice. */
const lightReview: Course = async function* (desk, shows) {
  yield '2026-12-02';
  const story = new LightReviewStory(desk.server);
  await story.assigned({ letterNumber: '云人法函〔2026〕7号', askedBy: '2026-12-14' });
  shows('lightReview', story);
};

const lightReviewAnswered: Course = async function* (desk, shows) {
  yield '2026-11-16';
  const story = new LightReviewStory(desk.server);
  await story.register({ title: '关于商请审查《临江市轨道交通建设合作协议》的函' });
  await story.receive({ sender: '临江市发展和改革委员会', question: '协议有无违反法律、法规的内容' });
  await story.done('justice-head', 'assign', { handler: person('justice-handler2') });
  yield '2026-11-19';
  await story.done('justice-handler2', 'submitOpinion', { points: [{ ...POINT, clause: '第六条', text: '争议解决条款约定不明确' }] });
  await story.done('justice-head', 'approveOpinion', { words: '同意' });
  shows('lightReviewAnswered', story);
};

/** A second reviewer is away; another one stands in. */
const delegation: Course = async function* (desk) {
  yield '2026-12-04';
  const second = await desk.server.as('justice-second');
  const body = {
    delegate: person('justice-second2'),
    role: 'secondReviewer',
    startsOn: '2026-12-07',
    endsOn: '2026-12-18',
    reason: '外出培训',
  };
  const answer = await second.post('/api/delegations', body);
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
};

/** Somebody is to handle objections: that waits for a second person. */
const accountRequest: Course = async function* (desk) {
  yield '2026-12-04';
  const administrator = await desk.server.as('administrator');
  const answer = await administrator.post(`/api/admin/accounts/${person('justice-handler2')}/roles`, {
    roles: ['caseHandler', 'objectionHandler'].map((role) => ({ party: 'linjiang.justice', role })),
    reason: '异议办理人员调整',
  });
  expect([answer.status, answer.body]).toEqual([202, expect.anything()]);
};

export const OTHERS: readonly Course[] = [lightReview, lightReviewAnswered, delegation, accountRequest];

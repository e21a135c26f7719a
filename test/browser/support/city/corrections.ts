import { ABOVE, CorrectionStory, HEAD, LIAISON } from '../../../support/correction.js';
import type { Course } from './course.js';
import type { Desk } from './desk.js';
import { OFFICE_TEXTS } from './office-texts.js';

/** A document in force, about which a court has written. */
async function opened(desk: Desk, lines: (typeof OFFICE_TEXTS)['fireworks'], n: number, words: string): Promise<CorrectionStory> {
  const publication = { unifiedNumber: `ZJHC00-2024-000${n}`, publishedOn: '2024-03-05', effectiveOn: '2024-04-05', years: 5 };
  const life = await desk.takenIn({ lines }, 'published', '2024-03-04', { publication });
  await life.inState('inForce');
  const story = new CorrectionStory(desk.server);
  story.document = life.document;
  const answer = await story.opened({ words });
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  return story;
}

/** The authority disagreed; the province stopped the clause. */
const suspended: Course = async function* (desk, shows) {
  yield '2026-10-19';
  const story = await opened(desk, OFFICE_TEXTS.fireworks, 4, '第二条限定由本市企业经营，排除、限制竞争');
  await story.done(HEAD, 'issueOrder', { receivedOn: story.today() });
  yield '2026-10-28';
  await story.done(LIAISON, 'disagree', story.said('出于安全管理的需要'));
  yield '2026-11-03';
  await story.decided('escalate', { reason: '安全管理不是限定经营者所在地的依据' });
  yield '2026-11-10';
  await story.done(ABOVE, 'decideSuspension', await story.decision(ABOVE, { clauses: ['第二条'] }));
  await desk.settled();
  shows('correctionSuspended', story);
};

/** Ordered, the answer is overdue. */
const overdue: Course = async function* (desk, shows) {
  yield '2026-10-21';
  const story = await opened(desk, OFFICE_TEXTS.trade, 5, '第二条要求经营者每年报送经营数据，没有法律、法规、规章依据');
  await story.done(HEAD, 'issueOrder', { receivedOn: story.today() });
  shows('correctionOrdered', story);
};

/** Waits for the head to order it or not. */
const proposed: Course = async function* (desk, shows) {
  yield '2026-12-02';
  const story = await opened(desk, OFFICE_TEXTS.fitness, 6, '第二条要求预付费经营者缴纳履约保函，没有法律、法规、规章依据');
  shows('correctionProposed', story);
};

export const CORRECTIONS: readonly Course[] = [suspended, overdue, proposed];

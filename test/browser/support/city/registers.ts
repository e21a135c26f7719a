import { ATTENDANCE, DeliberationStory, POINTS, VIEWS } from '../../../support/deliberation.js';
import type { LifeStory } from '../../../support/normative-document.js';
import { CITY_CODE, type UnifiedStory } from '../../../support/three-unifieds.js';
import type { Course } from './course.js';
import { type Desk, type Draft, fixture, OFFICE } from './desk.js';
import { signed, TEXTS } from './texts.js';

const REGISTRAR = 'office-registrar';
const PUBLISHER = 'office-publisher';

async function code(desk: Desk): Promise<void> {
  const registrar = await desk.server.as(REGISTRAR);
  const body = { issuer: 'linjiang', code: CITY_CODE, source: '临江市行政规范性文件统一编号规则（示例）' };
  const answer = await registrar.post('/api/registers/number-codes', body);
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
}

/** A document that was signed elsewhere, and whose registration is applied for here. */
async function applied(desk: Desk, draft: Draft): Promise<{ life: LifeStory; unified: UnifiedStory }> {
  const life = await desk.takenIn(draft, 'signing', '2026-09-28');
  const evidence = await life.evidence(OFFICE, 'approval', '签发单');
  await life.done(OFFICE, 'recordSigning', { evidence, occurredOn: life.today() });
  const { explainer } = await life.supporting();
  await life.done(life.drafter, 'applyForRegistration', { appliedOn: life.today(), explainer, years: 5 });
  return { life, unified: await life.part('three-unifieds') };
}

export async function registered(desk: Desk, draft: Draft, number: string): Promise<{ life: LifeStory; unified: UnifiedStory }> {
  const both = await applied(desk, draft);
  await both.unified.done(REGISTRAR, 'register');
  await both.unified.done(OFFICE, 'enterDocumentNumber', { number });
  return both;
}

const inForce: Course = async function* (desk, shows) {
  yield '2026-10-09';
  await code(desk);
  const { life, unified } = await registered(desk, { lines: signed(TEXTS.bikes) }, '临政规〔2026〕7号');
  yield '2026-10-12';
  await unified.done(PUBLISHER, 'publish', await unified.publication());
  yield '2026-11-16';
  await life.inState('inForce');
  shows('inForce', life, life);
};

const stopped: Course = async function* (desk, shows) {
  yield '2026-10-14';
  const { life, unified } = await registered(desk, { lines: signed(TEXTS.advertising) }, '临政规〔2026〕8号');
  yield '2026-10-20';
  await unified.done(REGISTRAR, 'stopPublication', { reason: '上位法已经修改，需要重新研究' });
  await life.inState('stopped');
  shows('stopped', life, life);
};

/** Five years of effect end soon; the office has it evaluated. */
const lapsingSoon: Course = async function* (desk, shows) {
  yield '2026-10-15';
  const publication = { unifiedNumber: 'ZJHC00-2022-0003', publishedOn: '2022-01-05', effectiveOn: '2022-02-05', years: 5 };
  const life = await desk.takenIn({ lines: signed(TEXTS.occupation) }, 'published', '2022-01-04', { publication });
  await life.inState('expiring');
  shows('lapsingSoon', life, life);
};

/** The whole way in one house: review, meeting, signature, register, publication; its day of effect is to come. */
const awaitingEffect: Course = async function* (desk, shows) {
  yield '2026-10-13';
  const lines = fixture('临江市老年助餐服务管理办法');
  const { life, review } = await desk.examined({ lines, drafter: 'labour-drafter' });
  yield '2026-10-26';
  await review.checks();
  await review.approve('lawful', 'issueLawful');
  await life.inState('reviewed');
  yield '2026-10-29';
  await life.done(life.drafter, 'applyForDeliberation', { receivedOn: life.today() });
  const deliberation = new DeliberationStory(desk.server);
  deliberation.document = life.document;
  deliberation.id = (await life.part('deliberation')).id;
  await deliberation.done(OFFICE, 'passPreCheck', POINTS);
  await deliberation.done('city-leader2', 'agree');
  const newMeeting = { kind: 'standingMeeting', plannedOn: '2026-11-04', place: '第一会议室' };
  await deliberation.done(OFFICE, 'putOnAgenda', { newMeeting });
  yield '2026-11-04';
  const minutes = await deliberation.evidence(OFFICE, 'minutes', '市政府第18次常务会议纪要');
  const record = { heldOn: deliberation.today(), chair: '陆安澜', attendance: ATTENDANCE, minutes, views: VIEWS };
  await deliberation.done(OFFICE, 'recordMeeting', record);
  await deliberation.done(OFFICE, 'pass');
  yield '2026-11-06';
  await deliberation.done('city-leader', 'sign', { words: '同意' });
  await deliberation.done(OFFICE, 'passRecheck');
  await life.inState('signed');
  yield '2026-11-09';
  const { explainer } = await life.supporting();
  await life.done(life.drafter, 'applyForRegistration', { appliedOn: life.today(), effectiveOn: '2027-04-01', explainer });
  const unified = await life.part('three-unifieds');
  await unified.done(REGISTRAR, 'register');
  await unified.done(OFFICE, 'enterDocumentNumber', { number: '临政规〔2026〕9号' });
  yield '2026-11-11';
  await unified.done(PUBLISHER, 'publish', await unified.publication());
  await life.inState('awaitingEffect');
  shows('awaitingEffect', life, life);
  shows('cleared', review, life);
  shows('deliberated', deliberation, life);
  shows('published', unified, life);
};

const waitingForRegistration: Course = async function* (desk, shows) {
  yield '2026-12-07';
  const { life, unified } = await applied(desk, { lines: signed(TEXTS.housing), drafter: 'housing-drafter' });
  shows('waitingForRegistration', unified, life);
};

const waitingForPublication: Course = async function* (desk, shows) {
  yield '2026-12-04';
  const { life, unified } = await registered(
    desk,
    { lines: signed(TEXTS.afterSchool), drafter: 'education-drafter' },
    '临政规〔2026〕10号',
  );
  shows('waitingForPublication', unified, life);
};

export const REGISTERS: readonly Course[] = [inForce, stopped, lapsingSoon, awaitingEffect, waitingForRegistration, waitingForPublication];

import { ATTENDANCE, DeliberationStory, POINTS } from '../../../support/deliberation.js';
import type { LifeStory } from '../../../support/normative-document.js';
import type { Course } from './course.js';
import { type Desk, type Draft, OFFICE } from './desk.js';
import { TEXTS } from './texts.js';

const VIEWS = [
  { speaker: '郑守中', stance: 'remarks', words: '建议同步做好政策解读' },
  { speaker: '陆安澜', stance: 'agrees', words: '同意' },
];
const JOINT = { issuedAs: 'joint', issuers: ['linjiang.urban', 'linjiang.market'], office: 'urban-office' };

/** The deliberation of a document that was reviewed elsewhere, up to the leader's word that it may be put on an agenda. */
async function agreed(
  desk: Desk,
  draft: Draft,
  { office = OFFICE, leader = 'city-leader2' } = {},
): Promise<{ life: LifeStory; deliberation: DeliberationStory }> {
  const life = await desk.takenIn({ ...draft, office }, 'deliberating', '2026-11-20');
  await life.done(life.drafter, 'applyForDeliberation', { receivedOn: life.today() });
  const deliberation = new DeliberationStory(desk.server);
  deliberation.document = life.document;
  deliberation.drafter = life.drafter;
  deliberation.id = (await life.part('deliberation')).id;
  await deliberation.done(office, 'passPreCheck', POINTS);
  await deliberation.done(leader, 'agree', { words: '同意提请会议审议' });
  return { life, deliberation };
}

const onAgenda = (deliberation: DeliberationStory, plannedOn: string, office = OFFICE, kind = 'standingMeeting') =>
  deliberation.done(office, 'putOnAgenda', { newMeeting: { kind, plannedOn, place: '第一会议室' } });

async function recorded(deliberation: DeliberationStory, title: string, office = OFFICE): Promise<void> {
  await deliberation.done(office, 'recordMeeting', {
    heldOn: deliberation.today(),
    chair: '陆安澜',
    attendance: ATTENDANCE,
    minutes: await deliberation.evidence(office, 'minutes', title),
    views: VIEWS,
  });
}

const planned: Course = async function* (desk, shows) {
  yield '2026-12-02';
  const { life, deliberation } = await agreed(desk, { lines: TEXTS.snow });
  yield '2026-12-07';
  await onAgenda(deliberation, '2026-12-11');
  shows('onAgenda', deliberation, life);
};

/** The meeting is recorded; its result is still to be entered. */
const held: Course = async function* (desk, shows) {
  yield '2026-11-30';
  const { life, deliberation } = await agreed(desk, { lines: TEXTS.parkingData });
  await onAgenda(deliberation, '2026-12-07');
  yield '2026-12-07';
  await recorded(deliberation, '市政府第21次常务会议纪要');
  shows('meetingRecorded', deliberation, life);
  shows('meeting', { id: (await deliberation.details(OFFICE)).agenda[0].meeting.id, document: life.document });
};

const passedInPrinciple: Course = async function* (desk, shows) {
  yield '2026-11-25';
  const { life, deliberation } = await agreed(desk, { lines: TEXTS.propertyFees, drafter: 'housing-drafter' });
  await onAgenda(deliberation, '2026-12-03');
  yield '2026-12-03';
  await recorded(deliberation, '市政府第20次常务会议纪要');
  const instructions = [{ anchors: ['第四条'], words: '告知业主委员会的期限缩短为十日' }];
  await deliberation.done(OFFICE, 'passInPrinciple', { instructions });
  shows('passedInPrinciple', deliberation, life);
};

/** Two departments issue it together; one leader has signed. */
const signingJointly: Course = async function* (desk, shows) {
  yield '2026-11-24';
  const { life, deliberation } = await agreed(
    desk,
    { lines: TEXTS.kitchenWaste, ...JOINT },
    { office: 'urban-office', leader: 'urban-leader' },
  );
  for (const office of ['urban-office', 'market-office']) {
    await onAgenda(deliberation, '2026-12-04', office, 'departmentMeeting');
    yield '2026-12-04';
    await recorded(deliberation, '局长办公会议纪要', office);
    await deliberation.done(office, 'pass');
  }
  yield '2026-12-07';
  await deliberation.done('urban-leader', 'sign', { words: '同意印发' });
  shows('signingJointly', deliberation, life);
};

export const MEETINGS: readonly Course[] = [planned, held, passedInPrinciple, signingJointly];

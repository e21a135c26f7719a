import { join } from 'node:path';
import type { CaseFile } from './case-file.js';
import { partOf } from './life-story.js';
import { installation } from './server-process.js';
import type { Workday } from './workday.js';

const file = (name: string): string => join(installation, 'fixtures/documents', `${name}.docx`);
const DRAFTER = 'urban-drafter';
const OFFICE = 'office-secretary';
const LEADER = 'city-leader';
const PRE_CHECK = { grounds: true, content: true, consultation: true, form: true, other: true };
const ATTENDANCE = [
  { name: '陆安澜', post: '市长', presence: 'present' },
  { name: '郑守中', post: '副市长', presence: 'present' },
  { name: '严守一', post: '市司法局局长', presence: 'sittingIn' },
];
const VIEWS = [
  { speaker: '郑守中', stance: 'remarks', words: '建议抓紧配套制定泊位信息平台的技术要求' },
  { speaker: '陆安澜', stance: 'agrees', words: '同意' },
];
const meeting = (kind: string) => ({ newMeeting: { kind, plannedOn: '2026-12-14', place: '市政府第一会议室' } });

/** 提请过早: the opinion is out and not answered yet, so the text may not go to the meeting. */
export async function applyTooEarly(life: CaseFile, workday: Workday): Promise<void> {
  workday.begin('2026-12-02');
  await life.tryInVain(DRAFTER, '提请集体审议', 'applyForDeliberation', { receivedOn: '2026-12-02' });
}

/** 提请、初核、分管领导同意、议程: the leader's written word is entered by the office, with the scan. Gives the deliberation. */
export async function agree(life: CaseFile, workday: Workday): Promise<CaseFile> {
  workday.begin('2026-12-08');
  await life.act(DRAFTER, '提请集体审议', 'applyForDeliberation', { receivedOn: '2026-12-08' });
  const deliberation = await partOf(life, workday, 'deliberation');
  await deliberation.act(OFFICE, '初核通过', 'passPreCheck', PRE_CHECK);
  workday.begin('2026-12-09');
  await deliberation.tryInVain(OFFICE, '分管领导同意（代录，无批示件）', 'agree');
  const scan = await deliberation.hand(OFFICE, '上传批示件', 'evidence', file('分管领导批示件'), {
    kind: 'approval',
    title: '分管领导批示件',
  });
  const entry = { onBehalfOf: 'linjiang.person.city-leader2', occurredOn: '2026-12-09', scan };
  await deliberation.act(OFFICE, '分管领导同意（代录）', 'agree', { words: '同意提请常务会议审议', entry });
  await deliberation.tryInVain(LEADER, '签发', 'sign');
  await deliberation.tryInVain(OFFICE, '列入党组会议议程', 'putOnAgenda', meeting('partyGroupMeeting'));
  await deliberation.act(OFFICE, '列入常务会议议程', 'putOnAgenda', meeting('standingMeeting'));
  return deliberation;
}

/** 会议、签发、复核: nothing is recorded without minutes, nothing signed on a condition. */
export async function meetAndSign(deliberation: CaseFile, workday: Workday): Promise<void> {
  workday.begin('2026-12-14');
  const record = { heldOn: '2026-12-14', chair: '陆安澜', attendance: ATTENDANCE, views: VIEWS };
  await deliberation.tryInVain(OFFICE, '录入会议记录（无记录件）', 'recordMeeting', record);
  const minutes = await deliberation.hand(OFFICE, '上传会议记录', 'evidence', file('市政府常务会议记录'), {
    kind: 'minutes',
    title: '市政府常务会议记录',
  });
  await deliberation.act(OFFICE, '录入会议记录', 'recordMeeting', { ...record, minutes });
  await deliberation.act(OFFICE, '审议通过', 'pass');
  await deliberation.paper(OFFICE, 'deliberation-minutes', '审议通过');
  workday.begin('2026-12-15');
  await deliberation.tryInVain(LEADER, '附条件签发', 'sign', { isConditional: true, words: '原则同意，第五条再作研究' });
  await deliberation.act(LEADER, '签发', 'sign', { words: '同意印发' });
  await deliberation.act(OFFICE, '复核通过', 'passRecheck');
  await deliberation.paper(OFFICE, 'signing-sheet', '复核通过');
}

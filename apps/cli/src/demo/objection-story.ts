import { join } from 'node:path';
import type { CaseFile } from './case-file.js';
import { installation } from './server-process.js';
import type { Workday } from './workday.js';

const HANDLER = 'justice-objection';
const SECOND = 'justice-objection2';
const HEAD = 'justice-head3';
const LIAISON = 'office-liaison';

/** Invented, as everything in this city. */
const CITIZEN = { name: '秋照水', phone: '0570-5550188' };
const OBJECTION =
  '第十条要求经营者公示泊位位置、车辆限制条件等信息，没有法律、法规依据，增加了经营者的义务。我家在和平路经营一处小停车场，为此花了不少钱。';

type Receipt = { code: string; secret: string };
type Listed = { entries: readonly { id: string }[] };
type Looked = { texts: readonly { statement: string; sentences: readonly unknown[] }[] };
type Status = {
  stage: { zh: string };
  reply: { text: string } | null;
  steps: readonly { label: { zh: string }; outcome: string | null }[];
};

/** 提出审查建议、受理、遮盖、说明、审查: the document has been in force for a week when somebody objects. */
async function objected(objection: CaseFile, workday: Workday): Promise<Receipt> {
  workday.begin('2027-03-08');
  const stranger = workday.stranger(CITIZEN.name);
  const receipt = await stranger.post<Receipt>('/api/public/objections', {
    document: objection.document,
    clauses: ['第十条'],
    text: OBJECTION,
    ...CITIZEN,
  });
  objection.tellOf('公民', '提出审查建议（不需要账号）', `查询编号 ${receipt.code}`);
  const handler = await workday.as(HANDLER);
  const { entries } = await workday.until(
    () => handler.get<Listed>('/api/objections?limit=100'),
    ({ entries: found }) => found.length > 0,
  );
  objection.id = entries[0]?.id ?? '';
  await workday.until(
    () => objection.page(HANDLER),
    ({ states }) => states.length > 0,
  );
  return receipt;
}

/** The second sentence would tell who it is: the authority never reads it. */
async function masked(objection: CaseFile, workday: Workday): Promise<void> {
  const handler = await workday.as(HANDLER);
  const address = `/api/objections/${objection.id}`;
  const { texts } = await handler.post<Looked>(`${address}/looks`, { what: 'texts', why: '遮盖可识别内容' });
  for (const { statement, sentences } of texts)
    await handler.put(`${address}/masking/${statement}`, { sentences: sentences.map((_, n) => ({ keep: n === 0 })) });
  await objection.act(HANDLER, '提交遮盖稿', 'submitMasking');
  await objection.act(SECOND, '核准遮盖稿', 'approveMasking');
}

async function examined(objection: CaseFile, workday: Workday): Promise<void> {
  workday.begin('2027-03-10');
  await objection.act(HANDLER, '受理异议', 'accept');
  await masked(objection, workday);
  workday.begin('2027-03-15');
  await objection.act(LIAISON, '制定机关作出说明（不知道是谁提出的）', 'stateCase', {
    explanation: '公示要求参照外地做法拟定，未找到法律、法规依据。',
  });
  workday.begin('2027-03-17');
  await objection.act(HANDLER, '拟予纠正', 'proposeCorrection', {
    grounds: ['withoutBasis'],
    clauses: ['第十条'],
    explanation: '第十条增设公示义务，没有法律、法规、规章依据',
    publicReply: '经审查，第十条没有上位法依据，应当纠正。',
  });
  await objection.act(HEAD, '核准处理决定', 'approveDecision');
}

/** 纠错: what the objection brought about, to its end; the person reads it with code and secret. */
async function corrected(correction: CaseFile, workday: Workday): Promise<void> {
  workday.begin('2027-03-22');
  const notice = join(installation, 'fixtures/documents/分管领导批示件.docx');
  const evidence = await correction.hand(LIAISON, '提交停止执行通知', 'evidence', notice, { kind: 'other', title: '停止执行通知' });
  await correction.act(LIAISON, '答复：自行停止执行有关条款', 'answerStopApplying', {
    answeredOn: '2027-03-22',
    clauses: ['第十条'],
    words: '已通知各执法单位停止执行第十条',
    evidence,
  });
  workday.begin('2027-03-24');
  await correction.act(HANDLER, '提出处理建议', 'propose', { words: '经抽查已停止执行，建议办结' });
  await correction.act(HEAD, '核实已纠正，办结', 'closeCorrected', { words: '经核实已停止执行' });
}

/** From an objection without an account to the correction that it brought about; gives both processes. */
export async function playObjection(objection: CaseFile, workday: Workday): Promise<{ correction: CaseFile }> {
  const { code, secret } = await objected(objection, workday);
  await examined(objection, workday);
  const correction = objection.follow();
  const opened = await workday.until(
    () => objection.page(HANDLER),
    ({ details }) => typeof details.correction === 'string',
  );
  correction.id = opened.details.correction ?? '';
  await corrected(correction, workday);
  const stranger = workday.stranger(CITIZEN.name);
  const told = await workday.until(
    () => stranger.post<Status>('/api/public/objections/status', { code, secret }),
    ({ steps }) => steps.at(-1)?.outcome === 'applicationStopped',
  );
  objection.tellOf('公民', '凭编号和密码查询', `${told.stage.zh}：${told.steps.at(-1)?.label.zh ?? ''}，有关条款已停止执行`);
  return { correction };
}

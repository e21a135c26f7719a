import { join } from 'node:path';
import type { CaseFile } from './case-file.js';
import { installation } from './server-process.js';
import type { Workday } from './workday.js';

const DESK = 'justice-handler2';
const ASSESSOR = 'justice-handler';
const OFFICE = 'office-secretary';
const person = (login: string): string => `linjiang.person.${login}`;

/** Invented, as everything in this city. */
const SUGGESTION = {
  title: '小区停车位错时共享',
  problem: '白天小区车位大量空置，附近医院、学校周边无处停车',
  proposal: '明确停车设施对外共享的条件、收费公示和安全责任',
  name: '卫听澜',
  contact: '0570-5550166',
};

type Receipt = { code: string; secret: string };
type Listed = { entries: readonly { id: string; title: string }[] };
type Similar = { entries: readonly { document: { id: string; title: string }; score: number; mustAnswer: boolean }[] };
type Plan = { counts: { planned: number; added: number } };

/** 公众建议、采纳: it becomes a document without a text. */
async function takenUp(project: CaseFile, workday: Workday): Promise<Receipt> {
  workday.begin('2026-09-07');
  const receipt = await workday.stranger(SUGGESTION.name).post<Receipt>('/api/public/suggestions', SUGGESTION);
  project.tellOf('公民', '提出立项建议（不需要账号）', `查询编号 ${receipt.code}`);
  workday.begin('2026-09-09');
  const desk = await workday.as(DESK);
  const { entries } = await desk.get<Listed>('/api/suggestions');
  const { document } = await desk.post<{ document: { id: string } }>('/api/projects', {
    title: '临江市共享停车管理办法',
    draftingParty: 'linjiang.urban',
    drafters: [person('urban-drafter')],
    suggestion: entries[0]?.id,
  });
  project.document = document.id;
  await project.open(DESK, '采纳公众建议，提出立项建议', 'project-initiation', {
    origin: 'citizen',
    year: 2026,
    month: 12,
    necessity: '停车供需矛盾突出，现有文件没有规定错时共享',
    problem: SUGGESTION.problem,
    measures: '规定停车设施对外共享的条件、收费公示、安全责任和监督检查',
  });
  return receipt;
}

/** 评估论证: what is in force and much like it is accounted for, document by document. */
async function assessed(project: CaseFile, workday: Workday): Promise<void> {
  await project.tryInVain(DESK, '评估自己提出的建议', 'beginAssessment');
  workday.begin('2026-09-11');
  await project.act(ASSESSOR, '开始评估', 'beginAssessment');
  const { entries } = await (await workday.as(ASSESSOR)).get<Similar>(`/api/projects/${project.id}/similar`);
  const most = entries[0] ? `最相近的现行文件《${entries[0].document.title}》${entries[0].score}分` : '没有相近的现行文件';
  project.tellOf('系统', '与现行文件比对', most);
  await project.act(ASSESSOR, '提出评估论证意见', 'recordAssessment', {
    isNeeded: true,
    isCovered: false,
    isCompetent: true,
    similar: entries
      .filter(({ mustAnswer }) => mustAnswer)
      .map(({ document }) => ({ document: document.id, relation: 'different', words: '调整对象不同' })),
    recommendation: 'plan',
    words: '有制定必要，属于法定职权，与现行文件不重复，建议立项。',
  });
}

/** 领导决定、年度计划: entered by the office with the scan; the citizen reads it with code and secret. */
async function planned(project: CaseFile, workday: Workday, credentials: Receipt): Promise<void> {
  workday.begin('2026-09-16');
  await project.tryInVain(OFFICE, '代录领导决定（没有签批件）', 'approve');
  const approval = join(installation, 'fixtures/documents/分管领导批示件.docx');
  const scan = await project.hand(OFFICE, '提交市长签批件', 'evidence', approval, { kind: 'approval', title: '市长签批件' });
  const entry = { onBehalfOf: person('city-leader'), occurredOn: '2026-09-15', scan };
  await project.act(OFFICE, '代录领导决定：列入年度计划', 'approve', { entry });
  const { counts } = await (await workday.as(OFFICE)).get<Plan>('/api/plans/2026');
  project.tellOf('系统', '年度制定计划', `列入计划${counts.planned}件，追加${counts.added}件`);
  const { code, secret } = credentials;
  const status = await workday
    .stranger(SUGGESTION.name)
    .post<{ label: { zh: string } }>('/api/public/suggestions/status', { code, secret });
  project.tellOf('公民', '查询建议办理情况', status.label.zh);
}

/** From a citizen's suggestion to the line of the yearly plan; `life` is about its document from then on. */
export async function initiate(life: CaseFile, workday: Workday): Promise<CaseFile> {
  const project = life.follow();
  const receipt = await takenUp(project, workday);
  await assessed(project, workday);
  await planned(project, workday, receipt);
  life.document = project.document;
  return project;
}

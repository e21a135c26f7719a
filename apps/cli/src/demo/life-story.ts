import type { CaseFile } from './case-file.js';
import type { Workday } from './workday.js';

const DRAFTER = 'urban-drafter';
const OFFICE = 'office-secretary';

type Listed = { processes: readonly { id: string; workflow: string }[] };

/** The case that the life of the document has opened in that workflow, once it runs. */
export async function partOf(life: CaseFile, workday: Workday, workflow: string): Promise<CaseFile> {
  const part = life.follow();
  const auditor = await workday.as('auditor');
  const found = await workday.until(
    () => auditor.get<Listed>(`/api/documents/${life.document}`),
    ({ processes }) => processes.some((one) => one.workflow === workflow),
  );
  part.id = found.processes.findLast((one) => one.workflow === workflow)?.id ?? '';
  return part;
}

/** 认定、立项、公平竞争审查: the office screens by the three tests, whatever the paper calls itself. */
export async function begin(life: CaseFile, workday: Workday): Promise<void> {
  await life.open(DRAFTER, '纳入全程管理', 'normative-document', {});
  await life.act(OFFICE, '认定为行政规范性文件', 'screenIn', {
    administrative: '市人民政府依职权制发',
    external: '涉及停车设施经营者和车主的权利义务',
    normative: '普遍适用、反复适用',
  });
  await life.act(OFFICE, '确认立项', 'confirmPlan', { how: 'annualPlan', words: '2026年度行政规范性文件制定计划' });
  await life.tryInVain(DRAFTER, '送合法性审查', 'sendForReview', { receivedOn: workday.day });
  await life.act(DRAFTER, '记录公平竞争审查结论', 'recordFairCompetition', {
    conclusion: 'outOfScope',
    words: '不涉及经营者经济活动的限制，不属于公平竞争审查范围',
  });
}

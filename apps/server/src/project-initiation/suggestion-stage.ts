import type { SuggestionStatus } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import {
  DocumentRepository,
  PlanAdjustmentRepository,
  ProjectNoteRepository,
  type Sql,
  type Suggestion,
  SuggestionRepository,
  ValidityRepository,
} from '@fashen/persistence';

type Stage = SuggestionStatus['stage'];

const LABELS: Readonly<Record<Stage, Words>> = {
  received: { zh: '已收到，待研究', en: 'received, to be looked at' },
  setAside: { zh: '未采纳', en: 'not taken up' },
  assessing: { zh: '已采纳，立项评估中', en: 'taken up, being assessed' },
  planned: { zh: '已立项', en: 'planned' },
  notPlanned: { zh: '未立项', en: 'not planned' },
  dropped: { zh: '已从计划中取消', en: 'dropped from the plan' },
  published: { zh: '文件已公布', en: 'the document is published' },
};

export type Standing = {
  stage: Stage;
  label: Words;
  words: string | null;
  document: { id: string; title: string } | null;
};

const standing = (stage: Stage, words: string | null = null, document: Standing['document'] = null): Standing => ({
  stage,
  label: LABELS[stage],
  words,
  document,
});

/** What became of a suggestion: of the document that it became, by the notes of its project and the register of validity. */
export async function standingOf(sql: Sql, { id }: Suggestion): Promise<Standing> {
  const steps = await new SuggestionRepository(sql).steps(id);
  const answer = steps.find(({ kind }) => kind !== 'looked');
  if (!answer) return standing('received');
  if (answer.kind === 'setAside' || answer.document === null) return standing('setAside', answer.words);
  const found = await new DocumentRepository(sql).find(answer.document);
  const document = found ? { id: found.id, title: found.title } : null;
  const events = await new ValidityRepository(sql).events(answer.document);
  if (events.some(({ kind }) => kind === 'published')) return standing('published', null, document);
  const project = (await new DocumentRepository(sql).processes(answer.document))
    .filter(({ workflow }) => workflow === 'project-initiation')
    .at(-1);
  const notes = project ? await new ProjectNoteRepository(sql).ofProcess(project.id) : [];
  const end = notes.find(({ kind }) => ['planned', 'added', 'refused', 'withdrawn'].includes(kind));
  if (!end) return standing('assessing', null, document);
  if (end.kind !== 'planned' && end.kind !== 'added') return standing('notPlanned', end.words, document);
  const latest = (await new PlanAdjustmentRepository(sql).ofItem(project?.id ?? '')).at(-1);
  if (!latest) return standing('planned', null, document);
  if (latest.kind === 'dropped') return standing('dropped', latest.reasons, document);
  return standing('planned', `完成时间调整为${latest.year}年${latest.month}月：${latest.reasons}`, document);
}

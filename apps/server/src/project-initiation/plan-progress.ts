import type { PlanItemView } from '@fashen/contracts';
import { DOCUMENT_STAGES, type DocumentStage, type IsoDate } from '@fashen/domain';
import type { PlanProgress } from '@fashen/persistence';

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;
const isStage = (stage: string): stage is DocumentStage => Object.hasOwn(DOCUMENT_STAGES, stage);

/** 完成 is publication: in its month or before; what is given up is neither late nor done. */
export function standingOf(
  { year, month, stage, publishedOn }: Pick<PlanProgress, 'year' | 'month' | 'stage' | 'publishedOn'>,
  today: IsoDate,
): PlanItemView['standing'] {
  const due = monthOf(year, month);
  if (publishedOn !== null) return publishedOn.slice(0, 7) <= due ? 'done' : 'doneLate';
  if (stage === 'dropped') return 'dropped';
  return today.slice(0, 7) > due ? 'late' : 'running';
}

export function presentItem(row: PlanProgress, named: (id: string) => { id: string; name: string }, today: IsoDate): PlanItemView {
  const { process, document, title, drafting, month, kind, reasons, decidedBy, decidedOn, stage, publishedOn } = row;
  return {
    process,
    document: { id: document, title },
    drafting: named(drafting),
    month,
    kind: kind === 'added' ? 'added' : 'planned',
    reasons,
    decidedBy: named(decidedBy),
    decidedOn,
    stage,
    stageLabel: isStage(stage) ? DOCUMENT_STAGES[stage] : { zh: stage, en: stage },
    publishedOn,
    standing: standingOf(row, today),
  };
}

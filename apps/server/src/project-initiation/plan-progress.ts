import type { PlanItemView } from '@fashen/contracts';
import { DOCUMENT_STAGES, type DocumentStage, type IsoDate } from '@fashen/domain';
import type { PlanAdjustment, PlanProgress } from '@fashen/persistence';
import { ADJUSTMENT_KINDS } from '@fashen/workflow-project-initiation';

type Month = { year: number; month: number };

const monthOf = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}`;
const isStage = (stage: string): stage is DocumentStage => Object.hasOwn(DOCUMENT_STAGES, stage);

/** The month in which it is to be finished, as it was last decided. */
export const dueOf = ({ year, month }: Month, adjustments: readonly Pick<PlanAdjustment, 'year' | 'month'>[]): Month =>
  adjustments.reduce<Month>(
    (due, later) => (later.year === null || later.month === null ? due : { year: later.year, month: later.month }),
    {
      year,
      month,
    },
  );

type Stood = Month &
  Pick<PlanProgress, 'stage' | 'publishedOn'> & { adjustments: readonly Pick<PlanAdjustment, 'kind' | 'year' | 'month'>[] };

/**
 * 完成 is publication: in its month or before, as that was last decided; what is given up is neither late nor done, and what was put off into a later
 * year is the matter of that year's plan.
 */
export function standingOf(
  { stage, publishedOn, adjustments, ...planned }: Stood,
  today: IsoDate,
  viewed: number,
): PlanItemView['standing'] {
  const due = dueOf(planned, adjustments);
  if (publishedOn !== null) return publishedOn.slice(0, 7) <= monthOf(due) ? 'done' : 'doneLate';
  if (stage === 'dropped' || adjustments.some(({ kind }) => kind === 'dropped')) return 'dropped';
  if (due.year > viewed) return 'postponed';
  return today.slice(0, 7) > monthOf(due) ? 'late' : 'running';
}

type Named = (id: string) => { id: string; name: string };
type Looked = { named: Named; today: IsoDate; year: number };

export function presentItem(row: PlanProgress, adjustments: readonly PlanAdjustment[], { named, today, year }: Looked): PlanItemView {
  const { process, document, title, drafting, kind, reasons, decidedBy, decidedOn, stage, publishedOn } = row;
  return {
    process,
    document: { id: document, title },
    drafting: named(drafting),
    planned: { year: row.year, month: row.month },
    due: dueOf(row, adjustments),
    kind: kind === 'added' ? 'added' : 'planned',
    reasons,
    adjustments: adjustments.map((one) => ({
      kind: one.kind,
      label: ADJUSTMENT_KINDS[one.kind],
      to: one.year === null || one.month === null ? null : { year: one.year, month: one.month },
      reasons: one.reasons,
      decidedBy: named(one.decidedBy),
      decidedOn: one.decidedOn,
    })),
    decidedBy: named(decidedBy),
    decidedOn,
    stage,
    stageLabel: isStage(stage) ? DOCUMENT_STAGES[stage] : { zh: stage, en: stage },
    publishedOn,
    standing: standingOf({ ...row, adjustments }, today, year),
  };
}

import type { PlanItemView } from '@fashen/contracts';
import { Empty } from 'antd';
import { Link } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Day } from '../../shared/light/day.js';
import { type Column, DataTable, RowLink } from '../../shared/list/data-table.js';
import { PLAN } from './words.js';

/** The lines of a plan; additions and adjustments with their reasons. */
export function PlanTable({ year, items }: { year: number; items: readonly PlanItemView[] }) {
  const say = useSay();
  if (items.length === 0) return <Empty description={say(PLAN.none)} />;
  const columns: Column<PlanItemView>[] = [
    {
      key: 'name',
      title: say(PLAN.name),
      by: ({ document }) => document.title,
      render: ({ document }) => (
        <RowLink className="wide" to={`/documents/${document.id}`}>
          <Zh>{document.title}</Zh>
        </RowLink>
      ),
    },
    { key: 'drafting', title: say(PLAN.drafting), by: ({ drafting }) => drafting.name, render: ({ drafting }) => <Zh>{drafting.name}</Zh> },
    {
      key: 'month',
      title: say(PLAN.month),
      by: ({ due }) => due.year * 12 + due.month,
      isFigure: true,
      render: ({ planned, due }) => (
        <>
          {planned.year === year ? say(PLAN.monthOf, planned) : say(PLAN.monthIn, planned)}
          {(due.year !== planned.year || due.month !== planned.month) && <div>{say(PLAN.movedTo, due)}</div>}
        </>
      ),
    },
    {
      key: 'kind',
      title: say(PLAN.kind),
      by: ({ kind }) => kind,
      render: ({ kind, reasons }) => (
        <>
          {say(PLAN[kind])}
          {kind === 'added' && (
            <div className="quiet">
              <Zh>{reasons}</Zh>
            </div>
          )}
        </>
      ),
    },
    {
      key: 'adjusted',
      title: say(PLAN.adjusted),
      by: ({ adjustments }) => adjustments.length,
      render: ({ adjustments }) =>
        adjustments.map(({ label, reasons, decidedBy, decidedOn }) => (
          <div key={`${decidedOn}${reasons}`}>
            {say(label)}：<Zh>{reasons}</Zh>{' '}
            <span className="quiet">
              <Zh>{decidedBy.name}</Zh> <Day date={decidedOn} />
            </span>
          </div>
        )),
    },
    { key: 'stage', title: say(PLAN.stage), by: ({ stage }) => stage, render: ({ stageLabel }) => say(stageLabel) },
    {
      key: 'standing',
      title: say(PLAN.standing),
      by: ({ standing }) => standing,
      render: ({ standing, publishedOn }) => (
        <>
          <strong>{say(PLAN[standing])}</strong> {publishedOn && <Day date={publishedOn} />}
        </>
      ),
    },
    {
      key: 'decided',
      title: say(PLAN.decided),
      by: ({ decidedOn }) => decidedOn,
      render: ({ process, decidedBy, decidedOn }) => (
        <Link to={`/processes/${process}`}>
          <Zh>{decidedBy.name}</Zh> <Day date={decidedOn} />
        </Link>
      ),
    },
  ];
  return <DataTable label={say(PLAN.items)} columns={columns} rows={items} rowKey={({ process }) => process} usual="month" />;
}

import type { Board, BoardFigure, BoardRow } from '@fashen/contracts';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { DataTable } from '../../shared/list/data-table.js';
import { Chart } from './chart.js';
import { spoken } from './strips.js';
import { BOARD } from './words.js';

/** A figure: its chart, the table behind it, and what it counts and was asked with. */
export function Figure({ figure, cut }: { figure: BoardFigure; cut: Board['cut'] }) {
  const say = useSay();
  const { title, reach, rows } = figure;
  const span = reach === 'period' ? say(BOARD.within, { from: cut.from, to: cut.to }) : say(BOARD.now);
  return (
    <Panel title={say(title)} id={figure.name} extra={<span className="quiet">{span}</span>}>
      {rows.length === 0 ? <p className="quiet">{say(reach === 'now' ? BOARD.noneNow : BOARD.nonePeriod)}</p> : <Drawn figure={figure} />}
      <Method figure={figure} cut={cut} span={span} />
    </Panel>
  );
}

type Placed = { row: BoardRow; place: number };

function Drawn({ figure }: { figure: BoardFigure }) {
  const say = useSay();
  const { title, columns, rows } = figure;
  return (
    <>
      <Chart figure={figure} />
      <details>
        <summary>{say(BOARD.table, { n: rows.length })}</summary>
        <DataTable<Placed>
          label={say(title)}
          rows={rows.map((row, place) => ({ row, place }))}
          rowKey={({ place }) => place}
          columns={columns.map((column) => ({
            key: column.key,
            title: say(column),
            isFigure: column.kind !== 'text',
            render: ({ row }) => <Mixed>{spoken(column, row, say)}</Mixed>,
          }))}
        />
      </details>
    </>
  );
}

function Method({ figure, cut, span }: { figure: BoardFigure; cut: Board['cut']; span: string }) {
  const say = useSay();
  const { rule, basis, query, values } = figure;
  return (
    <details>
      <summary>{say(BOARD.method)}</summary>
      <dl className="board-method">
        <dt>{say(BOARD.rule)}</dt>
        <dd>{say(rule)}</dd>
        <dt>{say(BOARD.basis)}</dt>
        <dd lang="zh-CN">{basis}</dd>
        <dt>{say(BOARD.cutAt)}</dt>
        <dd>
          <Moment at={cut.at} /> {span}
        </dd>
        <dt>{say(BOARD.query)}</dt>
        <dd>
          <pre lang="en">{query}</pre>
        </dd>
        <dt>{say(BOARD.values)}</dt>
        <dd>
          <ol>
            {values.map((value, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a value is known by its place, $1 and on
              <li key={place}>
                <code lang="en">{value}</code>
              </li>
            ))}
          </ol>
        </dd>
      </dl>
    </details>
  );
}

import type { ChartEdge, ChartNode, ChartView } from '@fashen/contracts';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Moment } from '../../shared/light/day.js';
import { FindingLines } from '../../shared/problem/problem-view.js';
import { waysFrom } from './ways.js';
import { CHART, NOW, SIGN, STATUS } from './words.js';

type Props = { chart: ChartView; nodes: readonly ChartNode[]; parent?: string | null };

/** The chart as a list: every stage with its status, when it was passed and by whom, and, where the case stands, what may be done. */
export function ChartList({ chart, nodes, parent = null }: Props) {
  const own = nodes.filter((node) => node.parent === parent).sort((a, b) => a.order - b.order);
  if (own.length === 0) return null;
  return (
    <ol className="chart-list">
      {own.map((node) => (
        <Stage key={node.path} node={node} chart={chart} nodes={nodes} />
      ))}
    </ol>
  );
}

function Stage({ node, chart, nodes }: { node: ChartNode; chart: ChartView; nodes: readonly ChartNode[] }) {
  const say = useSay();
  const { path, label, status, about, basis, turns, visits } = node;
  const known = visits.filter(({ from }) => from !== null);
  return (
    <li className={`chart-${status}`} aria-current={status === 'active' ? 'step' : undefined}>
      <div className="row">
        <strong>
          <span aria-hidden="true">{SIGN[status]}</span> {say(label)}
        </strong>
        <span className="quiet">{say(STATUS[status])}</span>
      </div>
      {status === 'active' && about && <p>{say(about)}</p>}
      {status === 'active' && basis && (
        <p className="quiet">
          {say(CHART.basis)}
          <Zh>{basis}</Zh>
        </p>
      )}
      {turns.length > 0 && (status === 'active' || status === 'possible') && (
        <p>
          {say(CHART.turn)}
          {turns.map(({ role, label: duty }) => `${say(role)} ${say(duty)}`).join(say(CHART.and))}
        </p>
      )}
      {known.length > 0 && (
        <ul className="quiet">
          {known.map(({ from, until, by, person, office, seq }) => (
            <li key={`${seq}${from}`}>
              {from && <Moment at={from} />}{' '}
              {until === null
                ? `– ${say(CHART.here)}`
                : until !== from && (
                    <>
                      – <Moment at={until} />
                    </>
                  )}{' '}
              {by && say(CHART.by, { event: say(by) })} {person && <Zh>{[person, office].filter(Boolean).join(' · ')}</Zh>}
            </li>
          ))}
        </ul>
      )}
      {status === 'active' && <Ways edges={waysFrom(chart, path).filter(({ now }) => now !== null)} nodes={nodes} />}
      <ChartList chart={chart} nodes={nodes} parent={path} />
    </li>
  );
}

function Ways({ edges, nodes }: { edges: readonly ChartEdge[]; nodes: readonly ChartNode[] }) {
  const say = useSay();
  if (edges.length === 0) return null;
  const labelOf = (path: string | null) => nodes.find((node) => node.path === path)?.label;
  return (
    <details open={edges.some(({ now }) => now === 'mine')}>
      <summary>
        {say(CHART.ways)} ({edges.length})
      </summary>
      <ul>
        {edges.map(({ id, label, to, now, findings }) => {
          const leads = labelOf(to);
          return (
            <li key={id}>
              {say(label)} <span className="quiet">{leads ? say(CHART.leads, { state: say(leads) }) : say(CHART.stays)}</span>
              {now && <strong> {say(NOW[now])}</strong>}
              <FindingLines findings={findings} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

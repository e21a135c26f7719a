import type { ChartNode, ChartView, ProcessDocument } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { queries } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Part } from '../../shared/layout/part.js';
import { SHELL } from '../../shared/layout/words.js';
import './chart.css';
import { ChartList } from './chart-list.js';
import { reachableNodes } from './ways.js';
import { CHART, SIGN, STATUS } from './words.js';

const ChartDrawing = lazy(() => import('./chart-drawing.js'));

/** Narrower than this a drawing helps nobody unless it is asked for. */
const WIDE = '(min-width: 60rem)';

/** The machine that a case runs on, and where the case stands in it: as a drawing, and the same as a list. */
export default function ChartPanel({ process }: { process: ProcessDocument }) {
  const chart = useQuery(queries.chart(process.id));
  return <Answered of={chart}>{(found) => <Chart chart={found} />}</Answered>;
}

function Chart({ chart }: { chart: ChartView }) {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('view');
  const isDrawn = asked === null ? window.matchMedia(WIDE).matches : asked === 'drawing';
  const isWhole = search.get('stages') === 'all';
  const set = (name: string, value: string | null) =>
    setSearch((old) => {
      if (value === null) old.delete(name);
      else old.set(name, value);
      return old;
    });
  const nodes = useMemo(() => (isWhole ? chart.nodes : reachableNodes(chart.nodes)), [chart, isWhole]);
  return (
    <>
      <Panel
        title={say(chart.label)}
        extra={
          <span className="row actions">
            <Button size="small" onClick={() => set('view', isDrawn ? 'list' : 'drawing')}>
              {say(isDrawn ? CHART.hideDrawing : CHART.showDrawing)}
            </Button>
            <Checkbox checked={isWhole} onChange={({ target }) => set('stages', target.checked ? 'all' : null)}>
              {say(CHART.all)}
            </Checkbox>
          </span>
        }
      >
        <Key />
        {chart.sees === 'states' && <p className="quiet">{say(CHART.sees)}</p>}
        {isDrawn && (
          <>
            <p className="quiet">
              {say(CHART.also)} <a href="#stages">{say(CHART.toList)}</a>
            </p>
            <Part>
              <Suspense fallback={<p role="status">{say(SHELL.loading)}</p>}>
                <ChartDrawing chart={chart} nodes={nodes} />
              </Suspense>
            </Part>
          </>
        )}
      </Panel>
      <Panel title={say(CHART.list)} id="stages">
        <ChartList chart={chart} nodes={nodes} />
      </Panel>
    </>
  );
}

function Key() {
  const say = useSay();
  return (
    <ul className="chart-key" aria-label={say(CHART.key)}>
      {(Object.keys(STATUS) as ChartNode['status'][]).map((status) => (
        <li key={status} className={`chart-${status}`}>
          <span aria-hidden="true">{SIGN[status]}</span> {say(STATUS[status])}
        </li>
      ))}
    </ul>
  );
}

import type { ChartNode, ChartView } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import {
  BaseEdge,
  Controls,
  type Edge,
  type EdgeProps,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { Tooltip } from 'antd';
import { useMemo } from 'react';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { FindingLines } from '../../shared/problem/problem-view.js';
import { type Layout, layOut } from './layout.js';
import { reasonsFor, roadsOf } from './ways.js';
import { CHART, SIGN, STATUS } from './words.js';

type StateNode = Node<{ node: ChartNode; chart: ChartView }, 'state'>;
type LaneNode = Node<{ node: ChartNode }, 'lane'>;
type RoadEdge = Edge<{ points: { x: number; y: number }[]; says: string }, 'road'>;

const TYPES = { state: State, lane: Lane };
const EDGES = { road: Line };
/** Pixels; a longer chart is drawn smaller, and can be made larger. */
const MOST_HEIGHT = 1300;
const ARROW = { type: MarkerType.ArrowClosed, color: '#6b7280' };

/** The chart as a drawing: lanes for regions, what was passed solid, where it stands filled, what may come outlined. */
export default function ChartDrawing({ chart, nodes }: { chart: ChartView; nodes: readonly ChartNode[] }) {
  const roads = useMemo(() => roadsOf(chart, nodes), [chart, nodes]);
  const layout = useQuery({
    queryKey: ['chart-layout', chart.workflow, chart.version, nodes.map(({ path }) => path).join()],
    queryFn: () => layOut(nodes, roads),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return <Answered of={layout}>{(found) => <Drawn chart={chart} nodes={nodes} layout={found} />}</Answered>;
}

function Drawn({ chart, nodes, layout }: { chart: ChartView; nodes: readonly ChartNode[]; layout: Layout }) {
  const say = useSay();
  const drawn = useMemo(() => nodes.map((node) => drawnNode(node, chart, layout)), [nodes, chart, layout]);
  const lines = useMemo(
    () =>
      roadsOf(chart, nodes).map(({ id, from, to, edges, look }): RoadEdge => {
        const name = edges[0] ? say(edges[0].label) : '';
        const says = edges.length > 1 ? say(CHART.more, { event: name, n: edges.length }) : name;
        const isTold = look === 'open' || look === 'closed';
        const data = { points: layout.lines.get(id) ?? [], says: isTold ? says : '' };
        return {
          id,
          source: from,
          target: to,
          type: 'road',
          className: `road road-${look}`,
          markerEnd: ARROW,
          data,
          focusable: false,
          selectable: false,
        };
      }),
    [chart, nodes, layout, say],
  );
  return (
    <section className="chart-drawing" aria-label={say(CHART.title)} style={{ height: `${Math.min(MOST_HEIGHT, layout.height + 40)}px` }}>
      <ReactFlow
        nodes={drawn}
        edges={lines}
        nodeTypes={TYPES}
        edgeTypes={EDGES}
        fitView
        fitViewOptions={{ padding: 0.05, maxZoom: 1 }}
        minZoom={0.2}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        preventScrolling={false}
        zoomOnScroll={false}
        ariaLabelConfig={{
          'node.a11yDescription.default': say(CHART.nodeHint),
          'node.a11yDescription.keyboardDisabled': say(CHART.nodeHint),
          'edge.a11yDescription.default': say(CHART.edgeHint),
          'controls.ariaLabel': say(CHART.controls),
          'controls.zoomIn.ariaLabel': say(CHART.zoomIn),
          'controls.zoomOut.ariaLabel': say(CHART.zoomOut),
          'controls.fitView.ariaLabel': say(CHART.fit),
        }}
        proOptions={{ hideAttribution: true }}
      >
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  );
}

function drawnNode(node: ChartNode, chart: ChartView, { boxes }: Layout): StateNode | LaneNode {
  const { x, y, width, height } = boxes.get(node.path) ?? { x: 0, y: 0, width: 0, height: 0 };
  const place = { id: node.path, position: { x, y }, width, height, ...(node.parent === null ? {} : { parentId: node.parent }) };
  return node.kind === 'group' || node.kind === 'parallel' || node.kind === 'region'
    ? { ...place, type: 'lane', data: { node } }
    : { ...place, type: 'state', data: { node, chart } };
}

const Ends = () => (
  <>
    <Handle type="target" position={Position.Top} isConnectable={false} />
    <Handle type="source" position={Position.Bottom} isConnectable={false} />
  </>
);

function Lane({ data: { node } }: NodeProps<LaneNode>) {
  const say = useSay();
  return (
    <div className={`chart-lane chart-${node.status}`}>
      <Ends />
      <span>{say(node.label)}</span>
    </div>
  );
}

/** A state; what stands in its way is told on hover and on focus. */
function State({ data: { node, chart } }: NodeProps<StateNode>) {
  const say = useSay();
  const { label, status, visits, path, about } = node;
  const last = visits.at(-1);
  const reasons = status === 'closed' || node.next === 'closed' ? reasonsFor(chart, path) : [];
  const told = (
    <div className="stack">
      {about && <div>{say(about)}</div>}
      <FindingLines findings={reasons} />
    </div>
  );
  return (
    <Tooltip title={about || reasons.length > 0 ? told : null} trigger={['hover', 'focus']} color="#fff" classNames={{ root: 'chart-tip' }}>
      <button type="button" className={`chart-state chart-${status}`}>
        <Ends />
        <span className="chart-label">
          <span aria-hidden="true">{SIGN[status]}</span> {say(label)}
        </span>
        <span className="chart-said">
          {last?.from ? (
            <>
              <Day date={last.from} /> {last.person && <Zh>{last.person}</Zh>}
            </>
          ) : (
            say(STATUS[status])
          )}
          {visits.length > 1 && ` ${say(CHART.times, { n: visits.length })}`}
        </span>
      </button>
    </Tooltip>
  );
}

function Line({ id, data, style, markerEnd }: EdgeProps<RoadEdge>) {
  const { points = [], says = '' } = data ?? {};
  const [first, ...rest] = points;
  if (!first) return null;
  const path = `M ${first.x} ${first.y} ${rest.map(({ x, y }) => `L ${x} ${y}`).join(' ')}`;
  const middle = points[Math.floor(points.length / 2)] ?? first;
  return (
    <BaseEdge
      id={id}
      path={path}
      {...(style ? { style } : {})}
      {...(markerEnd ? { markerEnd } : {})}
      {...(says ? { label: says, labelX: middle.x, labelY: middle.y } : {})}
    />
  );
}

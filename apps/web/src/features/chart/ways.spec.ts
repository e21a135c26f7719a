import type { ChartEdge, ChartNode } from '@fashen/contracts';
import { reachableNodes, reasonsFor, roadsOf } from './ways.js';

const says = { zh: '甲', en: 'a' };
const node = (path: string, status: ChartNode['status'], parent: string | null = null): ChartNode => ({
  path,
  parent,
  kind: 'state',
  initial: false,
  order: 0,
  label: says,
  about: null,
  basis: null,
  turns: [],
  status,
  next: null,
  visits: [],
});
const edge = (from: string, to: string | null, more: Partial<ChartEdge> = {}): ChartEdge => ({
  id: `${from}>${to}`,
  from,
  to,
  event: 'go',
  kind: 'action',
  label: says,
  basis: null,
  by: [],
  now: null,
  findings: [],
  taken: 0,
  ...more,
});

describe('what is drawn of a chart', () => {
  const nodes = [
    node('review', 'active'),
    node('review.a', 'active', 'review'),
    node('review.b', 'unreachable', 'review'),
    node('gone', 'unreachable'),
  ];

  it('leaves out what no way leads to any more', () => {
    expect(reachableNodes(nodes).map(({ path }) => path)).toEqual(['review', 'review.a']);
  });

  it('keeps the lane of a state that can be reached', () => {
    expect(reachableNodes([node('lane', 'unreachable'), node('lane.a', 'ahead', 'lane')]).map(({ path }) => path)).toEqual([
      'lane',
      'lane.a',
    ]);
  });

  it('draws all ways between two states as one, and none that stays where it is', () => {
    const edges = [
      edge('review', 'gone'),
      edge('review', 'gone', { id: '2', now: 'mine' }),
      edge('review', null),
      edge('review', 'review'),
    ];
    expect(roadsOf({ edges }, nodes)).toEqual([{ id: 'review→gone', from: 'review', to: 'gone', edges: edges.slice(0, 2), look: 'open' }]);
  });

  it('draws a way that was taken as taken, whatever else leads there', () => {
    const edges = [edge('review', 'gone', { now: 'closed' }), edge('review', 'gone', { id: '2', taken: 1 })];
    expect(roadsOf({ edges }, nodes)[0]?.look).toBe('taken');
  });

  it('tells why a state cannot be entered', () => {
    const finding = { rule: 'material.missing', detail: '缺少材料' };
    expect(reasonsFor({ edges: [edge('review', 'gone', { now: 'closed', findings: [finding] })] }, 'gone')).toEqual([finding]);
  });
});

import type { BoardColumn, BoardFigure, BoardRow } from '@fashen/contracts';
import { legendOf, type Say, stripsOf } from './strips.js';

const say: Say = ({ zh }, fill = {}) => zh.replace(/\{(\w+)\}/g, (_, name: string) => String(fill[name]));
const column = (key: string, kind: BoardColumn['kind'] = 'count'): BoardColumn => ({ key, kind, zh: key, en: key });
const figure = (name: BoardFigure['name'], columns: BoardColumn[], rows: BoardRow[]) => ({ name, columns, rows }) as BoardFigure;

describe('the lines of a chart', () => {
  const lights = figure(
    'lights',
    [column('party', 'text'), ...['red', 'yellow', 'green', 'paused', 'none'].map((key) => column(key))],
    [
      { party: '司法局', red: 1, yellow: 0, green: 3, paused: 0, none: 0 },
      { party: '城管局', red: 0, yellow: 2, green: 0, paused: 0, none: 0 },
    ],
  );

  it('are as long as the longest of them is wide', () =>
    expect(stripsOf(lights, say).map(({ label, marks }) => [label, marks.map(({ from, to, tone }) => [from, to, tone])])).toEqual([
      [
        '司法局',
        [
          [0, 25, 'red'],
          [25, 100, 'green'],
        ],
      ],
      ['城管局', [[0, 50, 'amber']]],
    ]));

  it('say their figures with a sign beside the colour', () => {
    expect(stripsOf(lights, say)[0]?.value).toBe('■ 1  ▲ 0  ● 3  ‖ 0  ○ 0');
    expect(legendOf(lights, say).map(({ sign, label }) => sign + label)).toEqual(['■red', '▲yellow', '●green', '‖paused', '○none']);
  });

  it('tell the rate, and that there is none of nothing', () => {
    const columns = [column('party', 'text'), column('adopted'), column('rate', 'share')];
    const rows = [
      { party: '甲', adopted: 2, rate: 66.7 },
      { party: '乙', adopted: 0, rate: null },
    ];
    expect(stripsOf(figure('adoption', columns, rows), say).map(({ value }) => value.split('  ').at(-1))).toEqual(['rate 66.7%', 'rate —']);
  });

  it('of a workload set the overdue ones apart from the rest', () => {
    const rows = [{ party: '司法局', person: { zh: '未分办', en: 'nobody' }, open: 4, red: 1 }];
    const [strip] = stripsOf(figure('workload', [column('party', 'text'), column('person', 'text'), column('open')], rows), say);
    expect([strip?.label, strip?.value, strip?.marks.map(({ to }) => to)]).toEqual(['司法局 · 未分办', '■ 1  ● 3', [25, 100]]);
  });

  it('are boxes where days are spread', () => {
    const rows = [
      { stage: { zh: '审查', en: 'review' }, count: 9, least: 2, lower: 5, median: 8, upper: 10, most: 20, medianCalendar: 12 },
    ];
    const [strip] = stripsOf(figure('stages', [], rows), say);
    expect(strip?.marks.map(({ shape, from, to }) => [shape, from, to])).toEqual([
      ['whisker', 10, 100],
      ['band', 25, 50],
      ['middle', 40, 40],
    ]);
    expect(strip?.value).toBe('中位 8 个工作日（2–20），自然日中位 12；9 件');
  });
});

import type { ChartNode } from '@fashen/contracts';
import type { Words } from '@fashen/domain';

export const CHART = {
  title: { zh: '流程图', en: 'Chart' },
  list: { zh: '环节列表', en: 'Stages as a list' },
  showDrawing: { zh: '显示流程图', en: 'Show the drawing' },
  hideDrawing: { zh: '只看列表', en: 'Only the list' },
  nodeHint: { zh: '环节', en: 'A stage' },
  edgeHint: { zh: '由一个环节到另一个环节', en: 'A way from one stage to another' },
  controls: { zh: '流程图缩放', en: 'Scale of the drawing' },
  zoomIn: { zh: '放大', en: 'Larger' },
  zoomOut: { zh: '缩小', en: 'Smaller' },
  fit: { zh: '显示全图', en: 'Show all of it' },
  all: { zh: '含不会再经过的环节', en: 'Also stages that cannot be reached any more' },
  also: { zh: '流程图中的各环节在下方列表中另有文字说明。', en: 'Every stage of the drawing is told in words in the list below.' },
  toList: { zh: '跳至环节列表', en: 'Skip to the list' },
  key: { zh: '图例', en: 'Key' },
  turn: { zh: '由谁办理：', en: 'Whose turn: ' },
  and: { zh: '；', en: '; ' },
  visits: { zh: '经过', en: 'Passed' },
  here: { zh: '至今', en: 'until now' },
  by: { zh: '经“{event}”', en: 'by “{event}”' },
  ways: { zh: '由此可以办理', en: 'From here' },
  leads: { zh: '转入“{state}”', en: 'leads to “{state}”' },
  stays: { zh: '环节不变', en: 'stays here' },
  taken: { zh: '已办理 {n} 次', en: 'taken {n} times' },
  basis: { zh: '依据：', en: 'Basis: ' },
  times: { zh: '经过 {n} 次', en: 'passed {n} times' },
  more: { zh: '{event}等{n}项', en: '{event} and {n} in all' },
  sees: {
    zh: '依您的阅览权限，仅显示经过的环节，不显示时间和人员。',
    en: 'For you it shows which stages were passed, not when and by whom.',
  },
} satisfies Record<string, Words>;

export const STATUS: Readonly<Record<ChartNode['status'], Words>> = {
  active: { zh: '当前', en: 'now' },
  passed: { zh: '已经过', en: 'passed' },
  possible: { zh: '下一步可到', en: 'possible next' },
  closed: { zh: '下一步，条件不具备', en: 'next, but closed' },
  ahead: { zh: '后续', en: 'ahead' },
  unreachable: { zh: '不再经过', en: 'not reached any more' },
};

/** A status is never a colour alone. */
export const SIGN: Readonly<Record<ChartNode['status'], string>> = {
  active: '●',
  passed: '✓',
  possible: '○',
  closed: '⊘',
  ahead: '·',
  unreachable: '×',
};

export const NOW: Readonly<Record<'mine' | 'others' | 'closed' | 'waiting', Words>> = {
  mine: { zh: '您可以办理', en: 'yours to take' },
  others: { zh: '由他人办理', en: 'for somebody else' },
  closed: { zh: '暂不能办理', en: 'closed' },
  waiting: { zh: '届时自动进行', en: 'comes by itself' },
};

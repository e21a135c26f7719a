import type { DueLight, TaskSort } from '@fashen/contracts';
import type { Words } from '@fashen/domain';

export const TASK = {
  title: { zh: '我的任务', en: 'My tasks' },
  list: { zh: '待办列表', en: 'Tasks' },
  noDue: { zh: '无期限', en: 'no due date' },
  since: { zh: '自 {day} 起待办', en: 'waiting since {day}' },
  none: { zh: '目前没有待办事项。', en: 'Nothing waits for you.' },
  noneWayOut: { zh: '有新的待办时，会在这里列出，并发送通知。', en: 'New tasks appear here, with a notice.' },
  noneFiltered: { zh: '没有符合条件的待办。请放宽或者清除筛选条件。', en: 'Nothing fits the filter. Widen or clear it.' },
  clear: { zh: '清除筛选', en: 'Clear the filter' },
  untitled: { zh: '（无题名）', en: '(no title)' },
  forSomebody: { zh: '代 {name} 办理', en: 'standing in for {name}' },
  mineTag: { zh: '本人承办', en: 'yours by name' },
  filters: { zh: '筛选', en: 'Filter' },
  text: { zh: '按题名、文号查找（按 / 键）', en: 'Title or number (key /)' },
  light: { zh: '期限状态', en: 'Light' },
  workflow: { zh: '事项种类', en: 'Kind of matter' },
  sort: { zh: '排序', en: 'Order' },
  mine: { zh: '只看本人承办', en: 'Only mine by name' },
  total: { zh: '共 {n} 项', en: '{n} tasks' },
  export: { zh: '导出电子表格', en: 'Export as a sheet' },
  first: { zh: '回到第一页', en: 'First page' },
  next: { zh: '下一页', en: 'Next page' },
  keys: { zh: '按 j、k 键上下移动，按回车键打开。', en: 'Keys: j and k move, Enter opens.' },
} satisfies Record<string, Words>;

export const LIGHTS: Readonly<Record<DueLight, Words>> = {
  red: { zh: '■ 已逾期', en: '■ overdue' },
  yellow: { zh: '▲ 临近届满', en: '▲ nearly due' },
  green: { zh: '● 期限内', en: '● in time' },
  paused: { zh: '‖ 计时中止', en: '‖ paused' },
  none: { zh: '无期限', en: 'no due date' },
};

export const SORTS: Readonly<Record<TaskSort, Words>> = {
  due: { zh: '先到期的在前', en: 'Nearest due date first' },
  '-due': { zh: '后到期的在前', en: 'Latest due date first' },
  since: { zh: '先收到的在前', en: 'Longest waiting first' },
  '-since': { zh: '新收到的在前', en: 'Newest first' },
  title: { zh: '按题名', en: 'By title' },
  '-title': { zh: '按题名（倒序）', en: 'By title, backwards' },
};

export const WORKFLOWS: Readonly<Record<string, Words>> = {
  'normative-document': { zh: '规范性文件', en: 'Normative document' },
  'legality-review': { zh: '合法性审查', en: 'Legality review' },
  'non-adoption-discussion': { zh: '未采纳意见沟通', en: 'Discussion of what was not adopted' },
  deliberation: { zh: '集体审议', en: 'Deliberation' },
  'three-unifieds': { zh: '三统一', en: 'Three unifieds' },
  'light-review': { zh: '征求意见审核', en: 'Light review' },
  filing: { zh: '备案', en: 'Filing' },
  'filing-review': { zh: '备案审查', en: 'Filing review' },
  correction: { zh: '纠错', en: 'Correction' },
  'objection-review': { zh: '异议审查', en: 'Objection review' },
  'project-initiation': { zh: '立项', en: 'Initiation' },
  omission: { zh: '漏审漏备', en: 'Omission' },
  'review-sampling': { zh: '审查质量抽查', en: 'Sampling of reviews' },
};

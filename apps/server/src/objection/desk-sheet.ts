import type { DeskColumn, DeskEntry } from '@fashen/contracts';
import { CHANNELS, KINDS } from '@fashen/workflow-objection-review';
import { dayCell, dueCell, standingCell } from '../list/clock-cells.js';
import { type Column, sheetOf } from '../list/sheet.js';

const groupOf = ({ id, group: { lead, size, isConfirmed, similarity } }: DeskEntry): string => {
  if (lead === id) return size > 1 ? `牵头，共${size}件` : '单独审查';
  return isConfirmed ? '已并入' : `拟并入（相似${similarity}%）`;
};
const channelOf = (channel: string): string => (channel in CHANNELS ? CHANNELS[channel as keyof typeof CHANNELS].zh : channel);

/** What a column is called and shows. A paper that is not in the library has no name here: its words are its writer's. */
const COLUMNS: Readonly<Record<DeskColumn, Column<DeskEntry>>> = {
  document: { heading: { zh: '文件名称', en: 'document' }, width: 48, value: ({ document }) => document?.title ?? '不在文件库中的文件' },
  clauses: { heading: { zh: '条款', en: 'clauses' }, width: 20, value: ({ clauses }) => clauses.join('、') || '全文' },
  kind: { heading: { zh: '类别', en: 'kind' }, width: 16, value: ({ kind }) => KINDS[kind].zh },
  channel: { heading: { zh: '提出方式', en: 'how it came' }, width: 12, value: ({ channel }) => channelOf(channel) },
  receivedOn: { heading: { zh: '收到日期', en: 'received on' }, width: 16, value: ({ receivedOn }) => dayCell(receivedOn) },
  persons: { heading: { zh: '提出人数', en: 'persons' }, width: 12, value: ({ persons }) => String(persons) },
  state: { heading: { zh: '环节', en: 'state' }, width: 24, value: ({ state }) => state?.zh ?? '正在启动' },
  reply: { heading: { zh: '答复届满日', en: 'reply due' }, width: 16, value: ({ clock }) => dueCell(clock) },
  replyStanding: { heading: { zh: '答复期限', en: 'how the reply stands' }, width: 28, value: ({ clock }) => standingCell(clock) },
  group: { heading: { zh: '合并审查', en: 'examined together' }, width: 24, value: groupOf },
  duty: { heading: { zh: '待办事项', en: 'to be done' }, width: 32, value: ({ duties }) => duties.map(({ label }) => label.zh).join('；') },
};

/** 异议 of an office, without a word of who made them: the same rows give the same bytes. */
export const deskSheet = (columns: readonly DeskColumn[], entries: readonly DeskEntry[]): Promise<Buffer> =>
  sheetOf(
    '异议',
    columns.map((one) => COLUMNS[one]),
    entries,
  );

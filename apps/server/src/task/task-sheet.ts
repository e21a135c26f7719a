import type { TaskEntry } from '@fashen/contracts';
import { dateIn, formatDate } from '@fashen/domain';
import { type Column, sheetOf } from '../list/sheet.js';
import { findWorkflow } from '../workflow/workflows.js';

const COLUMNS: readonly Column<TaskEntry>[] = [
  { heading: { zh: '事项', en: 'task' }, width: 32, value: ({ label }) => label.zh },
  { heading: { zh: '文件', en: 'document' }, width: 48, value: ({ subject }) => subject?.title ?? '' },
  { heading: { zh: '流程', en: 'process' }, width: 24, value: ({ workflow }) => findWorkflow(workflow)?.label?.zh ?? workflow },
  { heading: { zh: '收到日期', en: 'since' }, width: 16, value: ({ since }) => formatDate(dateIn(since)).zh },
  { heading: { zh: '届满日', en: 'due' }, width: 16, value: ({ due }) => (due === null ? '' : formatDate(due).zh) },
  { heading: { zh: '期限状态', en: 'light' }, width: 24, value: ({ light }) => light?.says.zh ?? '' },
  { heading: { zh: '期限依据', en: 'reason' }, width: 48, value: ({ reason }) => reason?.zh ?? '' },
  { heading: { zh: '代办', en: 'stands in for' }, width: 16, value: ({ standsInFor }) => standsInFor?.name ?? '' },
];

export const taskSheet = (entries: readonly TaskEntry[]): Promise<Buffer> => sheetOf('待办', COLUMNS, entries);

import type { FilingReviewEntry } from '@fashen/contracts';
import { formatDate } from '@fashen/domain';
import { type Column, sheetOf } from '../list/sheet.js';

const day = (date: string | null): string => (date === null ? '' : formatDate(date).zh);

const COLUMNS: readonly Column<FilingReviewEntry>[] = [
  { heading: { zh: '文件名称', en: 'title' }, width: 48, value: ({ document }) => document.title },
  { heading: { zh: '报送单位', en: 'filed by' }, width: 28, value: ({ submitter }) => submitter },
  { heading: { zh: '接收机关', en: 'receiver' }, width: 28, value: ({ receiver }) => receiver },
  { heading: { zh: '报送方式', en: 'how it came' }, width: 16, value: ({ channel }) => channel.zh },
  { heading: { zh: '备案事由', en: 'occasion' }, width: 12, value: ({ occasion }) => occasion.zh },
  { heading: { zh: '收到日期', en: 'received on' }, width: 16, value: ({ receivedOn }) => day(receivedOn) },
  { heading: { zh: '报备字号', en: 'number of the report' }, width: 24, value: ({ reportNumber }) => reportNumber ?? '' },
  { heading: { zh: '备案登记日期', en: 'registered on' }, width: 16, value: ({ registeredOn }) => day(registeredOn) },
  { heading: { zh: '备案登记号', en: 'register number' }, width: 24, value: ({ registerNumber }) => registerNumber ?? '' },
  { heading: { zh: '办理状态', en: 'state' }, width: 24, value: ({ state }) => state.zh },
  { heading: { zh: '届满日', en: 'last day' }, width: 16, value: ({ clock }) => day(clock?.due ?? null) },
];

/** 收到的备案 as a sheet. */
export const reviewSheet = (entries: readonly FilingReviewEntry[]): Promise<Buffer> => sheetOf('收到的备案', COLUMNS, entries);

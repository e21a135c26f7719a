import type { DutyView, ListedDocument } from '@fashen/contracts';
import { DOCUMENT_KINDS, dateIn, formatDate } from '@fashen/domain';
import { type Column, sheetOf } from '../list/sheet.js';

const names = (parties: readonly { name: string }[]): string => parties.map(({ name }) => name).join('、');
export const day = (date: string | null | undefined): string => (date ? formatDate(date).zh : '');

const duty = ({ label, party, roleLabel, person }: DutyView): string => `${party.name}${person?.name ?? roleLabel.zh}：${label.zh}`;

const COLUMNS: readonly Column<ListedDocument>[] = [
  { heading: { zh: '标题', en: 'title' }, width: 48, value: ({ title }) => title },
  { heading: { zh: '种类', en: 'kind' }, width: 18, value: ({ kind }) => DOCUMENT_KINDS[kind].zh },
  { heading: { zh: '起草单位', en: 'drafting department' }, width: 24, value: ({ draftingParty }) => draftingParty.name },
  { heading: { zh: '制定机关', en: 'issuers' }, width: 24, value: ({ issuers }) => names(issuers) },
  { heading: { zh: '审查机构', en: 'review body' }, width: 24, value: ({ reviewAuthority }) => reviewAuthority.name },
  { heading: { zh: '阶段', en: 'stage' }, width: 20, value: ({ stage }) => stage.label.zh },
  { heading: { zh: '当前环节', en: 'states' }, width: 28, value: ({ states }) => states.map(({ zh }) => zh).join('；') },
  { heading: { zh: '下一步', en: 'next duty' }, width: 36, value: (entry) => (entry.duty ? duty(entry.duty) : '') },
  { heading: { zh: '届满日', en: 'due' }, width: 16, value: (entry) => day(entry.duty?.due) },
  { heading: { zh: '期限状态', en: 'light' }, width: 24, value: (entry) => entry.duty?.light?.says.zh ?? '' },
  { heading: { zh: '统一编号', en: 'unified number' }, width: 20, value: ({ numbers }) => numbers.unified ?? '' },
  { heading: { zh: '发文字号', en: 'document number' }, width: 24, value: ({ numbers }) => numbers.document ?? '' },
  { heading: { zh: '时效', en: 'validity' }, width: 18, value: ({ validity }) => validity?.label.zh ?? '' },
  { heading: { zh: '更新日期', en: 'updated on' }, width: 16, value: ({ updatedAt }) => day(dateIn(updatedAt)) },
];

export const documentSheet = (entries: readonly ListedDocument[]): Promise<Buffer> => sheetOf('文件', COLUMNS, entries);

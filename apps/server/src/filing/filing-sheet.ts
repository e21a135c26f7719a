import type { FilingColumn } from '@fashen/contracts';
import { formatDate, type Words } from '@fashen/domain';
import type { ListedFiling } from '@fashen/persistence';
import { sheetOf } from '../list/sheet.js';
import { filedByWords, occasionWords, standingWords } from './present-entry.js';

type Name = (id: string) => string;
type Column = { heading: Words; width: number; value: (row: ListedFiling, name: Name) => string };

const day = (date: string | null): string => (date === null ? '' : formatDate(date).zh);

/** What a column is called and shows; dates are written out, so that no spreadsheet reads them its own way. */
const COLUMNS: Readonly<Record<FilingColumn, Column>> = {
  title: { heading: { zh: '文件名称', en: 'title' }, width: 48, value: ({ title }) => title },
  unifiedNumber: { heading: { zh: '统一编号', en: 'unified number' }, width: 20, value: ({ unifiedNumber }) => unifiedNumber ?? '' },
  documentNumber: { heading: { zh: '发文字号', en: 'document number' }, width: 24, value: ({ documentNumber }) => documentNumber ?? '' },
  issuer: { heading: { zh: '制定机关', en: 'issuer' }, width: 24, value: ({ lead }, name) => name(lead) },
  draftingDepartment: { heading: { zh: '起草单位', en: 'drafting department' }, width: 24, value: ({ drafting }, name) => name(drafting) },
  publishedOn: { heading: { zh: '公布日期', en: 'published on' }, width: 16, value: ({ publishedOn }) => day(publishedOn) },
  occasion: { heading: { zh: '备案事由', en: 'occasion' }, width: 12, value: ({ occasion }) => occasionWords(occasion).zh },
  receiver: { heading: { zh: '接收机关', en: 'receiver' }, width: 28, value: ({ receiverName }) => receiverName },
  filedBy: { heading: { zh: '报送方式', en: 'how it comes there' }, width: 20, value: ({ filedBy }) => filedByWords(filedBy).zh },
  due: { heading: { zh: '届满日', en: 'last day' }, width: 16, value: ({ due }) => day(due) },
  standing: { heading: { zh: '办理状态', en: 'standing' }, width: 20, value: ({ standing }) => standingWords(standing).zh },
  submittedOn: { heading: { zh: '报送日期', en: 'submitted on' }, width: 16, value: ({ submittedOn }) => day(submittedOn) },
  late: { heading: { zh: '是否逾期', en: 'late' }, width: 12, value: ({ isLate }) => (isLate ? '逾期' : '否') },
  reportNumber: { heading: { zh: '报备字号', en: 'number of the report' }, width: 24, value: ({ reportNumber }) => reportNumber ?? '' },
  registeredOn: { heading: { zh: '备案登记日期', en: 'registered on' }, width: 16, value: ({ registeredOn }) => day(registeredOn) },
  registerNumber: { heading: { zh: '备案登记号', en: 'register number' }, width: 24, value: ({ registerNumber }) => registerNumber ?? '' },
  submitter: { heading: { zh: '报备单位', en: 'filed by' }, width: 24, value: ({ submitter }, name) => name(submitter) },
};

/** 备案登记簿 in the columns that the platform above asks for: the same rows give the same bytes. */
export const filingSheet = (columns: readonly FilingColumn[], rows: readonly ListedFiling[], name: Name): Promise<Buffer> =>
  sheetOf<ListedFiling>(
    '备案',
    columns.map((one) => ({ ...COLUMNS[one], value: (row) => COLUMNS[one].value(row, name) })),
    rows,
  );

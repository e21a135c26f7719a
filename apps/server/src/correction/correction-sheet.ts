import type { CorrectionColumn, CorrectionEntry } from '@fashen/contracts';
import { formatDate, type Words } from '@fashen/domain';
import { dayCell, dueCell, standingCell } from '../list/clock-cells.js';
import { type Column, sheetOf } from '../list/sheet.js';

const MARKS: Readonly<Record<CorrectionEntry['mark']['code'], Words>> = {
  none: { zh: '无标注', en: 'no mark' },
  warned: { zh: '内部警示，未向社会标注', en: 'a warning inside, not shown to the public' },
  suspended: { zh: '已向社会标注：停止执行', en: 'marked in public: application stopped' },
  changed: { zh: '已向社会标注：改变', en: 'marked in public: changed' },
  annulled: { zh: '已向社会标注：撤销', en: 'marked in public: annulled' },
};

const clausesOf = (clauses: readonly string[]): string => clauses.join('、') || '全文';

const markOf = ({ mark: { code, clauses, since } }: CorrectionEntry): string => {
  if (code === 'none') return MARKS.none.zh;
  return `${MARKS[code].zh}（${clausesOf(clauses)}${since === null ? '' : `，自${formatDate(since).zh}起`}）`;
};

/** What a column is called and shows. */
const COLUMNS: Readonly<Record<CorrectionColumn, Column<CorrectionEntry>>> = {
  document: { heading: { zh: '文件名称', en: 'document' }, width: 48, value: ({ document }) => document.title },
  clauses: { heading: { zh: '条款', en: 'clauses' }, width: 20, value: ({ clauses }) => clausesOf(clauses) },
  grounds: { heading: { zh: '理由', en: 'grounds' }, width: 28, value: ({ grounds }) => grounds.map(({ zh }) => zh).join('；') },
  source: { heading: { zh: '来源', en: 'source' }, width: 20, value: ({ source }) => source.zh },
  ordering: { heading: { zh: '提出机关', en: 'ordered by' }, width: 28, value: ({ ordering }) => ordering },
  addressee: { heading: { zh: '制定机关', en: 'addressee' }, width: 28, value: ({ addressee }) => addressee },
  competent: { heading: { zh: '有权机关', en: 'competent authority' }, width: 28, value: ({ competent }) => competent ?? '' },
  receivedOn: { heading: { zh: '收到纠正通知', en: 'order received on' }, width: 16, value: ({ receivedOn }) => dayCell(receivedOn) },
  state: { heading: { zh: '环节', en: 'state' }, width: 24, value: ({ state }) => state.zh },
  reply: { heading: { zh: '书面答复届满日', en: 'answer due' }, width: 18, value: ({ reply }) => dueCell(reply) },
  replyStanding: { heading: { zh: '书面答复期限', en: 'how the answer stands' }, width: 28, value: ({ reply }) => standingCell(reply) },
  completion: { heading: { zh: '完成纠正届满日', en: 'completion due' }, width: 18, value: ({ completion }) => dueCell(completion) },
  completionStanding: {
    heading: { zh: '完成纠正期限', en: 'how the completion stands' },
    width: 28,
    value: ({ completion }) => standingCell(completion),
  },
  mark: { heading: { zh: '标注', en: 'mark' }, width: 36, value: markOf },
  duty: { heading: { zh: '待办事项', en: 'to be done' }, width: 32, value: ({ duties }) => duties.map(({ label }) => label.zh).join('；') },
};

/** 纠错 as a sheet: the same rows give the same bytes. */
export const correctionSheet = (columns: readonly CorrectionColumn[], entries: readonly CorrectionEntry[]): Promise<Buffer> =>
  sheetOf(
    '纠错',
    columns.map((one) => COLUMNS[one]),
    entries,
  );

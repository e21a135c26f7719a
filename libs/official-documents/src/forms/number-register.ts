import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { defineForm } from './form.js';
import { numbered, paragraph } from './wording.js';

/** One number of the register. Days YYYY-MM-DD; null where there is none yet. */
export interface NumberEntryFact {
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly assignedOn: string;
  readonly documentNumber: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  /** In words: 已发布, 作废. */
  readonly status: string;
}

/** What a code's counter has given in the year, against what the register shows. */
export interface NumberSeriesFact {
  readonly code: string;
  readonly issued: number;
  readonly shown: number;
  /** Last serial that was given before the first number that was entered; null where the year began here. */
  readonly before: { readonly upTo: number } | null;
  readonly notEntered: readonly { readonly from: number; readonly to: number }[];
  readonly isGapless: boolean;
}

/** Facts of the 统一编号登记簿. */
export interface NumberRegisterFacts {
  readonly year: number;
  /** Who keeps the register. */
  readonly keeper: string;
  readonly printedOn: string;
  readonly series: readonly NumberSeriesFact[];
  readonly entries: readonly NumberEntryFact[];
}

const COLUMNS = [
  { heading: '统一编号', width: 5 },
  { heading: '标题、制定机关', width: 9 },
  { heading: '发文字号', width: 5 },
  { heading: '登记、公布、施行', width: 6 },
  { heading: '状态', width: 3 },
] as const;

const day = (what: string, date: string | null): string[] => (date === null ? [] : [`${officialDate(date)}${what}`]);

const row = ({ number, title, issuer, documentNumber, assignedOn, publishedOn, effectiveOn, status }: NumberEntryFact): string[] => [
  number,
  `${title}\n（${issuer}）`,
  documentNumber ?? '（未编）',
  [...day('登记', assignedOn), ...day('公布', publishedOn), ...day('施行', effectiveOn)].join('\n'),
  status,
];

const serial = (n: number): string => String(n).padStart(4, '0');

/** A register that cannot show all that was given says so, and where. */
function proof({ code, issued, shown, before, notEntered, isGapless }: NumberSeriesFact): string {
  const opening = before ? `（其中${serial(1)}至${serial(before.upTo)}为启用本系统前编号）` : '';
  const counted = `机关代码${code}：编号${issued}件${opening}，本簿载明${shown}件`;
  const from = serial((before?.upTo ?? 0) + 1);
  if (isGapless) return `${counted}，自${from}起连续，无跳号、无重号`;
  const open = notEntered.map((one) => (one.from === one.to ? serial(one.from) : `${serial(one.from)}至${serial(one.to)}`));
  return open.length > 0 ? `${counted}，${open.join('、')}尚未补录，应当查明` : `${counted}，有重号或者越号，应当查明`;
}

/** 统一编号登记簿: every number of a year in order, void ones with it (国办发〔2018〕37号 二（八）). */
export const numberRegister = defineForm(
  'number-register',
  1,
  ({ year, keeper, printedOn, series, entries }: NumberRegisterFacts): Block[] => [
    { kind: 'title', text: `行政规范性文件统一编号登记簿（${year}年）` },
    paragraph(''),
    entries.length > 0 ? { kind: 'table', columns: COLUMNS, rows: entries.map(row) } : paragraph('本年度没有编号。'),
    paragraph(''),
    ...numbered([...series.map(proof), '标明作废的编号不再使用']),
    { kind: 'signature', name: keeper, date: printedOn, sealed: false },
  ],
);

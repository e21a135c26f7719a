import { isIsoDate } from '@fashen/domain';
import type { SpokenFinding } from '../platform/problem/problem.js';
import { omissionFinding } from './messages.js';

export type ListedPaper = { number: string; title: string; issuedOn: string };
type Columns = Record<keyof ListedPaper, number>;

const HEADINGS: Record<keyof ListedPaper, RegExp> = {
  number: /^(发文)?(文号|字号)/,
  title: /^(文件)?(标题|名称|题名)/,
  issuedOn: /^(发文|成文|印发|公布|发布)?(日期|时间)/,
};
const WHAT = { number: ['文号', 'number'], title: ['标题', 'title'], issuedOn: ['日期', 'day'] } as const;
const FIELDS = Object.keys(HEADINGS) as (keyof ListedPaper)[];
const MOST_FINDINGS = 50;

/** One way of writing a number: full-width digits and every kind of bracket around the year mean the same (GB/T 9704—2012 7.2.5). */
export const plainNumber = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[【(〔](\d{4})[\]】)〕]/, '〔$1〕');

/** Day 0 of the serial numbers in which spreadsheets keep days. */
const EPOCH = Date.UTC(1899, 11, 30);

/** 2026-01-05, 2026年1月5日, 2026/1/5, 20260105, or the serial number of a spreadsheet; undefined for all else. */
export function plainDay(written: string): string | undefined {
  if (/^[1-9]\d{4}(\.\d+)?$/.test(written)) return new Date(EPOCH + Math.floor(Number(written)) * 86_400_000).toISOString().slice(0, 10);
  const [, year, month, day] = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(written.normalize('NFKC').replace(/\s/g, '')) ?? [];
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}

function headOf(rows: readonly (readonly string[])[]): { at: number; columns: Columns } | undefined {
  for (const [at, row] of rows.slice(0, 10).entries()) {
    const found = FIELDS.map((field) => row.findIndex((cell) => HEADINGS[field].test(cell.replace(/\s/g, ''))));
    const [number, title, issuedOn] = found;
    if (found.every((column) => column >= 0)) return { at, columns: { number: number!, title: title!, issuedOn: issuedOn! } };
  }
  return undefined;
}

const inQuarter = (day: string, { year, quarter }: { year: number; quarter: number }): boolean =>
  Number(day.slice(0, 4)) === year && Math.ceil(Number(day.slice(5, 7)) / 3) === quarter;

/** The papers of a list, row by row, or all that stands against it. */
export function readList(
  rows: readonly (readonly string[])[],
  of: { year: number; quarter: number },
): { papers: ListedPaper[]; findings: SpokenFinding[] } {
  const head = headOf(rows);
  if (!head) return { papers: [], findings: [omissionFinding('list.noHead')] };
  const papers: ListedPaper[] = [];
  const findings: SpokenFinding[] = [];
  const seen = new Map<string, number>();
  for (const [n, row] of rows.slice(head.at + 1).entries()) {
    const at = head.at + n + 2;
    const cell = (field: keyof ListedPaper): string => row[head.columns[field]] ?? '';
    const missing = FIELDS.filter((field) => cell(field) === '');
    findings.push(
      ...missing.map((field) => omissionFinding('list.incomplete', '', { row: at, what: WHAT[field][0], whatEn: WHAT[field][1] })),
    );
    if (missing.length > 0) continue;
    const number = plainNumber(cell('number'));
    const issuedOn = plainDay(cell('issuedOn'));
    const other = seen.get(number);
    if (other !== undefined) findings.push(omissionFinding('list.twice', '', { row: at, other }));
    seen.set(number, other ?? at);
    if (issuedOn === undefined) findings.push(omissionFinding('list.badDate', '', { row: at, date: cell('issuedOn') }));
    else if (!inQuarter(issuedOn, of)) findings.push(omissionFinding('list.otherQuarter', '', { row: at, date: issuedOn }));
    else papers.push({ number, title: cell('title'), issuedOn });
  }
  if (papers.length === 0 && findings.length === 0) findings.push(omissionFinding('list.empty'));
  return { papers, findings: findings.slice(0, MOST_FINDINGS) };
}

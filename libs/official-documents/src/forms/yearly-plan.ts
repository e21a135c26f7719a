import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { defineForm } from './form.js';
import { numbered, paragraph } from './wording.js';

/** One line of the plan. Days YYYY-MM-DD; null where there is none yet. */
export interface PlanItemFact {
  readonly title: string;
  readonly drafting: string;
  readonly month: number;
  /** Approved after the adoption of the plan; `reasons`: 补充论证. */
  readonly isAdded: boolean;
  readonly reasons: string;
  /** In words: 起草, 合法性审查, 已公布. */
  readonly stage: string;
  readonly publishedOn: string | null;
  readonly standing: 'done' | 'doneLate' | 'running' | 'late' | 'postponed' | 'dropped';
  /** Of which earlier year's plan it is, where it was put off into this one. */
  readonly carriedFrom?: number;
  /** What the leader decided since; `to` is null where it was dropped. */
  readonly adjustments?: readonly {
    readonly to: { readonly year: number; readonly month: number } | null;
    readonly reasons: string;
    readonly decidedOn: string;
  }[];
}

/** Facts of a yearly plan and of the report on it. */
export interface YearlyPlanFacts {
  readonly year: number;
  /** Whose plan it is. */
  readonly lead: string;
  /** Null: a draft. */
  readonly adopted: { readonly on: string; readonly basis: string } | null;
  readonly printedOn: string;
  readonly items: readonly PlanItemFact[];
}

const COLUMNS = [
  { heading: '序号', width: 2 },
  { heading: '名称', width: 11 },
  { heading: '起草单位', width: 6 },
  { heading: '完成时间', width: 4 },
] as const;

const monthIn = ({ month, carriedFrom }: PlanItemFact): string => (carriedFrom === undefined ? `${month}月` : `${carriedFrom}年${month}月`);
const rowsOf = (items: readonly PlanItemFact[]): string[][] =>
  items.map((item, n) => [String(n + 1), item.title, item.drafting, monthIn(item)]);

const isOwn = ({ carriedFrom }: PlanItemFact): boolean => carriedFrom === undefined;
const planned = ({ items }: YearlyPlanFacts): PlanItemFact[] => items.filter((item) => isOwn(item) && !item.isAdded);
const added = ({ items }: YearlyPlanFacts): PlanItemFact[] => items.filter((item) => isOwn(item) && item.isAdded);
const carried = ({ items }: YearlyPlanFacts): PlanItemFact[] => items.filter((item) => !isOwn(item));

const to = (time: { readonly year: number; readonly month: number } | null): string =>
  time === null ? '不再制定' : `${time.year}年${time.month}月完成`;

/** 计划调整: a line each, with the day of the approval and the reasons. */
const adjusted = (items: readonly PlanItemFact[]): string[][] =>
  items.flatMap((item) =>
    (item.adjustments ?? []).map((one) => [
      item.title,
      monthIn(item),
      `${to(one.to)}\n（${officialDate(one.decidedOn)}批准）`,
      one.reasons,
    ]),
  );

const section = (text: string, table: Extract<Block, { kind: 'table' }>): Block[] =>
  table.rows.length === 0 ? [] : [paragraph(''), { kind: 'heading', level: 1, text }, table];

const ADJUSTED = [
  { heading: '名称', width: 9 },
  { heading: '原完成时间', width: 4 },
  { heading: '调整', width: 5 },
  { heading: '理由', width: 8 },
] as const;

/** 年度制定计划: 名称、起草单位、完成时间 (参照《规章制定程序条例》第十二条); what was added later stands apart, with its reasons. */
export const yearlyPlan = defineForm('yearly-plan', 1, (facts: YearlyPlanFacts): Block[] => {
  const { year, lead, adopted, printedOn } = facts;
  const more = added(facts);
  const before = carried(facts);
  return [
    { kind: 'title', text: `${lead}${year}年度行政规范性文件制定计划${adopted ? '' : '（草案）'}` },
    paragraph(''),
    planned(facts).length > 0 ? { kind: 'table', columns: COLUMNS, rows: rowsOf(planned(facts)) } : paragraph('本年度没有列入计划的项目。'),
    ...section('计划批准后追加的项目', {
      kind: 'table',
      columns: [...COLUMNS, { heading: '补充论证', width: 7 }],
      rows: rowsOf(more).map((row, n) => [...row, more[n]!.reasons]),
    }),
    ...section('以前年度推迟到本年度的项目', { kind: 'table', columns: COLUMNS, rows: rowsOf(before) }),
    ...section('计划调整', { kind: 'table', columns: ADJUSTED, rows: adjusted(facts.items) }),
    paragraph(''),
    ...numbered([
      adopted ? `本计划经${adopted.basis}批准（${officialDate(adopted.on)}）` : '本计划尚未批准',
      '未列入计划、确需制定的，应当补充论证并经批准后追加',
    ]),
    { kind: 'signature', name: lead, date: printedOn, sealed: false },
  ];
});

const STANDINGS: Readonly<Record<PlanItemFact['standing'], string>> = {
  done: '按期完成',
  doneLate: '逾期完成',
  running: '正在办理',
  late: '已逾期',
  postponed: '推迟到以后年度',
  dropped: '不再制定',
};

const PROGRESS = [
  { heading: '名称、起草单位', width: 10 },
  { heading: '完成时间', width: 3 },
  { heading: '当前环节', width: 5 },
  { heading: '进展', width: 4 },
] as const;

function progressRow(item: PlanItemFact): string[] {
  const { title, drafting, isAdded, stage, publishedOn, standing } = item;
  const latest = item.adjustments?.at(-1);
  return [
    `${title}${isAdded ? '（追加）' : ''}\n（${drafting}）`,
    latest?.to ? `${monthIn(item)}\n调整为${latest.to.year}年${latest.to.month}月` : monthIn(item),
    stage,
    publishedOn === null ? STANDINGS[standing] : `${STANDINGS[standing]}\n${officialDate(publishedOn)}公布`,
  ];
}

/** 计划执行情况报告 (参照《规章制定程序条例》第十三条：跟踪检查、督促). */
export const planProgress = defineForm('plan-progress', 1, (facts: YearlyPlanFacts): Block[] => {
  const { year, lead, printedOn, items } = facts;
  const count = (...standings: readonly PlanItemFact['standing'][]): number =>
    items.filter(({ standing }) => standings.includes(standing)).length;
  const late = items.filter(({ standing }) => standing === 'late').map(({ title, drafting }) => `《${title}》（${drafting}）`);
  return [
    { kind: 'title', text: `${lead}${year}年度行政规范性文件制定计划执行情况` },
    paragraph(
      `截至${officialDate(printedOn)}，${year}年度计划项目${planned(facts).length}件，追加${added(facts).length}件；已公布${count('done', 'doneLate')}件，正在办理${count('running')}件，逾期${count('late')}件，${count('postponed') > 0 ? `推迟到以后年度${count('postponed')}件，` : ''}不再制定${count('dropped')}件。`,
    ),
    ...(late.length > 0 ? [paragraph(`已逾期的项目：${late.join('、')}。请起草单位说明原因并提出完成时间。`)] : []),
    paragraph(''),
    items.length > 0 ? { kind: 'table', columns: PROGRESS, rows: items.map(progressRow) } : paragraph('本年度没有项目。'),
    { kind: 'signature', name: lead, date: printedOn, sealed: false },
  ];
});

import type { PlanItemView, PlanView } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { planProgress, type YearlyPlanFacts, yearlyPlan } from '@fashen/official-documents';
import { Inject, Injectable } from '@nestjs/common';
import { type Column, sheetOf } from '../list/sheet.js';
import { CLOCK } from '../platform/tokens.js';
import { rendered } from '../text-work/rendered.js';
import { PlanService } from './plans.service.js';

export type PlanPaper = 'plan' | 'progress';
type Asked = { year: number; lead: string | undefined };

const STANDINGS: Readonly<Record<PlanItemView['standing'], string>> = {
  done: '按期完成',
  doneLate: '逾期完成',
  running: '正在办理',
  late: '已逾期',
  postponed: '推迟到以后年度',
  dropped: '不再制定',
};

const monthWords = ({ year, month }: PlanItemView['due']): string => `${year}年${month}月`;
const adjusted = ({ adjustments }: PlanItemView): string =>
  adjustments
    .map(({ to, label, reasons, decidedOn }) => `${to ? `${label.zh}为${monthWords(to)}` : label.zh}（${decidedOn}）：${reasons}`)
    .join('\n');

const PLAN: readonly Column<PlanItemView>[] = [
  { heading: { zh: '名称', en: 'Title' }, width: 40, value: ({ document }) => document.title },
  { heading: { zh: '起草单位', en: 'Drafted by' }, width: 24, value: ({ drafting }) => drafting.name },
  { heading: { zh: '完成时间', en: 'Month' }, width: 12, value: ({ planned }) => monthWords(planned) },
  { heading: { zh: '立项方式', en: 'How' }, width: 14, value: ({ kind }) => (kind === 'added' ? '计划外追加' : '列入年度计划') },
  { heading: { zh: '补充论证', en: 'Reasons' }, width: 40, value: ({ kind, reasons }) => (kind === 'added' ? reasons : '') },
  { heading: { zh: '计划调整', en: 'Adjusted' }, width: 40, value: adjusted },
  { heading: { zh: '决定人', en: 'Decided by' }, width: 12, value: ({ decidedBy }) => decidedBy.name },
  { heading: { zh: '决定日期', en: 'Decided on' }, width: 14, value: ({ decidedOn }) => decidedOn },
];

const PROGRESS: readonly Column<PlanItemView>[] = [
  ...PLAN.slice(0, 4),
  { heading: { zh: '计划调整', en: 'Adjusted' }, width: 40, value: adjusted },
  { heading: { zh: '当前环节', en: 'Stage' }, width: 22, value: ({ stageLabel }) => stageLabel.zh },
  { heading: { zh: '进展', en: 'Progress' }, width: 12, value: ({ standing }) => STANDINGS[standing] },
  { heading: { zh: '公布日期', en: 'Published' }, width: 14, value: ({ publishedOn }) => publishedOn ?? '' },
];

const factsOf = ({ year, lead, adopted, items }: PlanView, printedOn: string): YearlyPlanFacts => ({
  year,
  lead: lead.name,
  adopted,
  printedOn,
  items: items.map(({ document, drafting, kind, stageLabel, planned, adjustments, ...item }) => ({
    title: document.title,
    drafting: drafting.name,
    isAdded: kind === 'added',
    stage: stageLabel.zh,
    month: planned.month,
    ...(planned.year === year ? {} : { carriedFrom: planned.year }),
    adjustments: adjustments.map(({ to, reasons, decidedOn }) => ({ to, reasons, decidedOn })),
    reasons: item.reasons,
    publishedOn: item.publishedOn,
    standing: item.standing,
  })),
});

/** The plan and the report on it as papers: the same plan gives the same bytes on the same day. */
@Injectable()
export class PlanPapers {
  constructor(
    private readonly plans: PlanService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async docx(paper: PlanPaper, asked: Asked, caller: Caller): Promise<Buffer> {
    const facts = factsOf(await this.plans.read(asked, caller), dateIn(this.clock.now()));
    return rendered(paper === 'plan' ? yearlyPlan(facts) : planProgress(facts));
  }

  async xlsx(paper: PlanPaper, asked: Asked, caller: Caller): Promise<Buffer> {
    const { items } = await this.plans.read(asked, caller);
    return paper === 'plan' ? sheetOf('年度制定计划', PLAN, items) : sheetOf('计划执行情况', PROGRESS, items);
  }
}

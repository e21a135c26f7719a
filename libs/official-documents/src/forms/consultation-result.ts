import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { compose } from '../paper.js';
import type { CommentPointFact, ConsultationResultFacts } from './facts-consultation.js';
import { defineForm } from './form.js';
import { paragraph, runIn, sentence } from './wording.js';
import { named } from './wording-letter.js';

const COLUMNS = [
  { heading: '序号', width: 2 },
  { heading: '条款', width: 4 },
  { heading: '意见', width: 9 },
  { heading: '数量', width: 3 },
  { heading: '处理', width: 3 },
  { heading: '说明', width: 7 },
] as const;

const row = ({ clause, point, comments, outcome, reason }: CommentPointFact, n: number): string[] => [
  String(n + 1),
  clause ?? '全文',
  point,
  String(comments),
  outcome,
  reason,
];

const counted = ({ received, speakers }: ConsultationResultFacts): string =>
  received === 0
    ? '期间内没有收到意见。'
    : `共收到意见${received}条${speakers.length > 0 ? `，其中${speakers.map(({ speaker, comments }) => `${speaker}${comments}条`).join('、')}` : ''}。`;

/** How many were adopted and not: points and comments. */
function outcomes(points: readonly CommentPointFact[]): string {
  const by = new Map<string, { points: number; comments: number }>();
  for (const { outcome, comments } of points) {
    const so = by.get(outcome) ?? { points: 0, comments: 0 };
    by.set(outcome, { points: so.points + 1, comments: so.comments + comments });
  }
  const told = [...by].map(([outcome, so]) => `${outcome}${so.points}项（${so.comments}条）`);
  return sentence(`相同、相近的意见归并后为${points.length}项：${told.join('，')}`);
}

/** F11 意见采纳情况反馈: every point with what became of it, and why where it was not adopted (国办发〔2018〕37号（五）). Nobody stands in it. */
export const consultationResult = defineForm('consultation-result', 1, (facts: ConsultationResultFacts): Block[] => {
  const { department, title, opensOn, closesOn, points, signedOn } = facts;
  return compose({
    issuers: [department],
    title: `关于${named(title)}公开征求意见采纳情况的反馈`,
    recipients: [],
    body: [
      paragraph(
        `${department}于${officialDate(opensOn)}至${officialDate(closesOn)}就${named(title)}（征求意见稿）向社会公开征求意见。现将有关情况反馈如下：`,
      ),
      runIn(1, '收到意见的情况', counted(facts)),
      ...(points.length > 0
        ? [runIn(2, '意见的处理', outcomes(points)), { kind: 'table', columns: COLUMNS, rows: points.map(row) } as const]
        : []),
      paragraph('感谢社会各界的关心和支持。'),
    ],
    signature: { name: department, date: signedOn, sealed: true },
    copyTo: [],
    printedOn: signedOn,
  });
});

import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { CORRECTION_ANSWERS, doneInWords } from './correction-words.js';
import type { CorrectionClauseAnswerFact, CorrectionReportFacts } from './facts-correction.js';
import { defineForm } from './form.js';
import { numbered, ordinal, paragraph, section, sentence } from './wording.js';
import { basesInWords, documentInWords, letter, named } from './wording-letter.js';

const answer = ({ clause, answer, text, basis, planned }: CorrectionClauseAnswerFact, n: number): Block => ({
  kind: 'item',
  heading: `${ordinal(n + 1, clause)}${clause}（${CORRECTION_ANSWERS[answer]}）`,
  parts: [
    { label: answer === 'disagree' ? '理由：' : '处理意见：', text: sentence(text) },
    ...(answer === 'disagree' || basis.length > 0 ? [{ label: '依据：', text: basesInWords(basis) }] : []),
    ...(planned ? [{ label: '完成日期：', text: `拟于${officialDate(planned)}前完成。` }] : []),
  ],
});

/** F6 纠正反馈: what the enacting authority answers clause by clause, and what it has done. */
export const correctionReport = defineForm('correction-report', 1, (facts: CorrectionReportFacts) => {
  const order = facts.orderNumber ? `纠正通知（${facts.orderNumber}）` : '纠正通知';
  return letter(
    facts,
    `${facts.authority}关于纠正${named(facts.document.title)}的反馈`,
    [
      paragraph(
        `关于${documentInWords(facts.document)}的${order}于${officialDate(facts.orderReceivedOn)}收悉。经研究，现将处理情况反馈如下：`,
      ),
      ...section(1, '处理意见', facts.answers.map(answer)),
      ...section(
        2,
        '完成情况',
        facts.done.length > 0
          ? numbered(facts.done.map((done) => `${documentInWords(facts.document)}的有关规定${doneInWords(done)}`))
          : [paragraph('尚在办理，完成后另行报告。')],
      ),
    ],
    facts.attachments,
  );
});

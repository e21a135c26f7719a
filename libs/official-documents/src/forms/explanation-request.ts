import type { Block } from '../block.js';
import type { ExplanationQuestionFact, ExplanationRequestFacts } from './facts-filing.js';
import { filingInWords } from './filing-words.js';
import { defineForm } from './form.js';
import { ordinal, paragraph, runIn, section, sentence } from './wording.js';
import { basesInWords, deadlineWithBasis, letter, named } from './wording-letter.js';

const question = ({ clause, question, basis }: ExplanationQuestionFact, n: number): Block => {
  const place = clause ?? '全文';
  return {
    kind: 'item',
    heading: `${ordinal(n + 1, place)}${place}`,
    parts: [
      { label: '请予说明：', text: sentence(question) },
      ...(basis.length > 0 ? [{ label: '有关规定：', text: basesInWords(basis) }] : []),
    ],
  };
};

/** F6 请予说明函: questions on places of the text, and until when they are to be answered. It says nothing on the outcome. */
export const explanationRequest = defineForm('explanation-request', 1, (facts: ExplanationRequestFacts) => {
  const number = facts.registrationNumber ? `备案登记号为${facts.registrationNumber}。` : '';
  return letter(facts, `${facts.authority}关于请就${named(facts.document.title)}有关问题予以说明的函`, [
    paragraph(`${filingInWords(facts)}${number}在备案审查中，有下列问题需要说明：`),
    ...section(1, '需要说明的问题', facts.questions.map(question)),
    runIn(2, '说明期限', deadlineWithBasis('书面说明的期限', facts.deadline)),
    runIn(3, '有关要求', '请逐项书面说明，并附有关依据和材料。请予说明不是审查结论。'),
  ]);
});

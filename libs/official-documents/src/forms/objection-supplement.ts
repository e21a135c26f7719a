import { officialDate } from '../official-date.js';
import type { ObjectionSupplementFacts } from './facts-objection.js';
import { defineForm } from './form.js';
import { objectorLetter, receivedInWords } from './objection-words.js';
import { numbered, paragraph, runIn, section, sentence } from './wording.js';
import { deadlineWithBasis } from './wording-letter.js';

/** F7 补正通知书: only what is needed to know the document, the person and the reason; no copies of identity papers. */
export const objectionSupplement = defineForm('objection-supplement', 2, (facts: ObjectionSupplementFacts) => {
  const asked = facts.by === undefined ? '请于收到本通知后尽快补正。' : `请于${officialDate(facts.by)}前补正。`;
  const otherwise = facts.otherwise ? sentence(facts.otherwise) : '';
  return objectorLetter(facts, '规范性文件审查申请补正通知书', [
    paragraph(`${receivedInWords(facts)}经核对，下列内容需要补正：`),
    ...section(1, '需要补正的内容', numbered(facts.missing.map(({ what, finding }) => `${what}：${finding}`))),
    runIn(2, '补正期限', `${facts.deadline ? deadlineWithBasis('补正的期限', facts.deadline) : asked}${otherwise}`),
    runIn(3, '补正方式', '可以凭查询码在网上补正，也可以来信、来电或者当面补正。无须提交身份证件复印件。'),
  ]);
});

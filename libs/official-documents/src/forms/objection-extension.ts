import { officialDate } from '../official-date.js';
import type { ObjectionExtensionFacts } from './facts-objection.js';
import { defineForm } from './form.js';
import { objectorLetter, receivedInWords } from './objection-words.js';
import { paragraph, sentence } from './wording.js';
import { deadlineWithBasis } from './wording-letter.js';

/** F7 延期告知书: the reason, the day that was due, the day that is due now. */
export const objectionExtension = defineForm('objection-extension', 1, (facts: ObjectionExtensionFacts) =>
  objectorLetter(facts, '规范性文件审查申请延期告知书', [
    paragraph(`${receivedInWords(facts)}原应于${officialDate(facts.formerlyDue)}前答复，现予延期，理由如下：${sentence(facts.reason)}`),
    paragraph(deadlineWithBasis('延期后的答复期限', facts.deadline)),
  ]),
);

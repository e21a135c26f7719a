import { officialDate } from '../official-date.js';
import type { ObjectionTransferFacts } from './facts-objection.js';
import { defineForm } from './form.js';
import { objectorLetter, receivedInWords } from './objection-words.js';
import { paragraph } from './wording.js';
import { reasonInWords } from './wording-letter.js';

/** F7 移送告知书. */
export const objectionTransfer = defineForm('objection-transfer', 1, (facts: ObjectionTransferFacts) =>
  objectorLetter(facts, '规范性文件审查申请移送告知书', [
    paragraph(`${receivedInWords(facts)}${reasonInWords(facts.reason)}`),
    paragraph(
      `本机关已于${officialDate(facts.transferredOn)}将来件移送${facts.transferredTo}办理，由其答复。移送不停止申请行政复议、提起诉讼等法定期限的计算。`,
    ),
  ]),
);

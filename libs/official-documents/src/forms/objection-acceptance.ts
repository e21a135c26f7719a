import { officialDate } from '../official-date.js';
import type { ObjectionAcceptanceFacts } from './facts-objection.js';
import { defineForm } from './form.js';
import { objectorLetter, receivedInWords } from './objection-words.js';
import { paragraph, runIn } from './wording.js';
import { deadlineWithBasis } from './wording-letter.js';

/** F7 受理通知书: the reply is due from receipt, and objecting stops no other period. */
export const objectionAcceptance = defineForm('objection-acceptance', 1, (facts: ObjectionAcceptanceFacts) =>
  objectorLetter(facts, '规范性文件审查申请受理通知书', [
    paragraph(
      `${receivedInWords(facts)}经核对，符合受理条件，决定于${officialDate(facts.acceptedOn)}予以受理${facts.isGrouped ? '，并与针对相同规定的其他申请合并审查，审查结果分别答复' : ''}。`,
    ),
    runIn(1, '答复期限', deadlineWithBasis('答复的期限', facts.deadline)),
    runIn(
      2,
      '有关事项',
      '审查期间可以补充理由和材料，也可以撤回申请。审查不停止文件的执行，也不影响申请行政复议、提起诉讼等法定期限的计算。',
    ),
  ]),
);

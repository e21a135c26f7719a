import { officialDate } from '../official-date.js';
import type { ObjectionDelayFacts } from './facts-objection-notice.js';
import { defineForm } from './form.js';
import { objectorLetter, receivedInWords } from './objection-words.js';
import { paragraph } from './wording.js';

/** F7 逾期办理告知书: that the day has passed is told to whoever waits. */
export const objectionDelay = defineForm('objection-delay', 1, (facts: ObjectionDelayFacts) =>
  objectorLetter(facts, '规范性文件审查申请逾期办理告知书', [
    paragraph(
      `${receivedInWords(facts)}应于${officialDate(facts.formerlyDue)}前答复。本机关未能在该期限内办结，现仍在办理，办结后立即答复，并将结果书面告知。`,
    ),
    paragraph('逾期不影响申请的效力，也不影响申请行政复议、提起诉讼等法定期限的计算。'),
  ]),
);

import { officialDate } from '../official-date.js';
import type { ObjectionWithdrawalFacts } from './facts-objection-notice.js';
import { defineForm } from './form.js';
import { objectorLetter, receivedInWords } from './objection-words.js';
import { paragraph } from './wording.js';

/** F7 撤回确认书: the person asked for it, and nobody answers it any more. */
export const objectionWithdrawal = defineForm('objection-withdrawal', 1, (facts: ObjectionWithdrawalFacts) =>
  objectorLetter(facts, '规范性文件审查申请撤回确认书', [
    paragraph(`${receivedInWords(facts)}已于${officialDate(facts.withdrawnOn)}按照你（单位）的意思撤回，本机关不再答复。`),
    paragraph('撤回后仍然认为有关规定不合法的，可以另行提出审查申请。'),
  ]),
);

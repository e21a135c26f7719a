import type { DeadlineInputError } from '@fashen/calendar';
import type { Words } from '@fashen/domain';

/** Why a deadline could not be computed, as a sentence. */
export function wordsOf({ code, details }: DeadlineInputError): Words {
  const { from, to } = details;
  switch (code) {
    case 'pause.reversed':
      return { zh: `中止的止日（${to}）早于起日（${from}）。`, en: `The pause ends (${to}) before it begins (${from}).` };
    case 'pause.notHere':
      return { zh: '向前推算或届满日固定的期限不能中止。', en: 'A period that runs backward or ends on a fixed day cannot be paused.' };
    case 'extension.notHere':
      return { zh: '向前推算或届满日固定的期限不能延长。', en: 'A period that runs backward or ends on a fixed day cannot be extended.' };
    case 'extension.amount':
      return { zh: '延长的天数应为非负整数。', en: 'An extension is a whole number, not below zero.' };
    case 'tooLong':
      return { zh: '期间超过一百年，无法计算。', en: 'The period is longer than a hundred years.' };
    case 'date':
    case 'pause.date':
      return { zh: '日期不存在。', en: 'There is no such day.' };
  }
}

import { officialDate } from '../official-date.js';
import type { ObjectionReceiptFacts } from './facts-objection-notice.js';
import { defineForm } from './form.js';
import { objectorLetter, receivedInWords } from './objection-words.js';
import { paragraph, runIn } from './wording.js';

/** F7 收件回执: that it came, until when it is answered, and what it is followed with. */
export const objectionReceipt = defineForm('objection-receipt', 1, (facts: ObjectionReceiptFacts) => {
  const { due, credentials } = facts;
  return objectorLetter(facts, '规范性文件审查申请收件回执', [
    paragraph(receivedInWords(facts)),
    runIn(
      1,
      '办理',
      due === undefined
        ? '本机关将依照规定核对和办理。'
        : `本机关将依照规定核对和办理，并于${officialDate(due)}前答复；补正、受理和听取制定机关的说明不推迟答复的期限。`,
    ),
    runIn(
      2,
      '查询',
      credentials
        ? `查询编号为${credentials.code}，查询密码为${credentials.secret}。凭编号和密码可以查询办理情况、下载文书、补充理由或者撤回。请妥善保管，不要告诉他人。`
        : '凭查询编号和查询密码可以查询办理情况、下载文书、补充理由或者撤回。',
    ),
    runIn(3, '期限提示', '审查不停止文件的执行，也不影响申请行政复议、提起诉讼等法定期限的计算。'),
  ]);
});

import { officialDate } from '../official-date.js';
import { compose } from '../paper.js';
import type { ReturnNoticeFacts } from './facts.js';
import { defineForm } from './form.js';
import { citation, numbered, paragraph, reviewPaper, section, sentence } from './wording.js';

/** 退回通知书: the draft goes back unexamined, with the reasons and the way out. */
export const returnNotice = defineForm('return-notice', 1, (facts: ReturnNoticeFacts) =>
  compose(
    reviewPaper(facts, `${facts.reviewAuthority}关于退回《${facts.documentTitle}》${facts.reviewName}送审材料的通知书`, [
      paragraph(
        `${facts.draftingDepartment}于${officialDate(facts.submittedOn)}报送的《${facts.documentTitle}》及有关材料，本机关于${officialDate(facts.receivedOn)}收到。经核对，不符合送审要求，现予退回。`,
      ),
      ...section(
        1,
        '退回理由',
        numbered(facts.reasons.map(({ text, basis }) => (basis ? `${sentence(text)}依据：${citation(basis)}` : text))),
      ),
      ...section(2, '后续办理', [
        paragraph(sentence(facts.remedy)),
        paragraph(
          `重新报送的，${facts.reviewName}期限自收齐材料之日的次日起重新计算。退回不是${facts.reviewName}结论；未经${facts.reviewName}的，不得提交集体审议。`,
        ),
      ]),
      paragraph('特此通知。'),
    ]),
  ),
);

import { nationalReviewRules, URGENT_ORDER } from '../national/review-rules.js';
import type { ReviewRules } from '../review-rules.js';
import type { Sourced } from '../sourced.js';
import { AS_OF, PROCEDURE } from './texts.js';

const read = <T>(value: T, article: string): Sourced<T> => ({ value, source: `${PROCEDURE}${article}`, asOf: AS_OF, verified: true });

/** 48条 (five aspects, a report, grounds of return), 49条 (urgency never spares the review), 53条 (validity is stated). */
export const shandongReviewRules: ReviewRules = {
  ...nationalReviewRules,
  opinionName: read({ zh: '合法性审查报告', en: 'legality review report' }, '第四十八条'),
  checkAspects: read(
    [
      { code: 'subject', zh: '主体', en: 'who enacts', items: [1] },
      { code: 'powers', zh: '权限', en: 'powers', items: [2] },
      { code: 'procedure', zh: '程序', en: 'procedure', items: [7] },
      { code: 'content', zh: '内容', en: 'content', items: [3, 4, 5, 6] },
      { code: 'form', zh: '形式', en: 'form', items: [] },
    ],
    '第四十八条',
  ),
  returnGrounds: read(
    [
      {
        code: 'consentMissing',
        zh: '应当事先请示而未请示的，待本级人民政府同意后再制定',
        en: 'the government should have been asked first: made after it consents',
      },
      {
        code: 'participationMissing',
        zh: '应当征求意见、听证、论证而未做的，退回补正',
        en: 'consultation, hearing or expert argument is missing: returned to be made good',
      },
    ],
    '第四十八条',
  ),
  urgentGrounds: read(
    [
      {
        code: 'emergency',
        zh: '应对灾害、公共卫生、社会安全等紧急情况',
        en: 'to meet an emergency: disaster, public health or public safety',
      },
      URGENT_ORDER,
    ],
    '第四十九条',
  ),
  urgentExemptions: {
    ...nationalReviewRules.urgentExemptions,
    meeting: read(true, '第四十九条'),
    effectGap: read(true, '第五十三条'),
  },
  validityStated: read(true, '第五十三条'),
};

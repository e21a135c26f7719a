import { national } from '../national/profile.js';
import type { Profile } from '../profile.js';
import { shandongDraftingRules } from './drafting.js';
import { shandongEnactment, shandongIssuing } from './issuing.js';
import { shandongLimits } from './limits.js';
import { shandongReviewRules } from './review-rules.js';
import { AS_OF, PROCEDURE } from './texts.js';

/** Shandong by the text of 2011; what it leaves open comes from the national profile. */
export const shandong: Profile = {
  ...national,
  name: 'shandong',
  title: { zh: '山东省（2011年文本）', en: 'Shandong (text of 2011)' },
  reviewStep: {
    value: { zh: '合法性审查', en: 'legality review' },
    source: `${PROCEDURE}第四十八条`,
    asOf: AS_OF,
    verified: true,
  },
  conclusions: {
    value: {
      lawful: { zh: '合法', en: 'lawful' },
      revisionRequired: { zh: '提出具体修改意见', en: 'to be revised as set out' },
      unlawful: { zh: '建议不制定', en: 'advised not to be made' },
    },
    source: `${PROCEDURE}第四十八条`,
    asOf: AS_OF,
    verified: true,
    note: {
      zh: '无权限或者主要内容不合法的，建议不制定；具体规定不合法的，提出具体修改意见；另两种情形为退回，见退回事由',
      en: 'no power or main content unlawful: not to be made; single rules unlawful: to be revised; the other two are grounds of return',
    },
  },
  unifiedNumber: null,
  rules: shandongReviewRules,
  drafting: shandongDraftingRules,
  enactment: shandongEnactment,
  issuing: shandongIssuing,
  limits: shandongLimits,
};

import type { DraftingRules } from '../drafting-rules.js';
import { nationalDraftingRules } from '../national/drafting.js';
import { URGENT_ORDER } from '../national/review-rules.js';
import { PROCEDURE_DECREE } from './limits.js';

/** 348号 26条 names when the public is not consulted; how many experts argue stands in a rule of Quzhou. */
export const zhejiangDraftingRules: DraftingRules = {
  ...nationalDraftingRules,
  consultationWaivers: {
    value: [
      { code: 'confidential', zh: '依法应当保密', en: 'it must be kept confidential by law' },
      { code: 'publicSafety', zh: '为保障公共安全、社会稳定', en: 'for public safety and social stability' },
      URGENT_ORDER,
    ],
    source: `${PROCEDURE_DECREE}第二十六条`,
    asOf: '2016-10-01',
    verified: true,
  },
  experts: {
    value: { least: 5, isOdd: true },
    source: '参照衢州市重大行政决策专家论证办法（专家为奇数，一般不少于5人），待核',
    asOf: '2021',
    verified: false,
  },
};

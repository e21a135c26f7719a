import type { DraftingRules } from '../drafting-rules.js';
import { nationalDraftingRules } from '../national/drafting.js';
import { AS_OF, PROCEDURE } from './texts.js';

/** 47条 says when a hearing is held. */
export const shandongDraftingRules: DraftingRules = {
  ...nationalDraftingRules,
  hearingGrounds: {
    value: [
      { code: 'publicInterest', zh: '涉及重大公共利益', en: 'it touches a major public interest' },
      { code: 'disputed', zh: '公众有重大分歧', en: 'the public is deeply divided over it' },
      { code: 'stability', zh: '可能影响社会稳定', en: 'it may affect social stability' },
      { code: 'statute', zh: '法律、法规、规章规定应当听证', en: 'a statute or rule asks for a hearing' },
    ],
    source: `${PROCEDURE}第四十七条`,
    asOf: AS_OF,
    verified: true,
  },
};

import { national } from '../national/profile.js';
import { assumed } from '../national/review-rules.js';
import type { Profile } from '../profile.js';
import { hunanEnactment, hunanIssuing } from './issuing.js';
import { hunanLimits } from './limits.js';
import { AS_OF, LATER, PROCEDURE } from './texts.js';

/** Hunan by the texts of 2018; what they leave open comes from the national profile. */
export const hunan: Profile = {
  ...national,
  name: 'hunan',
  title: { zh: '湖南省（2018年文本）', en: 'Hunan (text of 2018)' },
  reviewStep: {
    value: { zh: '合法性审查', en: 'legality review' },
    source: `${PROCEDURE}第四十八条`,
    asOf: AS_OF,
    verified: true,
    note: LATER,
  },
  unifiedNumber: null,
  rules: {
    ...national.rules,
    opinionName: assumed({ zh: '合法性审查意见书', en: 'legality opinion' }, '湖南省行政程序规定第四十八条要求合法性审查，未见文书名称'),
    urgentExemptions: {
      ...national.rules.urgentExemptions,
      effectGap: { value: true, source: `${PROCEDURE}第五十条`, asOf: AS_OF, verified: true, note: LATER },
    },
    earlyEffectGrounds: {
      value: [
        {
          code: 'hindersLaw',
          zh: '不立即施行有碍法律、法规、规章、上位文件执行',
          en: 'waiting would hinder the law or a superior document',
        },
        { code: 'publicInterest', zh: '不立即施行不利于国家安全、公共利益', en: 'waiting would harm security or the public interest' },
      ],
      source: `${PROCEDURE}第五十条`,
      asOf: AS_OF,
      verified: true,
      note: LATER,
    },
  },
  enactment: hunanEnactment,
  issuing: hunanIssuing,
  limits: hunanLimits,
};

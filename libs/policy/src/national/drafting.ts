import type { DraftingRules } from '../drafting-rules.js';
import { limit } from '../limit.js';
import { assumed } from './review-rules.js';
import { productDefault } from './texts.js';

/** 征求部门意见 and 听证, beside the least days of a public consultation. */
export const draftingLimits = [
  limit('department_reply', '5wd', {
    ...productDefault('系统缺省；征求部门意见的回复天数未见规定'),
    label: { zh: '部门回复意见', en: 'reply of a department that was consulted' },
    from: { zh: '发出征求意见函之日', en: 'day on which the departments were asked' },
  }),
  limit('hearing_notice', '30d', {
    basis: '参照规章制定程序条例（国务院令第322号，2017年修订）第十六条',
    asOf: '2017',
    verified: false,
    kind: 'minimum',
    label: { zh: '听证会公告（会前）', en: 'notice of a hearing (before it)' },
    from: { zh: '公布听证会时间、地点和内容之日', en: 'publication of time, place and subject of the hearing' },
  }),
];

export const nationalDraftingRules: DraftingRules = {
  consultationWaivers: assumed([], '国家层面未定不公开征求意见的情形'),
  departmentSilence: assumed('noObjection', '逾期未回复的视为无不同意见，须在起草说明中注明'),
  experts: assumed({ least: 1, isOdd: false }, '国家层面未定专家人数'),
  hearingGrounds: {
    value: [{ code: 'statute', zh: '法律、法规、规章规定应当听证', en: 'a statute or rule asks for a hearing' }],
    source: '参照重大行政决策程序暂行条例（国务院令第713号）第十六条',
    asOf: '2019-04-20',
    verified: false,
  },
};

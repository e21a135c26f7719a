import { limit } from '../limit.js';
import { COURT_INTERPRETATION, productDefault, RECONSIDERATION_LAW } from './texts.js';

const reconsideration = (articles: string) => ({ basis: `${RECONSIDERATION_LAW}${articles}`, asOf: '2023-09-01', verified: true }) as const;
const court = { basis: `${COURT_INTERPRETATION}第一百四十九条`, asOf: '2018', verified: true } as const;

/** 异议审查, 行政复议 and 行政诉讼附带审查. In the reconsideration law three, five, seven and ten days are working days (88条). */
export const scrutinyLimits = [
  limit('objection_reply', '30d', {
    ...productDefault('系统缺省；参照湖南省行政程序规定第五十三条（30日），山东为60日，复杂的可延长30日'),
    label: { zh: '异议审查答复', en: 'reply to an objection' },
    from: { zh: '收到审查申请之日', en: 'receipt of the objection' },
    note: {
      zh: '自收到起算，不因受理延后，无中止依据',
      en: 'runs from receipt, is not delayed by acceptance, and has no ground for a pause',
    },
  }),
  limit('objection_formal', '5wd', {
    ...productDefault('系统缺省（形式审查期限未见统一规定），请按本地规定核定'),
    label: { zh: '异议形式审查', en: 'formal check of an objection' },
    from: { zh: '收到审查申请或者补正材料之日', en: 'receipt of the objection or of its supplement' },
    note: { zh: '不改变答复期限', en: 'does not move the day of the reply' },
  }),
  limit('objection_statement', '10wd', {
    ...productDefault('系统缺省；参照行政复议法第五十八条（制定机关10个工作日内书面答复）'),
    label: { zh: '制定机关说明情况', en: "the enacting authority's statement on an objection" },
    from: { zh: '收到请予说明通知之日', en: 'receipt of the request' },
    note: { zh: '不改变答复期限', en: 'does not move the day of the reply' },
  }),
  limit('reconsideration_handle', '30d', {
    ...reconsideration('第五十六条、第五十七条'),
    label: { zh: '复议附带审查（有权处理）', en: 'incidental review in reconsideration (competent)' },
    from: { zh: '提出申请之日', en: 'day of the application' },
  }),
  limit('reconsideration_handle_transfer', '7wd', {
    ...reconsideration('第五十六条、第五十七条、第八十八条'),
    aliases: ['reconsideration_transfer'],
    label: { zh: '复议附带审查（无权处理的转送）', en: 'incidental review in reconsideration (transfer to the competent body)' },
    from: { zh: '提出申请之日', en: 'day of the application' },
  }),
  limit('reconsideration_notice', '3wd', {
    ...reconsideration('第五十八条、第八十八条'),
    label: { zh: '通知制定机关说明', en: 'notice to the enacting authority' },
    from: { zh: '行政复议中止之日', en: 'day on which the reconsideration was suspended' },
  }),
  limit('reconsideration_notice_answer', '10wd', {
    ...reconsideration('第五十八条、第八十八条'),
    aliases: ['reconsideration_answer'],
    label: { zh: '制定机关书面答复复议机关', en: "the enacting authority's written answer" },
    from: { zh: '收到通知之日', en: 'receipt of the notice' },
  }),
  limit('reconsideration_transferred', '60d', {
    ...reconsideration('第六十条'),
    label: { zh: '接受转送机关回复处理意见', en: 'reply of the body to which the matter was transferred' },
    from: { zh: '收到转送之日', en: 'receipt of the transfer' },
  }),
  limit('court_reply', '60d', {
    ...court,
    label: { zh: '书面答复司法建议', en: "written reply to a court's suggestion" },
    from: { zh: '收到司法建议之日', en: 'receipt of the suggestion' },
  }),
  limit('court_advice', '3m', {
    ...court,
    label: { zh: '法院提出司法建议', en: "a court's suggestion" },
    from: { zh: '裁判生效之日', en: 'day on which the judgment takes effect' },
  }),
];

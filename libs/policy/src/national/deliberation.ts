import { limit } from '../limit.js';
import { productDefault } from './texts.js';

/** 未采纳意见沟通, 集体审议 and 签发: no text fixes days for them. */
export const deliberationLimits = [
  limit('discussion_reply', '3wd', {
    ...productDefault('系统缺省；沟通每一轮的回复天数未见规定'),
    label: { zh: '沟通回复期限（每一轮）', en: 'reply in a discussion (each round)' },
    from: { zh: '收到对方意见之日', en: "receipt of the other side's words" },
  }),
  limit('discussion_coordination', '5wd', {
    ...productDefault('系统缺省；提请协调后召开协调会的天数未见规定'),
    label: { zh: '召开协调会', en: 'holding the coordination meeting' },
    from: { zh: '提请协调之日', en: 'day on which coordination was called for' },
  }),
  limit('discussion_decision', '5wd', {
    ...productDefault('系统缺省；领导对未采纳的建议作出决定的天数未见规定'),
    label: { zh: '领导决定', en: "leader's decision on what is not adopted" },
    from: { zh: '协调会之日', en: 'day of the coordination meeting' },
  }),
  limit('coordination_notice', '-2wd', {
    ...productDefault('系统缺省；协调会的通知时间未见规定'),
    label: { zh: '协调会通知（会前）', en: 'notice of a coordination meeting (before it)' },
    from: { zh: '协调会之日', en: 'day of the coordination meeting' },
  }),
  limit('pre_check', '3wd', {
    ...productDefault('系统缺省；办公机构初核的天数未见规定'),
    label: { zh: '提请审议材料初核', en: 'pre-check of what is to be deliberated' },
    from: { zh: '收到提请审议材料之日', en: 'receipt of the application' },
  }),
  limit('meeting_notice', '-2wd', {
    ...productDefault('系统缺省；会议材料送达时间以各机关议事规则为准'),
    label: { zh: '会议通知和材料送达（会前）', en: 'notice of the meeting with its papers (before it)' },
    from: { zh: '会议召开之日', en: 'day of the meeting' },
  }),
  limit('instructions', '10wd', {
    ...productDefault('系统缺省；按会议要求修改的天数由会议决定'),
    label: { zh: '按会议要求修改', en: "carrying out the meeting's instructions" },
    from: { zh: '会议通过之日', en: 'day on which the meeting passed it' },
  }),
  limit('signing', '5wd', {
    ...productDefault('系统缺省；签发天数未见规定'),
    label: { zh: '签发', en: 'signature' },
    from: { zh: '呈送签发之日', en: 'day on which it was laid before the leader' },
  }),
];

import type { ReturnGround, ReviewRules, UrgentGround } from '../review-rules.js';
import type { Sourced } from '../sourced.js';
import { DECISION_REGULATION, productDefault, REVIEW_GUIDANCE } from './texts.js';

export const assumed = <T>(value: T, why: string): Sourced<T> => {
  const { basis: source, asOf, verified } = productDefault(`系统缺省；${why}`);
  return { value, source, asOf, verified };
};

const guided = <T>(value: T, article: string): Sourced<T> => ({
  value,
  source: `国办发〔2018〕115号 ${article}`,
  asOf: '2018-12-04',
  verified: true,
});

export const EMERGENCY: UrgentGround = {
  code: 'emergency',
  zh: '预防、应对和处置自然灾害、事故灾难、公共卫生事件和社会安全事件等突发事件',
  en: 'to prevent, meet or deal with an emergency: natural disaster, accident, public health or public safety',
};
export const URGENT_ORDER: UrgentGround = {
  code: 'urgentOrder',
  zh: '执行上级机关的紧急命令和决定需要立即制定',
  en: 'to carry out an urgent order or decision from above that calls for enactment at once',
};

/** 规章制定程序条例 20条: written for rules. */
const RETURNED: readonly ReturnGround[] = [
  { code: 'notRipe', zh: '制定的基本条件尚不成熟或者发生重大变化', en: 'the conditions are not ripe, or have changed materially' },
  {
    code: 'disputed',
    zh: '有关机构或者部门对主要制度存在较大争议，未充分协商',
    en: 'the main rules are disputed and were not discussed in full with those concerned',
  },
  { code: 'notConsulted', zh: '未按规定公开征求意见', en: 'the public was not consulted as prescribed' },
  { code: 'badMaterials', zh: '送审材料不符合规定', en: 'the materials do not meet the rules' },
];

/** How a review, a discussion and a meeting go where a place has set nothing of its own. */
export const nationalReviewRules: ReviewRules = {
  opinionName: assumed({ zh: '合法性审核意见书', en: 'legality opinion' }, '国办发〔2018〕115号 二（六）要求书面意见，未定名称'),
  checkAspects: {
    value: [
      { code: 'subject', zh: '主体', en: 'who enacts', items: [1, 2] },
      { code: 'procedure', zh: '程序', en: 'procedure', items: [7] },
      { code: 'content', zh: '内容', en: 'content', items: [3, 4, 5, 6] },
    ],
    source: '国办发〔2018〕37号（六）',
    asOf: '2018-05-16',
    verified: true,
    note: { zh: '七项审核内容见国办发〔2018〕115号 二（六）', en: 'the seven check items are in 115 of 2018, 2 (6)' },
  },
  returnGrounds: {
    value: RETURNED,
    source: '参照规章制定程序条例（国务院令第322号，2017年修订）第二十条',
    asOf: '2017',
    verified: false,
  },
  urgentGrounds: { ...guided([EMERGENCY, URGENT_ORDER], '二（五）') },
  urgentExemptions: {
    consultation: assumed(false, '国家层面未定免除征求意见的情形'),
    reviewTime: { value: true, source: REVIEW_GUIDANCE.basis, asOf: REVIEW_GUIDANCE.asOf, verified: true },
    meeting: assumed(false, '国家层面未定免除集体审议的情形'),
    effectGap: {
      value: true,
      source: '参照规章制定程序条例（国务院令第322号，2017年修订）第三十二条',
      asOf: '2017',
      verified: false,
    },
  },
  coReviewSilence: assumed('noObjection', '逾期未回复的视为无不同意见，须在意见书中注明'),
  discussionRounds: assumed(2, '起草单位与审查机构书面沟通的轮次，法规未定'),
  unadoptedDecider: assumed({ role: 'signatory', of: 'issuer' }, '建议修改的意见不采纳的，由制定机关负责人决定；违法必改的任何人不得放行'),
  meeting: {
    quorum: assumed(1 / 2, '会议组成人员半数以上出席；以各机关议事规则为准'),
    chairSpeaksLast: {
      value: true,
      source: `参照${DECISION_REGULATION}第三十条`,
      asOf: '2019-04-20',
      verified: false,
    },
    dissentRecorded: { value: true, source: '国办发〔2018〕37号（七），条文待核', asOf: '2018-05-16', verified: false },
  },
  validityStated: assumed(false, '国家层面未定有效期'),
  earlyEffectGrounds: {
    value: [{ code: 'hindersEffect', zh: '公布后不立即施行将有碍施行', en: 'not taking effect at once would hinder it' }],
    source: '参照规章制定程序条例（国务院令第322号，2017年修订）第三十二条',
    asOf: '2017',
    verified: false,
  },
  explainerRequired: assumed(true, '解读材料与文件一并报批、同步发布；条文待核'),
};

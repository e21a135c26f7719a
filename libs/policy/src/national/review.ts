import { limit } from '../limit.js';
import { DECISION_REGULATION, productDefault, REVIEW_GUIDANCE } from './texts.js';

const COMPLETE = { zh: '收齐送审材料之日', en: 'day on which the materials are complete' };
const EXCEPTION = {
  zh: '预防、应对和处置突发事件，或者执行上级机关的紧急命令和决定需要立即制定的除外',
  en: 'except where an emergency or an urgent order from above calls for enactment at once',
};

/** The statutory maximum is the working limit where no shorter one is set: there is nothing left to extend into. */
export const NO_EXTENSION = {
  times: 0,
  total: 15,
  basis: REVIEW_GUIDANCE.basis,
  verified: true,
  note: {
    zh: '最长不超过15个工作日，期限已达上限，不得再延长',
    en: 'fifteen working days is the statutory maximum; nothing is left to extend into',
  },
} as const;

/** Limits of 合法性审核 itself. */
export const reviewLimits = [
  limit('review', '15wd', {
    ...REVIEW_GUIDANCE,
    label: { zh: '合法性审核期限', en: 'legality review' },
    from: COMPLETE,
    extension: NO_EXTENSION,
    note: { zh: '未另定较短期限的，以法定最长期限为准', en: 'the statutory maximum, where no shorter limit is set' },
  }),
  limit('review_min', '5wd', {
    ...REVIEW_GUIDANCE,
    kind: 'minimum',
    label: { zh: '合法性审核最短期限', en: 'legality review, minimum' },
    from: COMPLETE,
    note: {
      zh: `约束催办方，不约束提前完成审核的机构；${EXCEPTION.zh}`,
      en: `binds whoever presses for speed, not a reviewer who is done early; ${EXCEPTION.en}`,
    },
  }),
  limit('review_max', '15wd', {
    ...REVIEW_GUIDANCE,
    label: { zh: '合法性审核最长期限', en: 'legality review, maximum' },
    from: COMPLETE,
    extension: NO_EXTENSION,
    note: EXCEPTION,
  }),
  limit('review_min_decision', '7wd', {
    basis: `${DECISION_REGULATION}第二十六条`,
    asOf: '2019-04-20',
    verified: true,
    kind: 'minimum',
    label: { zh: '重大行政决策合法性审查最短期限', en: 'legality review of a major decision, minimum' },
    from: COMPLETE,
  }),
  limit('review_hz_decision', '10wd', {
    basis: '杭州市人民政府重大行政决策程序规则（十七）',
    asOf: '2015-10',
    verified: false,
    label: { zh: '重大行政决策合法性审查期限（杭州做法）', en: "legality review of a major decision (Hangzhou's rule)" },
    from: { zh: '收到材料之日', en: 'receipt of the materials' },
    note: { zh: '杭州市规定，仅供参照', en: "Hangzhou's rule, for reference only" },
  }),
  limit('intake', '3wd', {
    ...productDefault('系统缺省；国办发〔2018〕115号 二（五）要求完备性审查，未定天数'),
    label: { zh: '材料完备性审查期限', en: 'completeness check at intake' },
    from: { zh: '收到送审材料之日', en: 'receipt of the submission' },
  }),
  limit('supplement', '5wd', {
    ...productDefault('系统缺省；国办发〔2018〕115号 二（五）“在规定时间内”补充材料，未定天数'),
    label: { zh: '补正期限', en: 'supplement' },
    from: { zh: '收到补正通知之日', en: 'receipt of the request to supplement' },
    extension: { times: 1, total: 10, basis: '系统缺省', verified: false },
  }),
  limit('co_review', '3wd', {
    ...productDefault('系统缺省；部门协审未见法定期限，计入审查期限'),
    label: { zh: '部门协审回复期限', en: "a co-reviewing department's reply" },
    from: { zh: '收到协审通知之日', en: 'receipt of the request for co-review' },
  }),
  limit('adviser', '3wd', {
    ...productDefault('系统缺省；国办发〔2018〕115号 三（八）要求发挥法律顾问、公职律师和专家作用，未定天数'),
    label: { zh: '法律顾问、公职律师、专家意见期限', en: "an adviser's opinion" },
    from: { zh: '收到咨询之日', en: 'receipt of the request for advice' },
  }),
  limit('public_views', '5wd', {
    ...productDefault('系统缺省；审查中另行听取意见的天数未见规定'),
    kind: 'minimum',
    label: { zh: '审查中听取公众意见', en: 'public views asked for during the review' },
    from: { zh: '公布之日', en: 'day of publication' },
  }),
  limit('outside_answer', '10wd', {
    ...productDefault('系统缺省；等待外部答复的天数未见规定，等待期间不计入审查期限'),
    label: { zh: '等待外部答复', en: 'waiting for an outside answer' },
    from: { zh: '发出函询之日', en: 'day of the inquiry' },
  }),
  limit('light_review', '5wd', {
    ...productDefault('系统缺省；涉法件的答复期限未见规定，来件要求的日期更晚的按来件'),
    label: { zh: '涉法件答复期限', en: 'answer to a paper under light review' },
    from: { zh: '收件之日', en: 'receipt of the paper' },
    note: { zh: '来件要求的日期早于本期限的，按本期限', en: 'a day asked for that lies before it changes nothing' },
  }),
  limit('session_notice', '-2wd', {
    ...productDefault('系统缺省；集中审查的通知时间未见规定'),
    label: { zh: '集中审查通知（会前）', en: 'notice of a joint session (before it)' },
    from: { zh: '集中审查之日', en: 'day of the joint session' },
  }),
];

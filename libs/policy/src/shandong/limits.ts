import { type Limit, limit } from '../limit.js';
import { national } from '../national/profile.js';
import { withOwn } from '../own-limits.js';
import { congressLimits } from './congress-limits.js';
import { FILING_DECREE, procedure } from './texts.js';

const END = { zh: '有效期届满之日', en: 'last day of validity' };
const EFFECT = { zh: '施行之日', en: 'day of effect' };
const PUBLISHED = { zh: '统一公布之日', en: 'day of unified publication' };
const RECEIVED = { zh: '收到审查申请之日', en: 'receipt of the objection' };

const validity: readonly Limit[] = [
  limit('effect_gap', '30d', {
    ...procedure('第五十三条'),
    kind: 'gap',
    label: { zh: '公布与施行的间隔（不少于30日）', en: 'gap between publication and effect (30 days at least)' },
    from: PUBLISHED,
    note: {
      zh: '两类例外可以自公布之日起施行；不因节假日顺延',
      en: 'two exceptions may take effect on publication; holidays do not move it',
    },
  }),
  limit('validity', '5y', {
    ...procedure('第五十三条'),
    kind: 'validity',
    label: { zh: '有效期（3年至5年，最长）', en: 'validity (three to five years), at most' },
    from: EFFECT,
    note: { zh: '文件须载明有效期，届满自动失效', en: 'the document must state it, and lapses by itself at its end' },
  }),
  limit('validity_min', '3y', {
    ...procedure('第五十三条'),
    kind: 'validity',
    label: { zh: '有效期（最短）', en: 'validity, at least' },
    from: EFFECT,
  }),
  limit('validity_trial', '2y', {
    ...procedure('第五十三条'),
    kind: 'validity',
    aliases: ['trial'],
    label: { zh: '有效期（暂行、试行，1年至2年，最长）', en: 'validity of a provisional or trial document (one to two years), at most' },
    from: EFFECT,
  }),
  limit('validity_trial_min', '1y', {
    ...procedure('第五十三条'),
    kind: 'validity',
    label: { zh: '有效期（暂行、试行，最短）', en: 'validity of a provisional or trial document, at least' },
    from: EFFECT,
  }),
  limit('evaluate', '-6m', {
    ...procedure('第五十三条'),
    label: { zh: '届满前评估（6个月内）', en: 'evaluation before the end of validity (within the last six months)' },
    from: END,
    note: {
      zh: '继续执行的重新登记、编号、公布并重新计算；需修改的按制定程序办理',
      en: 'to go on: registered, numbered and published anew, and validity runs anew; to amend: by the procedure of making it',
    },
  }),
];

const registration: readonly Limit[] = [
  limit('register_submit', '5d', {
    ...procedure('第五十一条'),
    label: { zh: '部门文件送登记', en: "sending a department's document to be registered" },
    from: { zh: '签署并编制文号之日', en: 'day of signature and document number' },
    note: {
      zh: '送纸质和电子文本、起草说明、合法性审查报告、制定依据；“5日”未定义为工作日，按自然日计算',
      en: 'text on paper and as a file, drafting statement, review report, legal basis; "five days" is not defined as working days',
    },
  }),
  limit('register', '5d', {
    ...procedure('第五十一条'),
    label: { zh: '登记', en: 'registration' },
    from: { zh: '受理之日', en: 'day of acceptance' },
    note: {
      zh: '出具《规范性文件登记通知书》；不符的不予登记并书面说明理由',
      en: 'with a notice of registration; refused only with reasons in writing',
    },
  }),
  limit('to_publish', '5d', {
    ...procedure('第五十一条'),
    label: { zh: '交办公厅（室）统一公布', en: 'handing over to the general office for publication' },
    from: { zh: '登记之日', en: 'day of registration' },
  }),
];

const scrutiny: readonly Limit[] = [
  limit('filing_gov', '30d', {
    ...procedure('第五十二条'),
    verified: false,
    label: { zh: '报送政府备案', en: 'filing with the government' },
    from: PUBLISHED,
    note: FILING_DECREE,
  }),
  limit('rectify_reply', '30d', {
    ...procedure('第一百二十八条'),
    aliases: ['rectify_report'],
    label: { zh: '报告《行政监督通知书》处理结果', en: 'report on a supervisory notice' },
    from: { zh: '收到通知书之日', en: 'receipt of the notice' },
  }),
  limit('rectify_complete', '60d', {
    basis: '参照山东省各级人民代表大会常务委员会规范性文件备案审查规定第十九条',
    asOf: '2017-07-28',
    verified: false,
    label: { zh: '完成纠正（修改、废止或者停止执行）', en: 'completion of a correction' },
    from: { zh: '收到纠正通知之日', en: 'receipt of the order' },
    note: {
      zh: '该条为人大线：30日内书面答复，再30日内修改或者废止；政府线未见规定',
      en: "the article is of the people's congress line: an answer within 30 days, the amendment within 30 more; none found for governments",
    },
  }),
  limit('objection_reply', '60d', {
    ...procedure('第五十五条'),
    aliases: ['objection'],
    label: { zh: '规范性文件审查申请处理', en: 'reply to an objection' },
    from: RECEIVED,
    extension: {
      times: 1,
      total: 90,
      basis: procedure('第五十五条').basis,
      verified: true,
      note: { zh: '情况复杂的，经负责人批准延长不超过30日', en: 'up to thirty days more in complex matters, approved by the head' },
    },
    note: {
      zh: '应当受理，结果书面告知；自收到起算，不因受理延后，无中止依据',
      en: 'must be taken up, with a written answer; runs from receipt, is not delayed by acceptance, and has no ground for a pause',
    },
  }),
  limit('objection_extend', '30d', {
    ...procedure('第五十五条'),
    aliases: ['extend'],
    label: { zh: '审查申请处理的延长（最长）', en: 'extension of the reply to an objection, at most' },
    from: { zh: '原期限届满之日', en: 'last day of the first period' },
  }),
  limit('consult_market', '30d', {
    basis: '山东省优化营商环境条例第五十一条',
    asOf: '2026-06-08',
    verified: true,
    kind: 'minimum',
    label: { zh: '公开征求意见（与市场主体生产经营活动密切相关）', en: 'public consultation where market entities are closely concerned' },
    from: { zh: '公布征求意见稿之日', en: 'publication of the consultation draft' },
    note: { zh: '所读为2026年6月8日的条文汇编', en: 'read in a collection of 8 June 2026' },
  }),
];

/** The national limits with Shandong's own in their place. */
export const shandongLimits: readonly Limit[] = withOwn(national.limits, [...validity, ...registration, ...scrutiny, ...congressLimits]);

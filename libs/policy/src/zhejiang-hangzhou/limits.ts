import { type Limit, limit } from '../limit.js';
import { national } from '../national/profile.js';
import { REVIEW_GUIDANCE } from '../national/texts.js';
import { withOwn } from '../own-limits.js';

export const PROCEDURE_DECREE = '浙江省行政程序办法（省政府令第348号）';
export const ZJ348 = 'zj348';
const decree = (article: string) => ({ basis: `${PROCEDURE_DECREE}${article}`, asOf: '2016-10-01', verified: true }) as const;
const FILING_DECREE = '浙江省行政规范性文件管理办法（省政府令第372号），条文待核';
const HUZHOU = { asOf: '2025-06-13', verified: false } as const;
const HANGZHOU_DECISION = { basis: '杭州市人民政府重大行政决策程序规则（十七）', asOf: '2015-10' } as const;

const own: readonly Limit[] = [
  limit('review', '10wd', {
    ...HANGZHOU_DECISION,
    verified: false,
    label: { zh: '合法性审查期限', en: 'legality review' },
    from: { zh: '收齐送审材料之日', en: 'day on which the materials are complete' },
    extension: {
      times: 1,
      total: 15,
      basis: REVIEW_GUIDANCE.basis,
      verified: true,
      note: { zh: '延长后合计不超过15个工作日', en: 'no more than fifteen working days in all' },
    },
    note: {
      zh: '该规则规范重大行政决策，对行政规范性文件取其最相近者；省政府令第393号的时限条款未取得原文',
      en: 'written for major decisions, the nearest rule for normative documents; the limits of decree 393 could not be read',
    },
  }),
  limit('review_hz_decision', '10wd', {
    ...HANGZHOU_DECISION,
    verified: true,
    label: { zh: '重大行政决策合法性审查期限', en: 'legality review of a major decision' },
    from: { zh: '收到材料之日', en: 'receipt of the materials' },
  }),
  limit('effect_gap', '30d', {
    basis: FILING_DECREE,
    asOf: '2018',
    verified: false,
    kind: 'effect',
    label: { zh: '公布与施行的间隔（30日后施行）', en: 'gap between publication and effect (after 30 days)' },
    from: { zh: '公布之日', en: 'day of publication' },
    note: {
      zh: '不立即施行有碍施行的除外，须有法定理由；不因节假日顺延',
      en: 'earlier only on a statutory ground; holidays do not move it',
    },
  }),
  limit('filing_gov', '15d', {
    basis: FILING_DECREE,
    asOf: '2018',
    verified: false,
    label: { zh: '报送政府备案', en: 'filing with the government' },
    from: { zh: '公布之日', en: 'day of publication' },
  }),
  limit('filing_npc', '30d', {
    basis: '浙江省各级人大常委会规范性文件备案审查规定（2007年）第四条，新条例待核',
    asOf: '2007-11-23',
    verified: false,
    label: { zh: '报送人大常委会备案', en: "filing with the people's congress standing committee" },
    from: { zh: '公布之日', en: 'day of publication' },
    note: { zh: '旧规定；乡镇文件湖州为15日', en: 'the old provisions; fifteen days for townships in Huzhou' },
  }),
  limit('filing_formal', '3wd', {
    basis: '参照湖州2025年规定第四条',
    ...HUZHOU,
    label: { zh: '备案形式审查', en: 'formal check of a filing' },
    from: { zh: '收到备案材料之日', en: 'receipt of the filing' },
  }),
  limit('filing_fix', '5wd', {
    basis: '参照湖州2025年规定第四条',
    ...HUZHOU,
    label: { zh: '备案材料补充或重新报送', en: 'supplement or renewed submission of a filing' },
    from: { zh: '收到通知之日', en: 'receipt of the notice' },
  }),
  limit('rectify_reply', '30d', {
    ...decree('第九十二条'),
    statute: ZJ348,
    label: { zh: '报告监督决定处理结果', en: 'report on a supervisory decision' },
    from: { zh: '收到决定之日', en: 'receipt of the decision' },
    note: { zh: '超过10日，按自然日计算', en: 'more than ten days, so counted in calendar days' },
  }),
  limit('cleanup', '2y', {
    ...decree('第九十条'),
    statute: ZJ348,
    label: { zh: '全面清理', en: 'general clean-up' },
    from: { zh: '上次清理结果公布之日', en: 'publication of the last clean-up' },
  }),
  limit('short_day_unit', '10d', {
    ...decree('第九十八条'),
    statute: ZJ348,
    label: { zh: '10日以内的期限（按工作日计算）', en: 'periods of up to ten days (counted in working days)' },
    from: { zh: '该办法规定的起算日', en: 'the day that the decree starts the period from' },
    note: { zh: '仅适用于省政府令第348号所定期限', en: 'for periods of decree 348 only' },
  }),
  {
    ...decree('第六十五条'),
    key: 'roll_forward',
    amount: 0,
    unit: 'd',
    kind: 'maximum',
    roll: true,
    statute: ZJ348,
    label: { zh: '末日为节假日的顺延', en: 'a last day on a holiday moves on' },
    from: { zh: '期限的最后一日', en: 'last day of the period' },
  },
];

/** The national limits with Zhejiang's and Hangzhou's own in their place, and those that only they have after them. */
export const zhejiangHangzhouLimits: readonly Limit[] = withOwn(national.limits, own);

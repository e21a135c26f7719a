import { type Limit, limit } from '../limit.js';
import { national } from '../national/profile.js';
import { withOwn } from '../own-limits.js';
import { management, procedure, withLater } from './texts.js';

const END = { zh: '有效期届满之日', en: 'last day of validity' };
const EFFECT = { zh: '施行之日', en: 'day of effect' };
const PUBLISHED = { zh: '公布之日', en: 'day of publication' };

const own: readonly Limit[] = [
  limit('effect_gap', '30d', {
    ...procedure('第五十条'),
    kind: 'effect',
    label: { zh: '公布与施行的间隔（30日后施行）', en: 'gap between publication and effect (after 30 days)' },
    from: PUBLISHED,
    note: withLater(
      '不立即施行有碍法律、法规、规章、上位文件执行或者不利于国家安全、公共利益的，应当明确自公布之日起施行；不因节假日顺延',
      'at once only where waiting would hinder the law or harm security or the public interest, and then it must say so; holidays do not move it',
    ),
  }),
  limit('validity', '5y', {
    ...procedure('第五十一条'),
    kind: 'validity',
    label: { zh: '有效期（一般）', en: 'validity, as a rule' },
    from: EFFECT,
    note: withLater('期满自动失效', 'it lapses by itself at the end'),
  }),
  limit('validity_max', '10y', {
    ...procedure('第五十一条'),
    kind: 'validity',
    label: {
      zh: '有效期（因实施法律、行政法规需要的最长期限）',
      en: 'validity, at most, where a law or administrative regulation calls for it',
    },
    from: EFFECT,
  }),
  limit('validity_trial', '2y', {
    ...procedure('第五十一条'),
    kind: 'validity',
    aliases: ['trial'],
    label: { zh: '有效期（暂行、试行和阶段性工作，最长）', en: 'validity of a provisional, trial or temporary document, at most' },
    from: EFFECT,
  }),
  limit('evaluate', '-6m', {
    ...procedure('第五十一条'),
    label: { zh: '届满前评估（6个月内）', en: 'evaluation before the end of validity (within the last six months)' },
    from: END,
  }),
  limit('renew', '-30d', {
    ...procedure('第五十一条'),
    label: { zh: '届满前重新登记、编号、公布', en: 'renewal before the end of validity' },
    from: END,
    note: withLater('重新公布的，有效期重新计算', 'validity then runs anew'),
  }),
  limit('renew_amended', '-60d', {
    ...procedure('第五十一条'),
    label: { zh: '届满前修改', en: 'amendment before the end of validity' },
    from: END,
    note: withLater('按制定程序办理', 'by the procedure of making it'),
  }),
  limit('filing_gov', '15d', {
    ...management('第二十二条第一款第一项'),
    label: { zh: '报送政府备案', en: 'filing with the government' },
    from: PUBLISHED,
    note: withLater('政府规范性文件；该项后文未取得', 'documents of governments; the rest of the item could not be read'),
  }),
  limit('objection_reply', '30d', {
    ...procedure('第五十三条'),
    aliases: ['objection'],
    label: { zh: '规范性文件审查申请处理', en: 'reply to an objection' },
    from: { zh: '收到审查申请之日', en: 'receipt of the objection' },
    note: withLater(
      '应当受理，结果书面告知；自收到起算，不因受理延后，无中止依据',
      'must be taken up, with a written answer; runs from receipt, is not delayed by acceptance, and has no ground for a pause',
    ),
  }),
  limit('restore', '10d', {
    ...procedure('第一百七十五条'),
    label: { zh: '因不可抗力或者其他正当理由耽误期限的申请顺延', en: 'asking for more time after force majeure or another good reason' },
    from: { zh: '障碍消除之日', en: 'day on which the obstacle is gone' },
  }),
];

/** The national limits with Hunan's own in their place. */
export const hunanLimits: readonly Limit[] = withOwn(national.limits, own);

import { limit } from '../limit.js';
import { productDefault } from './texts.js';

const EFFECT = { zh: '施行之日', en: 'day of effect' };
const END = { zh: '有效期届满之日', en: 'last day of validity' };

/** Publication, effect, validity and what follows from them. */
export const publicationLimits = [
  limit('publish_open', '20wd', {
    basis: '政府信息公开条例（2019年修订）第二十六条',
    asOf: '2019',
    verified: true,
    label: { zh: '主动公开期限', en: 'open publication' },
    from: { zh: '文件形成之日', en: 'day on which the document came into being' },
  }),
  limit('effect_gap', '30d', {
    basis: '参照规章制定程序条例（国务院令第322号，2017年修订）第三十二条',
    asOf: '2017',
    verified: false,
    kind: 'effect',
    label: { zh: '公布与施行的间隔（30日后施行）', en: 'gap between publication and effect (after 30 days)' },
    from: { zh: '公布之日', en: 'day of publication' },
    note: {
      zh: '条文规范的是规章，行政规范性文件参照；不立即施行有碍施行的除外，须有法定理由；不因节假日顺延',
      en: 'written for rules, followed by analogy; earlier only on a statutory ground; holidays do not move it',
    },
  }),
  limit('validity', '5y', {
    ...productDefault('系统缺省；国家层面未定有效期，多地规定一般不超过5年'),
    kind: 'validity',
    label: { zh: '有效期', en: 'validity' },
    from: EFFECT,
  }),
  limit('validity_trial', '2y', {
    ...productDefault('系统缺省；国家层面未定有效期，多地规定暂行、试行不超过2年'),
    kind: 'validity',
    label: { zh: '有效期（暂行、试行）', en: 'validity of a provisional or trial document' },
    from: EFFECT,
  }),
  limit('evaluate', '-6m', {
    ...productDefault('系统缺省；参照湖南省行政程序规定第五十一条、山东省行政程序规定第五十三条'),
    label: { zh: '届满前评估', en: 'evaluation before the end of validity' },
    from: END,
  }),
  limit('renew', '-30d', {
    ...productDefault('系统缺省；参照湖南省行政程序规定第五十一条'),
    label: { zh: '届满前重新登记、编号、公布', en: 'renewal before the end of validity' },
    from: END,
  }),
  limit('cleanup', '2y', {
    ...productDefault('系统缺省；参照浙江省行政程序办法第九十条'),
    label: { zh: '全面清理', en: 'general clean-up' },
    from: { zh: '上次清理结果公布之日', en: 'publication of the last clean-up' },
  }),
];

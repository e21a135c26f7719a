import { limit } from '../limit.js';
import { BUSINESS_REGULATION, DECISION_REGULATION } from './texts.js';

const PUBLISHED = { zh: '公布征求意见稿之日', en: 'publication of the consultation draft' };

/** Least days of 公开征求意见; the longest that applies governs. */
export const consultationLimits = [
  limit('consult_market', '30d', {
    basis: `${BUSINESS_REGULATION}第六十二条`,
    asOf: '2019-10-22',
    verified: true,
    kind: 'minimum',
    label: { zh: '公开征求意见（与市场主体生产经营活动密切相关）', en: 'public consultation where market entities are closely concerned' },
    from: PUBLISHED,
  }),
  limit('consult_decision', '30d', {
    basis: `${DECISION_REGULATION}第十五条`,
    asOf: '2019-04-20',
    verified: true,
    kind: 'minimum',
    label: { zh: '公开征求意见（重大行政决策）', en: 'public consultation on a major decision' },
    from: PUBLISHED,
    note: { zh: '缩短期限的应当说明理由', en: 'shortening it needs a stated reason' },
  }),
  limit('consult_default', '7wd', {
    basis: '市县法治政府建设示范指标体系（2021年版）第24项',
    asOf: '2021',
    verified: true,
    kind: 'minimum',
    label: { zh: '公开征求意见（涉及人民群众切身利益）', en: "public consultation where people's own interests are touched" },
    from: PUBLISHED,
    note: {
      zh: '考评指标，非法律条文；其余文件的天数无全国依据',
      en: 'an assessment standard, not an article of law; no national figure for other documents',
    },
  }),
  limit('hearing_material', '-7d', {
    basis: `${DECISION_REGULATION}第十六条`,
    asOf: '2019-04-20',
    verified: true,
    label: { zh: '听证材料送达（听证会前）', en: 'delivery of the hearing papers (before the hearing)' },
    from: { zh: '听证会召开之日', en: 'day of the hearing' },
  }),
];

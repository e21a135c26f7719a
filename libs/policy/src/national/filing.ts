import { limit } from '../limit.js';
import { FILING_REGULATION, productDefault } from './texts.js';

const PUBLISHED = { zh: '公布之日', en: 'day of publication' };
const ANALOGY = { zh: '条文规范的是法规、规章，行政规范性文件参照', en: 'written for regulations and rules, followed by analogy' };

/** 备案, 备案审查 and 纠错. */
export const filingLimits = [
  limit('filing_gov', '15d', {
    ...productDefault('系统缺省；多地规定自公布之日起15日内报上一级人民政府备案'),
    label: { zh: '报送政府备案', en: 'filing with the government' },
    from: PUBLISHED,
  }),
  limit('filing_npc', '30d', {
    ...productDefault('系统缺省；多地规定自公布之日起30日内报本级人大常委会备案'),
    label: { zh: '报送人大常委会备案', en: "filing with the people's congress standing committee" },
    from: PUBLISHED,
    note: { zh: '乡镇文件有规定15日的（湖州）', en: 'fifteen days for townships in some places (Huzhou)' },
  }),
  limit('filing_formal', '3wd', {
    ...productDefault('系统缺省；参照湖州2025年规定第四条'),
    label: { zh: '备案形式审查', en: 'formal check of a filing' },
    from: { zh: '收到备案材料之日', en: 'receipt of the filing' },
    note: { zh: '上海5个工作日、北京10日（人大线）', en: "Shanghai five working days, Beijing ten days (people's congress line)" },
  }),
  limit('filing_fix', '15d', {
    basis: `参照${FILING_REGULATION}第九条`,
    asOf: '2024-08-30',
    verified: false,
    label: { zh: '备案材料补充或重新报送', en: 'supplement or renewed submission of a filing' },
    from: { zh: '收到通知之日', en: 'receipt of the notice' },
    note: ANALOGY,
  }),
  limit('filing_review', '30d', {
    ...productDefault('系统缺省；国务院令第789号第十一条为2个月，北京（人大线）为3个月'),
    label: { zh: '备案审查', en: 'filing review' },
    from: { zh: '备案登记之日', en: 'registration of the filing' },
    extension: { times: 1, total: 60, basis: '系统缺省', verified: false },
  }),
  limit('rectify_reply', '30d', {
    basis: `参照${FILING_REGULATION}第二十一条`,
    asOf: '2024-08-30',
    verified: false,
    label: { zh: '反馈备案审查意见处理情况', en: 'reply to a filing opinion' },
    from: { zh: '收到审查意见之日', en: 'receipt of the opinion' },
    note: {
      zh: `${ANALOGY.zh}；立法法第一百一十二条为2个月`,
      en: `${ANALOGY.en}; two months in article 112 of the Legislation Law`,
    },
  }),
  limit('omission_explain', '10wd', {
    ...productDefault('系统缺省；参照国务院令第789号第二十三条（通知限期报送），天数未见规定'),
    label: { zh: '漏审漏备说明', en: 'explanation of an omission' },
    from: { zh: '制定机关收到通知之日', en: 'the day on which the authority was asked' },
  }),
  limit('omission_remedy', '30d', {
    ...productDefault('系统缺省；参照国务院令第789号第二十三条（责令限期改正），天数未见规定'),
    label: { zh: '漏审漏备补正', en: 'putting an omission right' },
    from: { zh: '要求补正之日', en: 'the day on which it was required' },
  }),
  limit('rectify_complete', '90d', {
    ...productDefault('系统缺省；完成修改、废止的天数未见统一规定，由监督机关在纠正通知中确定'),
    label: { zh: '完成纠正（修改、废止或者停止执行）', en: 'completion of a correction' },
    from: { zh: '收到纠正通知之日', en: 'receipt of the order' },
    note: {
      zh: '北京（人大线）修改、废止后30日内报告；山东（人大线）书面答复后30日内修改或者废止',
      en: "Beijing (people's congress line): report within 30 days after it; Shandong: within 30 days after the written answer",
    },
    extension: { times: 1, total: 180, basis: '系统缺省', verified: false },
  }),
  limit('annual_list', '1y', {
    basis: `参照${FILING_REGULATION}第二十二条`,
    asOf: '2024-08-30',
    verified: false,
    fixedDay: '01-31',
    label: { zh: '报送上一年度文件目录（次年1月31日前）', en: "last year's list (by 31 January of the next year)" },
    from: { zh: '目录所属年度内任一日', en: 'any day of the year that the list is about' },
    note: ANALOGY,
  }),
];

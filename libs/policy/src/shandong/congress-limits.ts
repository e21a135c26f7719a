import { type Limit, limit } from '../limit.js';
import { congress } from './texts.js';

const OPINION = { zh: '收到审查意见之日', en: 'receipt of the opinion' };

/** The people's congress line 人大线. */
export const congressLimits: readonly Limit[] = [
  limit('filing_npc', '30d', {
    ...congress('第七条'),
    aliases: ['npc_filing'],
    label: { zh: '报送人大常委会备案', en: "filing with the people's congress standing committee" },
    from: { zh: '公布之日', en: 'day of publication' },
    note: {
      zh: '备案报告、文本、说明等有关文件和制定依据，一式五份并附电子文本',
      en: 'report, text, statement and legal basis, five copies and a file',
    },
  }),
  limit('npc_review', '3m', {
    ...congress('第十七条'),
    label: { zh: '人大常委会审查', en: 'review by the standing committee' },
    from: { zh: '收到审查要求或者建议之日', en: 'receipt of the demand or proposal' },
  }),
  limit('npc_reply', '30d', {
    ...congress('第十九条'),
    label: { zh: '制定机关书面答复', en: "the issuer's written answer" },
    from: OPINION,
  }),
  limit('npc_amend', '30d', {
    ...congress('第十九条'),
    label: { zh: '制定机关修改或者废止', en: 'amendment or repeal by the issuer' },
    from: { zh: '书面答复之日', en: 'day of the written answer' },
    note: { zh: '修改后重新公布并重新报送备案', en: 'published and filed anew after an amendment' },
  }),
  limit('npc_feedback', '15d', {
    ...congress('第二十二条'),
    label: { zh: '向提出人反馈', en: 'telling those who proposed the review' },
    from: { zh: '审查结束之日', en: 'end of the review' },
  }),
  limit('npc_annual_list', '1y', {
    ...congress('第七条'),
    fixedDay: '01-31',
    label: { zh: '向人大常委会报送上一年度目录（次年1月31日前）', en: "last year's list for the standing committee (by 31 January)" },
    from: { zh: '目录所属年度内任一日', en: 'any day of the year that the list is about' },
  }),
];

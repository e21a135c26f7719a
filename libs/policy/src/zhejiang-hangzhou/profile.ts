import { national } from '../national/profile.js';
import { assumed } from '../national/review-rules.js';
import type { Profile } from '../profile.js';
import { zhejiangDraftingRules } from './drafting.js';
import { zhejiangEnactment, zhejiangIssuing } from './issuing.js';
import { PROCEDURE_DECREE, ZJ348, zhejiangHangzhouLimits } from './limits.js';
import { zhejiangPlanning } from './planning.js';

/** Zhejiang's decrees with Hangzhou's rules; what neither fixes comes from the national profile. */
export const zhejiangHangzhou: Profile = {
  ...national,
  name: 'zhejiang-hangzhou',
  title: { zh: '浙江省杭州市', en: 'Hangzhou, Zhejiang' },
  reviewStep: {
    value: { zh: '合法性审查', en: 'legality review' },
    source: '浙江省行政合法性审查工作规定（省政府令第393号）第四条',
    asOf: '2023-02-09',
    verified: true,
  },
  door: assumed('reviewAuthority', '国办发〔2018〕115号 二（五）允许起草单位直接报审核机构；杭州对行政规范性文件的接收方式未见规定'),
  unifiedNumber: {
    value: { pattern: '^(ZJSP|ZJ[A-HJ-L]C|[A-HJ-L][A-Z]{2}D)(\\d{2})-((19|20)\\d{2})-(\\d{4})$', example: 'ZJAC00-2024-0001' },
    source: '由公开文件所载编号归纳',
    asOf: '2024-02-18',
    verified: false,
    note: {
      zh: '编码规则原文未取得；乡镇编码无据，不得自造',
      en: 'the coding rule itself could not be read; no code for townships may be invented',
    },
  },
  rules: {
    ...national.rules,
    opinionName: assumed(
      { zh: '合法性审查意见书', en: 'legality opinion' },
      '浙江省行政合法性审查工作规定（省政府令第393号）的文书条款未取得',
    ),
    urgentExemptions: {
      ...national.rules.urgentExemptions,
      consultation: { value: true, source: `${PROCEDURE_DECREE}第二十六条`, asOf: '2016-10-01', verified: true },
    },
  },
  planning: zhejiangPlanning,
  drafting: zhejiangDraftingRules,
  rollForward: { value: true, source: `${PROCEDURE_DECREE}第六十五条`, asOf: '2016-10-01', verified: true },
  shortDays: { value: { statute: ZJ348, upTo: 10 }, source: `${PROCEDURE_DECREE}第九十八条`, asOf: '2016-10-01', verified: true },
  enactment: zhejiangEnactment,
  issuing: zhejiangIssuing,
  limits: zhejiangHangzhouLimits,
};

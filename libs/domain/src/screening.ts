import type { Words } from './words.js';

/** What makes a document a normative one; it fails where one of them is missing. 国办发〔2018〕37号 序言 */
export const SCREENING_TESTS = {
  administrative: { zh: '行政性', en: 'administrative: issued by an administrative authority in its powers' },
  external: { zh: '外部性', en: 'external: it touches rights and duties of citizens and organisations' },
  normative: { zh: '规范性', en: 'normative: general, and applied again and again' },
  partyPaper: { zh: '属于党政联合发文等其他文件', en: 'it is a paper of party and government, or of another kind' },
} as const satisfies Record<string, Words>;

/** How a document comes to be planned. */
export const PLAN_KINDS = {
  annualPlan: { zh: '列入年度制定计划', en: 'in the annual plan' },
  addedWithApproval: { zh: '经批准增加', en: 'added with approval' },
  noPlanHere: { zh: '本地不设立项环节', en: 'there is no such step here' },
} as const satisfies Record<string, Words>;
export type PlanKind = keyof typeof PLAN_KINDS;

/** 公平竞争审查结论 what the fair competition review came to. */
export const COMPETITION_CONCLUSIONS = {
  outOfScope: { zh: '不涉及经营者经济活动，无需审查', en: 'out of scope: it does not touch the economic activity of businesses' },
  compliant: { zh: '符合公平竞争审查标准', en: 'compliant' },
  exception: { zh: '适用例外规定', en: 'an exception, with all its conditions' },
} as const satisfies Record<string, Words>;

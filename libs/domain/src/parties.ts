import type { Words } from './words.js';

/** What a party is in the tree of authorities; which of them may enact: 浙江省人民政府令第348号 第二十四条 and its like elsewhere. */
export const PARTY_KINDS = {
  city: { zh: '设区的市人民政府', en: 'city government' },
  district: { zh: '县（市、区）人民政府', en: 'county or district government' },
  department: { zh: '县级以上人民政府工作部门', en: 'department of a government' },
  township: { zh: '乡镇人民政府', en: 'township government' },
  subdistrict: { zh: '街道办事处', en: 'subdistrict office' },
  organisation: { zh: '法律、法规授权的组织', en: 'organisation authorised by law or regulation' },
} as const satisfies Record<string, Words>;
export type PartyKind = keyof typeof PARTY_KINDS;

/** What a party does beside what it is. */
export const PARTY_FUNCTIONS = {
  reviewAuthority: { zh: '合法性审查机构', en: 'legality review body' },
  registrationAuthority: { zh: '统一登记机构', en: 'registration authority' },
  filingAuthority: { zh: '备案审查机构', en: 'filing authority' },
} as const satisfies Record<string, Words>;
export type PartyFunction = keyof typeof PARTY_FUNCTIONS;

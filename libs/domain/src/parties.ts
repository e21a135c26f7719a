import type { Words } from './words.js';

/** What a party is in the tree of authorities; which of them may enact: 浙江省人民政府令第348号 第二十四条 and its like elsewhere. */
export const PARTY_KINDS = {
  province: { zh: '省级人民政府', en: 'provincial government' },
  city: { zh: '设区的市人民政府', en: 'city government' },
  district: { zh: '县（市、区）人民政府', en: 'county or district government' },
  department: { zh: '县级以上人民政府工作部门', en: 'department of a government' },
  verticalDepartment: { zh: '垂直管理部门', en: 'vertically managed department' },
  township: { zh: '乡镇人民政府', en: 'township government' },
  subdistrict: { zh: '街道办事处', en: 'subdistrict office' },
  organisation: { zh: '法律、法规授权的组织', en: 'organisation authorised by law or regulation' },
  internalSection: { zh: '内设机构', en: 'internal section of an authority' },
  dispatchedAgency: { zh: '部门派出机构', en: 'dispatched agency of a department' },
  coordinatingBody: { zh: '议事协调机构', en: 'coordinating body' },
  congressCommittee: { zh: '人大常委会', en: "people's congress standing committee" },
  partyCommittee: { zh: '党委', en: 'party committee' },
} as const satisfies Record<string, Words>;
export type PartyKind = keyof typeof PARTY_KINDS;

/** Governments at county level or above: the ones that have review, registration and filing bodies. */
export const GOVERNMENT_KINDS: readonly PartyKind[] = ['province', 'city', 'district'];

/** What a party does beside what it is. */
export const PARTY_FUNCTIONS = {
  reviewAuthority: { zh: '合法性审查机构', en: 'legality review body' },
  legalSection: { zh: '单位内设法制机构', en: "an authority's own legal section" },
  registrationAuthority: { zh: '统一登记机构', en: 'registration authority' },
  filingAuthority: { zh: '备案审查机构', en: 'filing authority' },
  generalOffice: { zh: '政府办公室', en: "a government's general office" },
} as const satisfies Record<string, Words>;
export type PartyFunction = keyof typeof PARTY_FUNCTIONS;

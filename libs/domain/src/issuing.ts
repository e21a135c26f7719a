import type { Words } from './words.js';

/** In whose name a document is issued 制发名义: it decides who reviews, decides, signs, registers and receives the filing. */
export const ISSUED_AS = {
  government: { zh: '政府', en: 'the government' },
  generalOffice: { zh: '政府办公室（经本级政府同意）', en: "the government's general office, with the government's consent" },
  departmentWithApproval: { zh: '部门（经政府批准）', en: 'a department, approved by the government' },
  department: { zh: '部门', en: 'a department' },
  joint: { zh: '联合制定', en: 'several together' },
  township: { zh: '乡镇人民政府', en: 'a township government' },
  authorisedOrganisation: { zh: '法律、法规授权的组织', en: 'an organisation authorised by law or regulation' },
  subdistrict: { zh: '街道办事处', en: 'a subdistrict office' },
  verticalDepartment: { zh: '垂直管理部门', en: 'a vertically managed department' },
  partyAndGovernment: { zh: '党政联合', en: 'party and government together' },
} as const satisfies Record<string, Words>;
export type IssuedAs = keyof typeof ISSUED_AS;

/** Whether a word from outside says in whose name. */
export const isIssuedAs = (value: unknown): value is IssuedAs => typeof value === 'string' && Object.hasOwn(ISSUED_AS, value);

/** What decides on a document: a meeting of the issuer, or the approval of the government above it. */
export const MEETING_KINDS = {
  standingMeeting: { zh: '常务会议', en: 'standing meeting' },
  plenaryMeeting: { zh: '全体会议', en: 'plenary meeting' },
  departmentMeeting: { zh: '部门办公会议', en: 'department meeting' },
  officeMeeting: { zh: '办公会议', en: 'office meeting' },
  governmentApproval: { zh: '政府批准', en: 'approval by the government' },
} as const satisfies Record<string, Words>;
export type MeetingKind = keyof typeof MEETING_KINDS;

/** A body by its place beside an issuer in the tree of authorities; which party that is, the tree says. */
export const BODIES = {
  issuer: { zh: '制定机关', en: 'the issuer' },
  legalSection: { zh: '制定机关的法制机构', en: "the issuer's own legal section" },
  superiorLegalSection: { zh: '上级主管部门的法制机构', en: "the superior department's legal section" },
  reviewAuthority: { zh: '本级政府的审查机构', en: "the government's review body" },
  government: { zh: '本级人民政府', en: 'the government of its level' },
  governmentAbove: { zh: '上一级人民政府', en: 'the government above' },
  registrationAuthority: { zh: '本级政府的统一登记机构', en: "the government's registration authority" },
  filingAuthority: { zh: '本级政府的备案审查机构', en: "the government's filing authority" },
  congressCommittee: { zh: '本级人大常委会', en: "the people's congress standing committee of its level" },
  superiorDepartment: { zh: '上级主管部门', en: 'the superior department' },
  partyCommittee: { zh: '本级党委', en: 'the party committee of its level' },
} as const satisfies Record<string, Words>;
export type Body = keyof typeof BODIES;

/** How a receiver comes to have a document: a filing of its own, a copy, or registration that counts as the filing. */
export const FILED_BY = {
  filing: { zh: '备案', en: 'filing' },
  copy: { zh: '抄送', en: 'copy' },
  registration: { zh: '登记后不再另行备案', en: 'registration counts as filing' },
} as const satisfies Record<string, Words>;
export type FiledBy = keyof typeof FILED_BY;

/** Whether the document takes a unified number here, and whether the coding rule could be read: no code is ever invented. */
export const NUMBERING = {
  codeKnown: { zh: '统一编号', en: 'takes a unified number' },
  codeUnknown: { zh: '应当统一编号，编码规则未取得', en: 'takes a unified number; the coding rule could not be read' },
  none: { zh: '不编统一编号', en: 'takes no unified number' },
} as const satisfies Record<string, Words>;
export type Numbering = keyof typeof NUMBERING;

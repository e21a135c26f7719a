import type { Words } from './words.js';

/** In what capacity a person acts for a party. */
export const ROLES = {
  drafter: { zh: '起草人', en: 'drafter' },
  draftingHead: { zh: '起草单位负责人', en: 'head of the drafting department' },
  generalOffice: { zh: '办公室', en: 'general office' },
  intakeClerk: { zh: '收件员', en: 'intake clerk' },
  caseHandler: { zh: '承办人', en: 'case handler' },
  secondReviewer: { zh: '复审人', en: 'second reviewer' },
  coReviewer: { zh: '协审人', en: 'co-reviewer' },
  adviser: { zh: '法律顾问（公职律师、专家）', en: 'legal adviser (government lawyer, expert)' },
  reviewHead: { zh: '审查机构负责人', en: 'head of the review body' },
  registrar: { zh: '登记员', en: 'registrar' },
  publisher: { zh: '发布员', en: 'publisher' },
  signatory: { zh: '签发人', en: 'signatory' },
  filingClerk: { zh: '报备员', en: 'filing clerk' },
  filingReviewer: { zh: '备案审查员', en: 'filing reviewer' },
  objectionHandler: { zh: '异议承办人', en: 'objection handler' },
  liaison: { zh: '联络员', en: 'liaison' },
  supervisor: { zh: '监督考核员', en: 'supervisor' },
  auditor: { zh: '审计员', en: 'auditor' },
  administrator: { zh: '管理员', en: 'administrator' },
  citizen: { zh: '公民', en: 'citizen' },
} as const satisfies Record<string, Words>;
export type Role = keyof typeof ROLES;

/** Whether a word from outside names a role. */
export const isRole = (value: unknown): value is Role => typeof value === 'string' && Object.hasOwn(ROLES, value);

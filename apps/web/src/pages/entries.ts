import type { Role } from '@fashen/domain';
import type { Entry } from '../shared/layout/shell.js';

/** The main navigation. `forRoles`: whom the way concerns; without it, everybody. What a page may do is decided by the server, not here. */
export const ENTRIES: readonly (Entry & { forRoles?: readonly Role[] })[] = [
  { to: '/tasks', label: { zh: '我的任务', en: 'My tasks' } },
  { to: '/drafting', label: { zh: '起草台', en: 'Drafting' }, forRoles: ['drafter', 'draftingHead'] },
  {
    to: '/plans',
    label: { zh: '年度计划', en: 'Plan' },
    forRoles: ['drafter', 'draftingHead', 'generalOffice', 'signatory', 'caseHandler', 'reviewHead', 'auditor'],
  },
  { to: '/documents', label: { zh: '文件', en: 'Documents' } },
  { to: '/letters', label: { zh: '涉法件', en: 'Letters' }, forRoles: ['intakeClerk'] },
  { to: '/meetings', label: { zh: '会议', en: 'Meetings' }, forRoles: ['generalOffice', 'signatory', 'auditor'] },
  {
    to: '/registers',
    label: { zh: '登记簿', en: 'Registers' },
    forRoles: ['generalOffice', 'registrar', 'publisher', 'intakeClerk', 'caseHandler', 'reviewHead', 'supervisor', 'auditor'],
  },
  { to: '/filing-reviews', label: { zh: '备案审查', en: 'Filing review' }, forRoles: ['filingReviewer', 'reviewHead'] },
  { to: '/filings', label: { zh: '备案', en: 'Filings' }, forRoles: ['filingClerk', 'generalOffice', 'supervisor', 'auditor'] },
  { to: '/objections', label: { zh: '异议', en: 'Objections' }, forRoles: ['objectionHandler', 'reviewHead'] },
  {
    to: '/corrections',
    label: { zh: '纠错', en: 'Corrections' },
    forRoles: ['filingReviewer', 'objectionHandler', 'reviewHead', 'liaison', 'generalOffice', 'signatory', 'auditor'],
  },
  { to: '/sampling', label: { zh: '质量抽查', en: 'Sampling' }, forRoles: ['supervisor', 'reviewHead'] },
  {
    to: '/board',
    label: { zh: '看板', en: 'Board' },
    forRoles: ['reviewHead', 'draftingHead', 'signatory', 'generalOffice', 'supervisor', 'auditor'],
  },
  { to: '/delegations', label: { zh: '委托与移交', en: 'Delegations' } },
  { to: '/administration', label: { zh: '系统管理', en: 'Administration' }, forRoles: ['administrator', 'auditor'] },
];

import type { Body } from '@fashen/domain';
import type { EnactmentRule, FilingRule, IssuingRule, IssuingRules } from '../issuing/rule.js';
import { nationalIssuing } from '../national/issuing.js';
import type { Sourced } from '../sourced.js';
import { AS_OF, CONGRESS, FILING_DECREE, PROCEDURE } from './texts.js';

const read = <T>(value: T, article: string, note?: Sourced<T>['note']): Sourced<T> => ({
  value,
  source: `${PROCEDURE}${article}`,
  asOf: AS_OF,
  verified: true,
  ...(note ? { note } : {}),
});

/** 49条: signed by the main leader or one whom that leader entrusts. 55条: the issuer or the legal department of its level. */
const inShandong = (rule: IssuingRule): IssuingRule => ({
  ...rule,
  signatories: read<readonly Body[]>(['issuer'], '第四十九条', {
    zh: '主要负责人或者其委托的负责人签署；紧急情况经合法性审查后可以直接签署',
    en: 'by the main leader or one entrusted; in urgent matters directly after the legality review',
  }),
  objectionsTo: read<readonly Body[]>(['issuer', 'reviewAuthority'], '第五十五条'),
});

/** 51条: the legal department registers and numbers; without that a document is void (50条). */
const registered = (rule: IssuingRule): IssuingRule => ({
  ...inShandong(rule),
  registrar: read<Body | null>('reviewAuthority', '第五十一条'),
  numbering: read('codeUnknown', '第五十条', {
    zh: '未统一登记、编号、公布的无效；编码规则未取得',
    en: 'void without unified registration, number and publication; the coding rule could not be read',
  }),
});

/** 52条: what departments, agencies and townships have had registered is not filed again. */
const metByRegistration: Sourced<readonly FilingRule[]> = {
  ...read<readonly FilingRule[]>([{ to: 'government', by: 'registration' }], '第五十二条', FILING_DECREE),
  verified: false,
};

const ofGovernment: Sourced<readonly FilingRule[]> = {
  value: [
    { to: 'governmentAbove', by: 'filing' },
    { to: 'congressCommittee', by: 'filing' },
  ],
  source: `${PROCEDURE}第五十二条；${CONGRESS}第七条`,
  asOf: AS_OF,
  verified: false,
  note: FILING_DECREE,
};

const { government, generalOffice, departmentWithApproval, department, township, authorisedOrganisation, subdistrict, verticalDepartment } =
  nationalIssuing;

const ownDepartment: IssuingRule = {
  ...registered({ ...department, filing: metByRegistration }),
  meetings: {
    ...department.meetings,
    note: {
      zh: '社会关注度高或者涉外、涉港澳台的，应当事先请示本级人民政府同意（第四十五条）',
      en: 'where there is much public attention, or foreign or Hong Kong, Macao and Taiwan matters are touched, the government is asked first (article 45)',
    },
  },
};

export const shandongIssuing: IssuingRules = {
  ...nationalIssuing,
  government: registered({ ...government, filing: ofGovernment }),
  generalOffice: registered({ ...generalOffice, filing: ofGovernment }),
  departmentWithApproval: registered({ ...departmentWithApproval, filing: metByRegistration }),
  department: ownDepartment,
  township: registered({ ...township, filing: metByRegistration }),
  subdistrict: registered({ ...subdistrict, filing: metByRegistration }),
  authorisedOrganisation: inShandong(authorisedOrganisation),
  verticalDepartment: inShandong(verticalDepartment),
};

export const shandongEnactment: EnactmentRule = read(
  { mayNot: ['internalSection', 'dispatchedAgency', 'coordinatingBody', 'congressCommittee'] },
  '第四十三条',
  {
    zh: '议事协调机构、部门派出机构、部门内设机构不得制定',
    en: 'coordinating bodies, dispatched agencies and internal sections of departments may not enact',
  },
);

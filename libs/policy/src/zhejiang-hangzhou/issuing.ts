import type { EnactmentRule, IssuingRule, IssuingRules } from '../issuing/rule.js';
import { nationalEnactment, nationalIssuing } from '../national/issuing.js';
import type { Sourced } from '../sourced.js';
import { PROCEDURE_DECREE } from './limits.js';

const decree = <T>(value: T, article: string): Sourced<T> => ({
  value,
  source: `${PROCEDURE_DECREE}${article}`,
  asOf: '2016-10-01',
  verified: true,
});

/** 第二十五条: the government registers, numbers and publishes for itself and its departments. Nothing is said of townships. */
const registered = (rule: IssuingRule): IssuingRule => ({
  ...rule,
  registrar: decree('registrationAuthority', '第二十五条'),
  numbering: { ...rule.numbering, value: 'codeKnown', source: '由公开文件所载编号归纳', asOf: '2024-02-18' },
});

const { government, generalOffice, departmentWithApproval, department } = nationalIssuing;

export const zhejiangIssuing: IssuingRules = {
  ...nationalIssuing,
  government: registered(government),
  generalOffice: registered(generalOffice),
  departmentWithApproval: registered(departmentWithApproval),
  department: registered(department),
};

export const zhejiangEnactment: EnactmentRule = {
  ...decree({ mayNot: nationalEnactment.value.mayNot }, '第二十四条'),
  note: {
    zh: '制定主体：各级人民政府、县级以上政府工作部门、省以下垂直管理部门、依法设立的派出机关、授权组织；不具有行政管理职能的机构不得制定',
    en: 'enacting: governments, departments at county level and above, vertically managed departments below the province, agencies of a government set up by law, authorised organisations; no body without administrative functions',
  },
};

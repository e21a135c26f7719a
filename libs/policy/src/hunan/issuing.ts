import type { EnactmentRule, IssuingRule, IssuingRules } from '../issuing/rule.js';
import { nationalIssuing } from '../national/issuing.js';
import type { Sourced } from '../sourced.js';
import { AS_OF, LATER, PROCEDURE, withLater } from './texts.js';

const read = <T>(value: T, article: string, note = LATER as Sourced<T>['note']): Sourced<T> => ({
  value,
  source: `${PROCEDURE}${article}`,
  asOf: AS_OF,
  verified: true,
  ...(note ? { note } : {}),
});

/** 53条: an application for review goes to the legal department of the government. 49条 asks for the number; how it is coded could not be read. */
const inHunan = (rule: IssuingRule): IssuingRule => ({
  ...rule,
  numbering: read(
    'codeUnknown',
    '第四十九条',
    withLater(
      '应当统一登记、统一编号、统一公布；编码规则未取得',
      'must be registered, numbered and published as one; the coding rule could not be read',
    ),
  ),
  objectionsTo: read(['reviewAuthority'], '第五十三条'),
});

const { government, generalOffice, departmentWithApproval, department, township, authorisedOrganisation, subdistrict, verticalDepartment } =
  nationalIssuing;

const ownDepartment: IssuingRule = {
  ...inHunan(department),
  meetings: {
    ...department.meetings,
    note: withLater(
      '涉及群众切身利益、社会关注度高或者重要涉外事项的，应当事先请示本级人民政府（第四十六条）',
      "where people's own interests, public attention or foreign matters are touched, the government is asked first (article 46)",
    ),
  },
};

export const hunanIssuing: IssuingRules = {
  ...nationalIssuing,
  government: inHunan(government),
  generalOffice: inHunan(generalOffice),
  departmentWithApproval: inHunan(departmentWithApproval),
  department: ownDepartment,
  township: inHunan(township),
  authorisedOrganisation: inHunan(authorisedOrganisation),
  subdistrict: inHunan(subdistrict),
  verticalDepartment: {
    ...inHunan(verticalDepartment),
    filing: {
      value: [{ to: 'superiorDepartment', by: 'filing' }],
      source: '参照芷江县依湖南省规范性文件管理办法制定的规定',
      asOf: '2018',
      verified: false,
      note: {
        zh: '三统一后15日内报上级主管部门；省级条文未取得',
        en: 'within 15 days to the superior department; the provincial article could not be read',
      },
    },
  },
  joint: {
    ...nationalIssuing.joint,
    meetings: {
      ...nationalIssuing.joint.meetings,
      note: withLater(
        '联合制定的重要文件发布前应当经本级人民政府批准（第四十六条）',
        'an important joint document is approved by the government before it is published (article 46)',
      ),
    },
  },
};

export const hunanEnactment: EnactmentRule = read(
  { mayNot: ['internalSection', 'dispatchedAgency', 'coordinatingBody', 'congressCommittee'] },
  '第四十六条',
  withLater(
    '议事协调机构、部门派出机构、部门内设机构不得制定',
    'coordinating bodies, dispatched agencies and internal sections of departments may not enact',
  ),
);

import type { Body, MeetingKind, PartyKind } from '@fashen/domain';
import type { EnactmentRule, IssuingRule, IssuingRules, JointRule, MeetingRule, ReviewerStep } from '../issuing/rule.js';
import type { Sourced } from '../sourced.js';
import { assumed } from './review-rules.js';

const GOVERNMENTS: readonly PartyKind[] = ['province', 'city', 'district'];
const NOTICE = '国办发〔2018〕37号';
const GUIDANCE = '国办发〔2018〕115号 二（四）';

/** Read in excerpts only: the heading or the gist, not the sentence. */
const gist = <T>(value: T, article: string): Sourced<T> => ({
  value,
  source: `${NOTICE}${article}，条文待核`,
  asOf: '2018-05-16',
  verified: false,
});
const guided = <T>(value: T): Sourced<T> => ({ value, source: GUIDANCE, asOf: '2018-12-04', verified: true });

const step = (...firstOf: Body[]): ReviewerStep => ({ firstOf });
const governmentReview: Sourced<readonly ReviewerStep[]> = {
  ...guided([step('reviewAuthority')]),
  verified: false,
  note: { zh: '该条经某地实施规定转述，原句待核', en: 'read as retold in a local implementing rule; the sentence itself is to be checked' },
};
const ownReview: Sourced<readonly ReviewerStep[]> = guided([step('legalSection', 'reviewAuthority')]);

const meeting = (of: Body, ...kinds: MeetingKind[]): MeetingRule => ({ of, kinds });
const GOVERNMENT_MEETING = meeting('government', 'standingMeeting', 'plenaryMeeting');
const signedBy = (...bodies: Body[]): Sourced<readonly Body[]> => ({
  value: bodies,
  source: '党政机关公文处理工作条例（中办发〔2012〕14号）第二十二条',
  asOf: '2012-07-01',
  verified: true,
});

const common = {
  signatories: signedBy('issuer'),
  registrar: gist<Body | null>('registrationAuthority', '（八）'),
  numbering: gist('codeUnknown' as const, '（八）'),
  objectionsTo: assumed<readonly Body[]>(['issuer', 'filingAuthority'], '多地规定可向制定机关或者备案审查机构提出'),
  leavesFlow: assumed(false, '按行政规范性文件办理'),
};

const government: IssuingRule = {
  ...common,
  issuers: GOVERNMENTS,
  reviewers: governmentReview,
  meetings: gist([GOVERNMENT_MEETING], '（七）'),
  filing: gist(
    [
      { to: 'governmentAbove', by: 'filing' },
      { to: 'congressCommittee', by: 'filing' },
    ],
    '（十）',
  ),
};

const department: IssuingRule = {
  ...common,
  issuers: ['department'],
  reviewers: ownReview,
  meetings: gist([meeting('issuer', 'departmentMeeting')], '（七）'),
  filing: gist([{ to: 'government', by: 'filing' }], '（十）'),
};

const township: IssuingRule = {
  ...department,
  issuers: ['township'],
  meetings: gist([meeting('issuer', 'officeMeeting')], '（七）'),
};

const vertical: IssuingRule = {
  ...township,
  issuers: ['verticalDepartment'],
  reviewers: assumed([step('legalSection', 'superiorLegalSection', 'reviewAuthority')], '由上级主管部门或者所在地审查机构审查，各地不一'),
  filing: gist(
    [
      { to: 'superiorDepartment', by: 'filing' },
      { to: 'government', by: 'copy' },
    ],
    '（十）',
  ),
};

const partyAndGovernment: IssuingRule = {
  ...common,
  issuers: [...GOVERNMENTS, 'township', 'partyCommittee'],
  reviewers: assumed([step('reviewAuthority')], '可以出具意见，不是必经程序'),
  meetings: assumed([], '按党内规范性文件的程序决定'),
  signatories: assumed([], '按党内规范性文件的程序签发'),
  registrar: assumed(null, '不纳入三统一'),
  numbering: assumed('none', '不编统一编号'),
  filing: assumed([{ to: 'partyCommittee', by: 'filing' }], '按党内规范性文件报备'),
  objectionsTo: assumed([], '不适用行政规范性文件的异议审查'),
  leavesFlow: assumed(true, '党政联合制发的转入党内规范性文件的程序'),
};

const jointly = (value: 'each' | 'lead', why: string) => assumed(value, why);
export const joint: JointRule = {
  reviewers: jointly('each', '各制定机关按各自的程序审查'),
  meetings: jointly('each', '各制定机关分别审议决定'),
  signatories: { ...signedBy(), value: 'each' },
  registrar: jointly('lead', '由牵头机关登记，只编一个号'),
  numbering: jointly('lead', '由牵头机关登记，只编一个号'),
  filing: gist('lead', '（十）'),
  objectionsTo: jointly('each', '可向任一制定机关提出'),
  leavesFlow: jointly('lead', '按牵头机关的程序办理'),
};

/** In whose name, where a place has set nothing of its own. */
export const nationalIssuing: IssuingRules = {
  government,
  generalOffice: {
    ...government,
    issuers: ['department'],
    registrar: gist('registrationAuthority', '（八）'),
  },
  departmentWithApproval: {
    ...department,
    reviewers: { ...governmentReview, value: [{ firstOf: ['legalSection'], isOptional: true }, step('reviewAuthority')] },
    meetings: gist([meeting('issuer', 'departmentMeeting'), meeting('government', 'governmentApproval')], '（七）'),
  },
  department,
  township,
  authorisedOrganisation: {
    ...township,
    issuers: ['organisation'],
    reviewers: assumed([step('legalSection', 'reviewAuthority')], `参照${GUIDANCE}关于乡镇、街道的规定`),
  },
  subdistrict: { ...township, issuers: ['subdistrict'], reviewers: guided([step('reviewAuthority')]) },
  verticalDepartment: vertical,
  partyAndGovernment,
  joint,
};

/** Who may not enact: G4. */
export const nationalEnactment: EnactmentRule = {
  value: { mayNot: ['internalSection', 'dispatchedAgency', 'coordinatingBody', 'congressCommittee'] },
  source: `${NOTICE}（一）`,
  asOf: '2018-05-16',
  verified: false,
  note: {
    zh: '通知明确不得以内设机构名义制发；议事协调机构、派出机构据多地规定',
    en: 'the notice names internal sections; coordinating bodies and dispatched agencies follow the rules of several places',
  },
};

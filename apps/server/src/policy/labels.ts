import type { Words } from '@fashen/domain';
import type { DraftingRules, IssuingRule, PlanningRules, Profile, ReviewRules } from '@fashen/policy';

type Own = Exclude<keyof Profile, 'name' | 'title' | 'rules' | 'drafting' | 'planning' | 'issuing' | 'limits'>;

/** Values of a profile itself. */
export const OWN: Readonly<Record<Own, Words>> = {
  reviewStep: { zh: '审查环节的名称', en: 'what the review is called' },
  conclusions: { zh: '审查结论的表述', en: 'what the conclusions are called' },
  door: { zh: '送审的入口', en: 'where a submission comes in' },
  materials: { zh: '送审材料', en: 'materials of a submission' },
  unifiedNumber: { zh: '统一编号的格式', en: 'what a unified number looks like' },
  rollForward: { zh: '期限末日为节假日的顺延', en: 'a last day on a holiday moves on' },
  shortDays: { zh: '较短期限按工作日计算', en: 'short periods counted in working days' },
  yellowLight: { zh: '临期提示（剩余工作日所占比例）', en: 'warning, as a share of the working days that are left' },
  enactment: { zh: '不得制定规范性文件的机构', en: 'bodies that may not enact' },
};

type Flat = Exclude<keyof ReviewRules, 'urgentExemptions' | 'meeting'>;

/** How a place reviews, discusses and decides. */
export const RULES: Readonly<Record<Flat, Words>> = {
  opinionName: { zh: '审查文书的名称', en: 'what the opinion is called' },
  checkAspects: { zh: '审查的方面', en: 'sides from which a text is checked' },
  returnGrounds: { zh: '退回事由', en: 'grounds of return' },
  urgentGrounds: { zh: '紧急办理的法定事由', en: 'statutory grounds of urgency' },
  coReviewSilence: { zh: '协审部门逾期未回复', en: 'a co-reviewer who does not answer in time' },
  discussionRounds: { zh: '书面沟通的轮次', en: 'rounds of reason and reply' },
  unadoptedDecider: { zh: '建议修改意见不采纳的决定人', en: 'who decides on advice that is not adopted' },
  validityStated: { zh: '文件应当载明有效期', en: 'a document says how long it is valid' },
  earlyEffectGrounds: { zh: '提前施行的事由', en: 'grounds to take effect sooner' },
  explainerRequired: { zh: '解读材料与文件同步报批、发布', en: 'an explainer goes with the document' },
};

/** How a place plans what it drafts. */
export const PLANNING: Readonly<Record<keyof PlanningRules, Words>> = {
  hasStep: { zh: '设立项环节', en: 'documents are planned' },
  similar: { zh: '立项查重', en: 'what is compared before a document is planned' },
};

/** How a place drafts. */
export const DRAFTING: Readonly<Record<keyof DraftingRules, Words>> = {
  consultationWaivers: { zh: '可以不公开征求意见的情形', en: 'grounds on which the public is not consulted' },
  departmentSilence: { zh: '被征求意见的部门逾期未回复', en: 'a department that does not answer in time' },
  experts: { zh: '论证专家人数', en: 'number of experts' },
  hearingGrounds: { zh: '应当听证的情形', en: 'when a hearing is held' },
};

export const EXEMPTIONS: Readonly<Record<keyof ReviewRules['urgentExemptions'], Words>> = {
  consultation: { zh: '紧急情况可以免除征求意见', en: 'urgency may do away with consultation' },
  reviewTime: { zh: '紧急情况可以不受审查最短时限限制', en: 'urgency may shorten the least time of review' },
  meeting: { zh: '紧急情况可以免除会议审议', en: 'urgency may do away with the meeting' },
  effectGap: { zh: '紧急情况可以免除施行间隔', en: 'urgency may do away with the gap before effect' },
};

export const MEETING: Readonly<Record<keyof ReviewRules['meeting'], Words>> = {
  quorum: { zh: '组成人员出席的最低比例', en: 'share of the members who must attend' },
  chairSpeaksLast: { zh: '主持人末位发表意见', en: 'the chair speaks last' },
  dissentRecorded: { zh: '不同意见应当载明', en: 'dissent is recorded' },
};

/** What follows from the name in which a document is issued. */
export const WAY: Readonly<Record<Exclude<keyof IssuingRule, 'issuers'>, Words>> = {
  reviewers: { zh: '审查机构', en: 'reviewed by' },
  meetings: { zh: '审议决定', en: 'decided by' },
  signatories: { zh: '签发机关', en: 'signed by' },
  registrar: { zh: '登记机构', en: 'registered by' },
  numbering: { zh: '统一编号', en: 'unified number' },
  filing: { zh: '备案', en: 'filed with' },
  objectionsTo: { zh: '异议受理机关', en: 'objections to' },
  leavesFlow: { zh: '是否转出本系统办理', en: 'whether it goes on outside this system' },
};

export const GROUPS = {
  review: { zh: '合法性审查', en: 'legality review' },
  planning: { zh: '立项', en: 'planning' },
  drafting: { zh: '起草', en: 'drafting' },
  meetings: { zh: '会议', en: 'meetings' },
  urgency: { zh: '紧急办理和提前施行', en: 'urgency and early effect' },
  publication: { zh: '编号和发布', en: 'numbers and publication' },
  counting: { zh: '期限的计算', en: 'how periods are counted' },
  enactment: { zh: '制定主体', en: 'who may enact' },
  limits: { zh: '期限', en: 'periods' },
} as const satisfies Record<string, Words>;

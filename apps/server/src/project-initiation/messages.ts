import type { Message } from '@fashen/engine';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';

const message = (zh: string, en: string, wayOutZh: string, wayOutEn: string): Message => ({
  says: { zh, en },
  wayOut: { zh: wayOutZh, en: wayOutEn },
});

const MESSAGES = {
  'proposal.whoMay': message(
    '立项建议由起草单位、制定机关办公机构或者审查机构提出。',
    'Documents are proposed by departments, the office of the authority or its review body.',
    '请由上述单位的人员办理。',
    'Have somebody of those do it.',
  ),
  'proposal.otherDepartment': message(
    '不能为该单位提出立项建议。',
    'You cannot propose for that department.',
    '请选择本级政府的工作部门，或者由该单位提出。',
    'Name a department of your government, or have it propose the document itself.',
  ),
  'suggestion.notYours': message(
    '该建议由其他单位处理。',
    'That suggestion is for another office.',
    '请由收到建议的审查机构办理。',
    'Have the review body that received it do it.',
  ),
  'suggestion.answered': message(
    '该建议已经答复。',
    'That suggestion was answered already.',
    '请查看办理情况。',
    'Look at what became of it.',
  ),
  'suggestion.anonymous': message(
    '该建议没有留下姓名和联系方式。',
    'Nobody left a name or contact with it.',
    '结果由提出人凭查询编号查询。',
    'Whoever suggested it looks the result up.',
  ),
  'suggestion.noReceiver': message(
    '所选单位不接收立项建议。',
    'The chosen office takes no suggestions.',
    '请从接收单位名单中选择，或者留空。',
    'Choose one of the offices listed, or leave it empty.',
  ),
  'plan.whoAdopts': message(
    '年度计划由制定机关办公机构或者审查机构负责人登记。',
    'The adoption of a plan is entered by the office of the authority or the head of its review body.',
    '请由上述人员登记。',
    'Have one of them enter it.',
  ),
  'plan.adoptedAlready': message(
    '该年度计划已经批准。',
    'The plan of that year is adopted already.',
    '以后的项目作为计划外追加办理。',
    'What comes later is added outside the plan.',
  ),
  'plan.adoptedAhead': message(
    '批准日期尚未到来。',
    'The day lies ahead.',
    '请填写实际批准的日期。',
    'Give the day on which it was adopted.',
  ),
  'plan.empty': message(
    '该年度还没有决定列入的项目。',
    'Nothing was put into the plan of that year.',
    '请先由领导决定立项。',
    'Have the leader decide on projects first.',
  ),
} as const satisfies Record<string, Message>;
export type ProjectRule = keyof typeof MESSAGES;

export const projectFinding = (rule: ProjectRule, field = ''): SpokenFinding => ({ rule, field, ...MESSAGES[rule] });

export const refused = (rule: ProjectRule, field = ''): Problem =>
  new Problem('PAYLOAD_REFUSED', { findings: [projectFinding(rule, field)] });
export const forbidden = (rule: ProjectRule): Problem => new Problem('NOT_PERMITTED', { findings: [projectFinding(rule)] });

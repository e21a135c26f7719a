import { message } from '@fashen/engine';

export const dutyMessages = {
  'duty.mayNotPropose': message(
    '立项建议由起草单位、办公机构或者审查机构提出。',
    'A document is proposed by the department that is to draft it, the office or the review body.',
    '请由上述单位的人员提出。',
    'Have somebody of those do it.',
  ),
  'duty.notProposing': message(
    '本件由提出立项建议的单位办理。',
    'This is for whoever proposed it.',
    '请由提出单位或者起草单位的人员办理。',
    'Have somebody of that department do it.',
  ),
  'duty.notAssessor': message(
    '立项评估由审查机构办理。',
    'The review body assesses proposals.',
    '请由审查机构的承办人办理。',
    'Have a case handler of the review body do it.',
  ),
  'duty.notDeciding': message(
    '是否立项由制定机关领导决定。',
    'The leader of the issuing authority decides.',
    '请由领导决定，或者由办公机构代录。',
    'Have the leader decide, or the office enter the decision.',
  ),
  'duty.proposed': message(
    '您提出过本立项建议或者是起草人。',
    'You proposed it or are to draft it.',
    '请由未参与的人员办理。',
    'Have somebody do it who had no part in it.',
  ),
  'duty.involved': message(
    '您提出或者评估过本立项建议。',
    'You proposed or assessed it.',
    '请由未参与的人员办理。',
    'Have somebody do it who had no part in it.',
  ),
};

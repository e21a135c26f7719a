import { type Message, message } from '@fashen/engine';

/** The sentence of every finding of this workflow, and the way out of it. */
export const messages = {
  'duty.notOfSamplingParty': message(
    '抽查由启动它的单位办理。',
    'A sampling is run by the party that opened it.',
    '请由该单位的人员办理。',
    'Have somebody of that party do it.',
  ),
  'duty.notOwnBody': message(
    '审查机构负责人只能抽查本机构的审查。',
    'A head samples the own body only.',
    '请选择本机构，或者由监督部门启动。',
    'Choose the own body, or have the supervisor open it.',
  ),
  'duty.checkerConfirms': message(
    '参加检查的人不得确认或者退回检查结果。',
    'Whoever checked neither confirms nor sends back.',
    '请由未参加检查的负责人或者监督人员办理。',
    'Have a head or supervisor do it who checked nothing here.',
  ),
  'duty.notChecker': message(
    '您不是本次抽查的检查人。',
    'You check nothing in this sampling.',
    '请由检查人办理。',
    'Leave it to the checkers.',
  ),
  'period.reversed': message('期间止早于期间起。', 'The period ends before it begins.', '请核对日期。', 'Check the days.'),
  'period.notOver': message(
    '期间（至{day}）尚未结束。',
    'The period, up to {day}, is not over.',
    '请在期间结束以后抽查，样本才可以重算。',
    'Sample after it is over, so that the draw can be repeated.',
  ),
  'review.notInSample': message(
    '该审查件不在样本中。',
    'That review is not in the sample.',
    '请选择样本中的审查件。',
    'Choose a review of the sample.',
  ),
  'review.checked': message(
    '该审查件已经检查。',
    'That review is checked already.',
    '需要重查的，请由未参加检查的负责人退回。',
    'To have it checked again, have it sent back.',
  ),
  'review.unchecked': message('该审查件尚未检查。', 'That review is not checked yet.', '请等待检查人提交结果。', 'Wait for the checker.'),
  'review.open': message(
    '审查件{review}尚未检查。',
    'Review {review} is not checked yet.',
    '请逐件检查完毕。',
    'Check every review first.',
  ),
  'review.allChecked': message(
    '样本已全部检查。',
    'The whole sample is checked.',
    '请确认，或者退回重查。',
    'Confirm it, or send one back.',
  ),
  'review.someFound': message('已抽取样本。', 'Something was drawn.', '请指定检查人。', 'Assign checkers.'),
  'checker.unknown': message(
    '所选人员不能担任检查人。',
    'That person cannot be a checker here.',
    '请选择审查机构的审查人员或者监督人员。',
    'Choose a reviewer of the body or a supervisor.',
  ),
  'checker.hadPart': message(
    '{person}参与过该审查，不得检查。',
    '{person} had a part in that review and does not check it.',
    '请指定未参与该审查的人员。',
    'Assign somebody who had no part in it.',
  ),
  'checker.another': message(
    '该审查件由他人检查。',
    'Somebody else checks that review.',
    '请由指定的检查人提交。',
    'Leave it to the assigned checker.',
  ),
  'adoption.incomplete': message(
    '应当对{owed}条已答复采纳的意见逐条核对，每条一次。',
    'Each of the {owed} items answered as adopted is looked at, once.',
    '请补齐或者删去多余的条目。',
    'Complete the list, or leave out what is too much.',
  ),
  'quality.incomplete': message(
    '应当对{owed}个检查要点逐项检查，每项一次。',
    'Each of the {owed} points of the checklist is looked at, once.',
    '请补齐或者删去多余的要点。',
    'Complete the list, or leave out what is too much.',
  ),
} satisfies Record<string, Message>;

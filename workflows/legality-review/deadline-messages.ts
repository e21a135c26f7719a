import { type Message, message } from '@fashen/engine';

/** Extension and pressure. */
export const deadlineMessages = {
  'deadline.extendedBefore': message(
    '审查期限已经延长过一次。',
    'The review was extended once already.',
    '请在现有期限内办结。',
    'Conclude within the present deadline.',
  ),
  'deadline.noExtension': message(
    '所适用的辖区参数不允许延长审查期限。',
    'The profile that applies allows no extension.',
    '请在期限内办结。',
    'Conclude within the deadline.',
  ),
  'deadline.extensionTooLong': message(
    '最多可以延长{most}个工作日。',
    'At most {most} working days may be added.',
    '请缩短延长的天数。',
    'Ask for fewer days.',
  ),
  'deadline.alreadyPassed': message(
    '审查期限已经届满，不能再延长。',
    'The deadline has passed and cannot be extended any more.',
    '请立即办结并说明原因。',
    'Conclude at once and say why it is late.',
  ),
  'deadline.belowMinimum': message(
    '不得要求在最短审查期限（至{earliest}）届满前办结。',
    'Nobody may press for an opinion before the minimum period ends on {earliest}.',
    '请填写{earliest}当日或者以后的日期。',
    'Give {earliest} or a later day.',
  ),
} satisfies Record<string, Message>;

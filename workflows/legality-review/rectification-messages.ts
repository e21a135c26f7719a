import { type Message, message } from '@fashen/engine';

/** 误操作更正. */
export const rectificationMessages = {
  'rectify.sameDay': message(
    '{day}就是已经登记的日期。',
    '{day} is the day that was entered.',
    '请填写实际的日期。',
    'Give the day on which it really was.',
  ),
  'rectify.notYours': message(
    '第{seq}项不是您录入的。',
    'Entry {seq} was not made by you.',
    '请由录入该项的人员更正。',
    'Have whoever made it rectify it.',
  ),
  'rectify.before': message(
    '第{seq}项已经更正。',
    'Entry {seq} was rectified before.',
    '无须重复更正。',
    'There is nothing more to rectify.',
  ),
} satisfies Record<string, Message>;

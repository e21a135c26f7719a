import { type Message, message } from '@fashen/engine';

/** Advice that a leader decided to leave, and what is discussed. */
export const discussionMessages = {
  'item.waived': message(
    '意见{item}由领导决定不采纳，不能确认为“审查通过”。',
    'A leader decided to go on without item {item}; this is no plain clearance.',
    '请确认“审查结束（附未采纳意见）”。',
    'Confirm clearance with advice not adopted.',
  ),
  'item.noneWaived': message(
    '没有经决定不采纳的建议。',
    'No advice was left by a decision.',
    '请确认审查通过。',
    'Confirm plain clearance.',
  ),
  'item.decided': message(
    '意见{item}已由领导就本文本作出决定，承办人不再核验。',
    'A leader decided on item {item} for this text; the handler does not judge it again.',
    '文本修改后再行核验。',
    'It is verified again once the text changes.',
  ),
  'change.unsolicited': message(
    '新文本有未经要求的修改尚未处理：{change}。',
    'The new text has a change that nobody asked for and nobody has dealt with: {change}.',
    '请逐处认可，或者就该处提出意见。',
    'Acknowledge each, or raise an item on it.',
  ),
  'change.notOpen': message(
    '没有这一处待处理的修改：{change}。',
    'There is no such change to be dealt with: {change}.',
    '请从核验所列的未要求修改中选择。',
    'Choose from the changes that the verification lists.',
  ),
  'discussion.nothingToDiscuss': message(
    '没有未采纳而保留的意见。',
    'No item is kept that was not adopted.',
    '请按意见修改后提交新文本。',
    'Revise the text and hand it in.',
  ),
  'discussion.answerInHand': message(
    '意见{item}的答复尚未提交或者尚未核验。',
    'The answer to item {item} is not handed in or not verified yet.',
    '请先提交答复，核验后再提请沟通。',
    'Hand the answers in first and discuss what is kept then.',
  ),
  'conclusion.nothingStays': message(
    '没有经沟通仍不改正的“违法必改”条目。',
    'No must-change item stays after a discussion.',
    '请等待起草单位再次答复、沟通或者撤回。',
    'Wait for another answer, a discussion or a withdrawal.',
  ),
} satisfies Record<string, Message>;

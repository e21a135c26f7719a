import { type Message, message } from '@fashen/engine';
import { approvalMessages } from '@fashen/workflow-approval';

/** The sentence of every finding of this workflow, and the way out of it. */
export const messages = {
  ...approvalMessages,
  'duty.notOfReviewBody': message(
    '来件由收件的审查机构办理。',
    'The review body that received the paper handles it.',
    '请由该机构的人员办理。',
    'Have somebody of that body do it.',
  ),
  'duty.notHandler': message(
    '本件由他人承办。',
    'Somebody else handles this paper.',
    '请由承办人办理，或者由负责人改派。',
    'Leave it to the handler, or have the head assign it to you.',
  ),
  'duty.notSeated': message(
    '未指定由您审定。',
    'The decision was not put into your hands.',
    '请由负责人转办、委派，或者由上级指定。',
    'Have the head transfer or delegate it, or the superior appoint you.',
  ),
  'paper.unknown': message('没有这件来件。', 'There is no such paper.', '请先登记来件，再办理收件。', 'Register the paper first.'),
  'paper.isDraft': message(
    '这是拟制发文件的送审稿，应当进行合法性审查，不能以涉法件代替。',
    'This is the draft of a document that is to be issued: it goes to the legality review, and a light review does not take its place.',
    '请由起草单位报送合法性审查。',
    'Have the drafting department submit it for legality review.',
  ),
  'paper.taken': message('这件来件已经在办理。', 'This paper is in hand already.', '请打开已有的办理。', 'Open the one that is there.'),
  'date.future': message(
    '收件日期{day}尚未到来。',
    'The day of receipt {day} lies ahead.',
    '请填写实际收件日期。',
    'Give the day on which it was received.',
  ),
  'date.askedBeforeReceipt': message(
    '要求答复日期{day}早于收件日期。',
    'The day {day} asked for lies before the receipt.',
    '请核对来件；来件逾期才到的，不填要求答复日期，按辖区参数的期限办理。',
    'Check the letter; where it came too late, leave the day out: the limit of the profile runs.',
  ),
  'date.askedTooLate': message(
    '要求答复日期{day}在收件一年以后。',
    'The day {day} asked for lies more than a year after the receipt.',
    '请核对来件上的日期。',
    'Check the day in the letter.',
  ),
  'handler.unknown': message(
    '所选人员不是本机构的承办人。',
    'That person is no case handler of this body.',
    '请选择列出的承办人。',
    'Choose a listed handler.',
  ),
  'handler.same': message(
    '本件已经由其承办。',
    'The paper is with that handler already.',
    '请选择其他承办人，或者不必改派。',
    'Choose another handler, or leave it.',
  ),
} satisfies Record<string, Message>;

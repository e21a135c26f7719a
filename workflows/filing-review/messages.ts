import { type Message, message } from '@fashen/engine';
import { approvalMessages } from '@fashen/workflow-approval';
import { paperMessages } from './paper-messages.js';

/** The sentence of every finding, and the way out of it. */
export const messages: Readonly<Record<string, Message>> = {
  ...approvalMessages,
  ...paperMessages,
  'document.unknown': message(
    '没有这一文件，或者文件没有文本。',
    'There is no such document, or it has no text.',
    '请核对文件。',
    'Check the document.',
  ),
  'receiver.notHere': message(
    '接收机关在本系统没有备案审查机构。',
    'The receiver has no body in this house that reviews filings.',
    '请向接收机关另行送达。',
    'Deliver it to the receiver in another way.',
  ),
  'issuer.unknown': message(
    '机构目录中没有文件的制定机关。',
    'The tree of authorities does not have the issuer of the document.',
    '请管理员先补全机构目录。',
    'Have the administrator complete the tree.',
  ),
  'review.alreadyRunning': message(
    '接收机关正在审查该文件的备案。',
    'The receiver is reviewing a filing of this document already.',
    '请等待其办结。',
    'Wait until that has ended.',
  ),
  'text.unknown': message(
    '报送的文本不是该文件的文本。',
    'The text that was filed is no text of this document.',
    '请以公布的文本报送。',
    'File the text that was published.',
  ),
  'answer.comesByItself': message(
    '该备案由本系统内的单位报送，其补充、说明自动送达。',
    'It was filed within this system: supplement and explanation come by themselves.',
    '请等待报送单位提交。',
    'Wait until the office that filed it submits.',
  ),
  'supplement.notOverdue': message(
    '补充的期限尚未届满。',
    'The period of the supplement is not over.',
    '请等待补充材料；逾期未补充的，可以不予备案登记。',
    'Wait for the supplement; once it is overdue the filing may be refused.',
  ),
  'explanation.notOverdue': message(
    '要求说明的期限（{due}）尚未届满。',
    'The explanation is not overdue before {due} is over.',
    '请等待制定机关说明。',
    'Wait for the explanation.',
  ),
  'extension.doneBefore': message(
    '审查期限已经延长过一次。',
    'The review was extended once already.',
    '请在期限内办结。',
    'Conclude within the period.',
  ),
  'extension.notHere': message(
    '本辖区没有规定可以延长备案审查期限。',
    'No rule here allows a filing review to be extended.',
    '请在期限内办结。',
    'Conclude within the period.',
  ),
  'extension.tooLate': message(
    '期限已经届满，不能再延长。',
    'The period is over and cannot be extended any more.',
    '请尽快办结。',
    'Conclude as soon as possible.',
  ),
  'extension.tooLong': message(
    '最多可以延长{left}日。',
    'It may be extended by {left} days at most.',
    '请缩短延长的天数。',
    'Ask for fewer days.',
  ),
  'proposal.none': message('没有被退回的拟办意见。', 'No conclusion was sent back.', '请先拟办。', 'Propose a conclusion first.'),
  'way.other': message('此时走另一条路径。', 'Another way is taken here.', '无需处理。', 'Nothing is to be done.'),
  'duty.noFilingDesk': message(
    '本单位不是备案审查机构。',
    'Your office takes in no filings.',
    '请由备案审查机构办理。',
    'Leave it to the filing authority.',
  ),
  'duty.notOfReviewer': message(
    '本单位不是本件的备案审查机构。',
    'Your office does not review this filing.',
    '请由受理的备案审查机构办理。',
    'Leave it to the body that took it in.',
  ),
  'duty.actedOnDocument': message(
    '参与过该文件起草、审查、决定或者登记的人员不得审查其备案。',
    'Whoever had a hand in the making of the document does not review its filing.',
    '请由未参与该文件制定的人员办理；没有的，请上级审查机构指派人员。',
    'Have somebody do it who had no part in it; where there is nobody, have the superior body appoint someone.',
  ),
  'duty.signsForBarred': message(
    '该席位的人员参与过该文件的制定或者承办了本件，不得由他人代其签批。',
    'The holder of that seat had a hand in the document or handled the review: nobody signs for him.',
    '请将席位转给未参与的负责人；没有的，请上级指定。',
    'Give the seat to a head who had no part in it; where there is none, have the superior appoint one.',
  ),
  'duty.notSeated': message(
    '本人不在本件的审批席位上。',
    'You have no seat in this approval.',
    '请由审批人员办理。',
    'Leave it to those who sign.',
  ),
  'duty.headReviews': message(
    '已经作为负责人作出决定的人员不得承办同一备案审查。',
    'Whoever decided as head does not handle the same review.',
    '请由其他审查人员办理。',
    'Have another reviewer do it.',
  ),
  'duty.reviewerDecides': message(
    '承办备案审查的人员不得审批自己承办的结论。',
    'Whoever handled the review does not approve its conclusion.',
    '请由未承办的负责人审批。',
    'Have a head approve it who did not handle it.',
  ),
};

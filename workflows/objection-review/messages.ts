import { type Message, message } from '@fashen/engine';
import { approvalMessages } from '@fashen/workflow-approval';

/** Findings that only choose a way are never told; a sentence stands here all the same, so that none could be without one. */
const way = (zh: string, en: string): Message => message(zh, en, '由系统按办理情况选择去向。', 'The way on is chosen by how it stands.');

/** The sentence of every finding of this workflow, and the way out of it. */
export const messages = {
  ...approvalMessages,
  'duty.notOfReceiver': message(
    '异议由收到它的机关办理。',
    'The party that received the objection handles it.',
    '请由该机关的人员办理。',
    'Have somebody of that party do it.',
  ),
  'duty.involved': message(
    '您参与过该文件的起草、审查、决定或者登记，不得办理对它的异议。',
    'You had a hand in the document, so that you handle no objection to it.',
    '请由未参与的人员办理。',
    'Leave it to somebody who had no hand in it.',
  ),
  'duty.ownMasking': message(
    '遮盖文本应当由未参与遮盖的人员核准。',
    'Somebody who did not mask the text approves it.',
    '请由其他承办人或者负责人核准。',
    'Have another handler or the head approve it.',
  ),
  'duty.notOfSpeaker': message(
    '未请您所在机关说明情况。',
    'Your authority was not asked to state its case.',
    '请等待遮盖文本核准后的通知。',
    'Wait for the notice after the masked text was approved.',
  ),
  'duty.notSeated': message(
    '未指定由您审定。',
    'The decision was not put into your hands.',
    '请由负责人转办、委派，或者由上级指定。',
    'Have the head transfer or delegate it, or the superior appoint you.',
  ),
  'objection.otherId': message(
    '异议与办理不是同一件。',
    'Objection and process are not one matter.',
    '异议从网页或者由承办人录入时开启办理。',
    'An objection opens its process when it is entered.',
  ),
  'objection.notAnsweredBefore': message(
    '同一人此前没有已经答复的异议，不得以无新的理由终结。',
    'No earlier objection of the same person was answered: it cannot be closed for want of a new reason.',
    '请受理，或者提出其他处理意见。',
    'Accept it, or propose something else.',
  ),
  'date.future': message('{day}尚未到来。', 'The day {day} lies ahead.', '请填写实际日期。', 'Give the day on which it happened.'),
  'date.past': message('{day}已经过去。', 'The day {day} has passed.', '请填写今后的日期。', 'Give a day that lies ahead.'),
  'group.leadsItself': message(
    '其他异议已并入本件，本件不得再并入他件。',
    'Others follow this objection: it cannot follow another one.',
    '请将其他异议并入本件。',
    'Have the others follow this one.',
  ),
  'group.followsAnother': message(
    '本件已并入他件，其他异议不得并入本件。',
    'This objection follows another one: nobody can follow it.',
    '请将其他异议并入合并审查的那一件。',
    'Have the others follow the one that is examined.',
  ),
  'group.nobodyFollows': way('没有并入的异议。', 'Nobody follows this one.'),
  'group.somebodyFollows': message(
    '已经撤回；其他异议已并入本件，审查继续进行。',
    'It was withdrawn; others follow it, so that the examination goes on.',
    '不需要再办理。',
    'Nothing more is to be done.',
  ),
  'masking.incomplete': message(
    '还有{count}份材料没有遮盖文本。',
    'There are {count} texts without a masked version.',
    '请先遮盖可能识别提出人的内容。',
    'Mask first whatever could lead to the person.',
  ),
  'masking.changed': message(
    '遮盖文本与提交时的不一致。',
    'The masked texts are no longer those that were submitted.',
    '请退回重新遮盖并提交。',
    'Send them back to be masked and submitted again.',
  ),
  'statement.authorityIsHere': message(
    '制定机关在本系统内，应当由其联络员说明。',
    'The authority is in this system: its liaison states the case.',
    '请联系制定机关的联络员。',
    'Ask its liaison.',
  ),
  'statement.authorityThere': message(
    '制定机关（或者继续行使其职权的机关）仍然存在。',
    'The authority, or the one that took over from it, still exists.',
    '请其说明情况，逾期未说明的继续审查。',
    'Have it state its case; when its time is over the examination goes on.',
  ),
  'statement.notOverdue': message(
    '制定机关的说明期限尚未届满。',
    'The time of the authority to state its case is not over.',
    '请等待说明或者期限届满。',
    'Wait for the statement or the end of its time.',
  ),
  'reply.stillInForce': message(
    '该文件现行有效。',
    'The document is in force.',
    '请核对文件效力，或者提出其他处理意见。',
    'Check its validity, or propose something else.',
  ),
  'reply.paperUnnamed': message(
    '该文件不在文件库内，公开的答复没有写明是哪份文件。',
    'The paper is not in the library, and the published reply does not say which one it is about.',
    '请填写公开的文件名称（不含任何个人信息），或者不公开答复。',
    'Give the name under which it is published, without anybody’s personal data, or do not publish the reply.',
  ),
  'reply.documentUnknown': message(
    '该文件不在文件库内，或者没有可以责令纠正的文本和机关，无法启动纠正。',
    'The document is not in the library, or there is no text or authority to correct: no correction can be opened.',
    '请先将文件录入文件库，或者移送有权机关。',
    'Enter the document into the library first, or transfer the objection to the competent body.',
  ),
  'deadline.extensionTooLong': message(
    '最多还可以延长{most}日。',
    'At most {most} more days are left.',
    '请填写较短的天数。',
    'Give fewer days.',
  ),
  'deadline.noneDue': message('本件不需要答复。', 'No answer is due here.', '不需要延长期限。', 'No more time is needed.'),
  'deadline.extendedBefore': message(
    '答复期限已经延长过一次。',
    'The reply was extended once already.',
    '请在期限内答复。',
    'Answer within the period.',
  ),
  'deadline.noExtension': message(
    '本辖区的答复期限不得延长。',
    'The reply cannot be extended in this place.',
    '请在期限内答复。',
    'Answer within the period.',
  ),
  'deadline.alreadyPassed': message(
    '答复期限已经届满，不得再延长。',
    'The period has passed and cannot be extended any more.',
    '请立即答复；逾期已告知提出人。',
    'Answer at once; the person was told of the delay.',
  ),
  'end.notRefused': way('不是不予受理。', 'It is not refused.'),
  'end.notDiverted': way('不是告知其他途径。', 'It is not diverted.'),
  'end.notTransferred': way('不是移送。', 'It is not transferred.'),
  'end.notClosed': way('不是终结。', 'It is not closed.'),
  'end.notReplied': way('不是答复。', 'It is not a reply.'),
  'end.answerDue': way('应当答复本人。', 'The person is owed an answer.'),
  'end.noCorrection': way('不启动纠正。', 'Nothing is corrected.'),
  'end.notSentBack': way('未退回。', 'It was not sent back.'),
} satisfies Record<string, Message>;

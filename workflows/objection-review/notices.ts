import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people of the house; days and numbers fill the placeholders, and nothing that could lead to a person. */
export const NOTICES = {
  received: { zh: '收到一件异议（{receivedOn}），请进行形式审查。', en: 'An objection came in ({receivedOn}); please check it.' },
  supplemented: { zh: '一件异议已补正，请继续形式审查。', en: 'An objection was supplemented; please go on checking it.' },
  reasonsAdded: { zh: '一件异议补充了理由，请查看。', en: 'Reasons were added to an objection; please look.' },
  maskingSubmitted: {
    zh: '一件异议的遮盖文本已提交，请由未参与遮盖的人员核准。',
    en: 'The masked text of an objection was submitted; somebody who did not mask it is to approve.',
  },
  maskingReturned: { zh: '遮盖文本已退回，请重新遮盖。', en: 'The masked text was sent back; please mask it again.' },
  statementAsked: {
    zh: '请就所附对本机关规范性文件的审查意见说明情况，并提供制定依据。',
    en: 'Please state the case of your authority on the questions put to its document, with its legal basis.',
  },
  statementByLetter: {
    zh: '制定机关不在本系统内，请寄送请予说明函，收到来函后录入。',
    en: 'The authority is not in this system; please send the letter and enter its answer.',
  },
  statementGiven: { zh: '制定机关已说明情况，请审查。', en: 'The authority has stated its case; please examine.' },
  decisionProposed: { zh: '一件异议的处理意见待审定。', en: 'A decision on an objection waits for you.' },
  seatGiven: { zh: '请审定一件异议的处理意见。', en: 'Please decide on an objection.' },
  reminded: { zh: '请尽快审定异议的处理意见。', en: 'Please decide soon on an objection.' },
  sentBack: { zh: '异议的处理意见已退回，请修改。', en: 'The decision on an objection was sent back; please revise it.' },
  ended: { zh: '一件异议已办结，告知文书待送达。', en: 'An objection was dealt with; its letter is to be delivered.' },
  followingUp: { zh: '一件异议已答复，所涉文件正在纠正。', en: 'An objection was answered; the document is being corrected.' },
  notOpened: { zh: '纠正未能启动，请重新提出处理意见。', en: 'The correction could not be opened; please propose anew.' },
  withdrawn: { zh: '一件异议已由本人撤回。', en: 'An objection was withdrawn.' },
  joined: { zh: '一件异议已并入合并审查。', en: 'An objection joined a group.' },
  leadLost: {
    zh: '合并审查的异议已经终结，原并入的异议请单独办理。',
    en: 'The objection that was examined for a group is gone; please handle its follower by itself.',
  },
  extended: { zh: '一件异议的答复期限已延长。', en: 'The reply to an objection was extended.' },
  deadlineNear: { zh: '异议办理期限即将届满。', en: 'A period of an objection is nearly over.' },
  deadlinePassed: { zh: '异议办理期限已经届满，请立即办理。', en: 'A period of an objection is over; please act at once.' },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);

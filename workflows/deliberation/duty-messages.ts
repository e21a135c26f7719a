import { type Message, message } from '@fashen/engine';

/** Who may do what, and who may not do both. */
export const dutyMessages = {
  'duty.mayNotApply': message(
    '只有起草单位或者制定机关的办公室可以提请审议。',
    'Only the drafting department or the issuer’s office puts a document forward.',
    '请由起草单位或者办公室办理。',
    'Have one of them do it.',
  ),
  'duty.notOfDraftingDepartment': message(
    '只有起草单位可以办理这一步。',
    'Only the drafting department may do this.',
    '请由起草单位的人员办理。',
    'Have somebody of the drafting department do it.',
  ),
  'duty.notOfOffice': message(
    '只有制定机关的办公室可以办理这一步。',
    'Only the issuer’s general office may do this.',
    '请由办公室的人员办理。',
    'Have somebody of the office do it.',
  ),
  'duty.notOfAgendaOffice': message(
    '本件由有关会议的办公室办理。',
    'This is for the office that keeps the meeting’s agenda.',
    '请由该办公室的人员办理。',
    'Have somebody of that office do it.',
  ),
  'duty.notForTheLead': message(
    '只有制定机关（牵头机关）的领导可以决定，其办公室可以代录。',
    'Only a leader of the (lead) issuer decides, and its office enters it.',
    '请由其领导决定。',
    'Have that leader decide.',
  ),
  'duty.notOnSigningSide': message(
    '本单位不是签发单位，也不是其办公室。',
    'Your office neither signs this document nor enters its signatures.',
    '请由签发单位或者其办公室办理。',
    'Leave it to the issuers and their offices.',
  ),
  'duty.notOfReviewBody': message(
    '只有本件的审查机构可以核对；征求意见、会签不能代替审查。',
    'Only a review body of this document verifies; consultation or countersigning is no review.',
    '请由审查机构的人员办理。',
    'Have somebody of the review body do it.',
  ),
  'duty.verifiedAlready': message(
    '本审查机构已经核对。',
    'Your review body has verified it already.',
    '请等待其他审查机构核对。',
    'Wait for the other review bodies.',
  ),
  'duty.drafterDecides': message(
    '参与起草的人不得初核、审批、核对、签发同一文件。',
    'Whoever drafted a text neither checks, decides on, verifies nor signs it.',
    '请由未参与起草的人员办理。',
    'Have somebody do it who had no part in the drafting.',
  ),
  'duty.deciderDrafts': message(
    '已经参加初核、审批、核对、签发的人不得代表起草单位办理。',
    'Whoever checked, decided or signed does not act for the drafters.',
    '请由起草单位的其他人员办理。',
    'Have somebody else of the drafting department do it.',
  ),
  'duty.deciderDrafted': message(
    '审批一方的人员（{person}）出现在起草人员或者文本提交人之中。',
    'A person of the deciding side ({person}) is among the drafters or uploaders.',
    '请由起草单位的其他人员重新提交文本，或者更正起草人名单。',
    'Have another person of the drafting department hand in the text, or correct the list of drafters.',
  ),
  'duty.notOnDecidingSide': message(
    '本单位不参与本件的审议、签发或者审查。',
    'Your office neither decides on this document nor reviews it.',
    '请由有关单位查阅。',
    'Leave it to those who do.',
  ),
  'duty.notTheRegistrar': message(
    '本单位不是本件的登记机关。',
    'Your office does not register this document.',
    '请由登记机关查阅。',
    'Leave it to the registrar.',
  ),
} satisfies Record<string, Message>;

import { type Message, message } from '@fashen/engine';

/** Separation of duties, and who may handle a case. */
export const dutyMessages = {
  'duty.notOfDraftingDepartment': message(
    '只有起草单位可以办理这一步。',
    'Only the drafting department may do this.',
    '请由起草单位的人员办理。',
    'Have somebody of the drafting department do it.',
  ),
  'duty.notOfReviewAuthority': message(
    '只有审查机构可以办理这一步。',
    'Only the review authority may do this.',
    '请由审查机构的人员办理；征求意见、会签不能代替审查。',
    'Have somebody of the review authority do it; consultation or countersigning is no review.',
  ),
  'duty.notOfOffice': message(
    '送审材料现由办公室核对，只有办公室可以办理这一步。',
    'The general office has the submission now; only the office may do this.',
    '请由办公室的人员办理。',
    'Have somebody of the general office do it.',
  ),
  'duty.notInvited': message(
    '本单位未受邀协审本件。',
    'Your department was not invited to co-review this.',
    '请等待审查机构征求意见。',
    'Wait until the review authority asks.',
  ),
  'duty.notAsked': message(
    '本件没有向您咨询。',
    'You were not consulted on this.',
    '请等待审查机构咨询。',
    'Wait until the review authority asks.',
  ),
  'duty.notLeadership': message(
    '紧急办理由制定机关主要负责人批准，或者由办公室凭签批件代录。',
    'Urgency is granted by the main leader of the issuer, or entered by the general office with the signed paper.',
    '请由主要负责人或者办公室办理。',
    'Have the main leader or the general office do it.',
  ),
  'duty.drafterReviews': message(
    '参与起草的人不得审查、审签同一文件。',
    'Whoever drafted a text neither reviews nor approves it.',
    '请由未参与起草的人员办理。',
    'Have somebody do it who had no part in the drafting.',
  ),
  'duty.reviewerDrafts': message(
    '已经参加审查的人不得代表起草单位办理。',
    'Whoever took part in the review does not act for the drafters.',
    '请由起草单位的其他人员办理。',
    'Have somebody else of the drafting department do it.',
  ),
  'duty.reviewerDrafted': message(
    '审查一方的人员（{person}）出现在起草人员或者文本提交人之中。',
    'A person of the reviewing side ({person}) is among the drafters or uploaders.',
    '请由起草单位的其他人员重新提交文本，或者更正起草人名单。',
    'Have another person of the drafting department hand in the text, or correct the list of drafters.',
  ),
  'duty.notTheHandler': message(
    '只有本件承办人可以办理这一步。',
    'Only the handler of this case may do this.',
    '请由承办人办理，或者由审查机构负责人改派。',
    'Have the handler do it, or have the review head reassign the case.',
  ),
  'duty.handlerApproves': message(
    '承办过本件的人不得复审、审签同一意见。',
    'Whoever handled the case does not approve its opinion.',
    '请由未承办过本件的人员复审、审签。',
    'Have somebody approve it who never handled the case.',
  ),
  'duty.notInChargeOfMaterials': message(
    '现在不由您要求补正：受理前由收件员、指派后由承办人提出。',
    'It is not for you to ask for supplements now: before acceptance the intake clerk does, afterwards the handler.',
    '请由收件员或者承办人提出。',
    'Have the intake clerk or the handler ask.',
  ),
  'duty.opinionNotIssued': message(
    '审查意见尚未出具。',
    'The opinion has not been issued yet.',
    '请等待意见书出具的通知。',
    'Wait for the notice that it is issued.',
  ),
  'handler.notEligible': message(
    '该人员不是审查机构的承办人，或者账号已经停用。',
    'That person is no enabled case handler of the review authority.',
    '请从承办人名单中选择。',
    'Choose from the list of handlers.',
  ),
  'handler.drafted': message(
    '该人员参与了起草，不得承办。',
    'That person took part in the drafting and may not handle the case.',
    '请指派未参与起草的承办人。',
    'Assign a handler who had no part in the drafting.',
  ),
  'handler.approved': message(
    '该人员已经复审或者审签本件，不得同时承办。',
    'That person passed or issued the opinion and may not be the handler too.',
    '请改派其他承办人。',
    'Assign another handler.',
  ),
  'handler.same': message('该人员已是本件承办人。', 'That person is the handler already.', '请选择其他承办人。', 'Choose another handler.'),
  'handler.none': message('本件尚未指派承办人。', 'No handler has been assigned yet.', '请先指派承办人。', 'Assign a handler first.'),
} satisfies Record<string, Message>;

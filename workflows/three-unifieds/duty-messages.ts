import { type Message, message } from '@fashen/engine';

/** Who may do what, and who may not do both. */
export const dutyMessages = {
  'duty.mayNotApply': message(
    '只有起草单位或者制定机关的办公室可以申请登记。',
    'Only the drafting department or the issuer’s office applies for registration.',
    '请由起草单位或者办公室办理。',
    'Have one of them do it.',
  ),
  'duty.notOfOffice': message(
    '发文字号由制定机关的办公室录入。',
    'The document number is entered by the issuer’s office.',
    '请由办公室的人员办理。',
    'Have somebody of the office do it.',
  ),
  'duty.notTheRegistrar': message(
    '本单位不是本件的登记机关。',
    'Your office does not register this document.',
    '请由登记机关办理。',
    'Leave it to the registrar.',
  ),
  'duty.notThePublisher': message(
    '本单位不是本件的登记机关，也不是制定机关的办公室。',
    'Your office is neither the registrar of this document nor the issuer’s.',
    '请由登记机关发布。',
    'Leave it to the registrar.',
  ),
  'duty.notForTheLead': message(
    '只有制定机关（牵头机关）的领导可以决定，其办公室可以代录。',
    'Only a leader of the (lead) issuer decides, and its office enters it.',
    '请由其主要负责人决定。',
    'Have that leader decide.',
  ),
  'duty.notOfIssuers': message(
    '本单位不是本件的制定机关。',
    'Your office does not issue this document.',
    '请由制定机关查阅。',
    'Leave it to the issuers.',
  ),
  'duty.notOfReviewers': message(
    '本单位不是本件的审查机构。',
    'Your office did not review this document.',
    '请由审查机构查阅。',
    'Leave it to the review bodies.',
  ),
  'duty.drafterRegisters': message(
    '参与起草的人不得登记、发布同一文件。',
    'Whoever drafted a text neither registers nor publishes it.',
    '请由未参与起草的人员办理。',
    'Have somebody do it who had no part in the drafting.',
  ),
  'duty.registrarApplies': message(
    '已经办理登记的人不得代表申请一方办理。',
    'Whoever registered does not act for the applicants.',
    '请由起草单位或者办公室的其他人员办理。',
    'Have somebody else of the applicants do it.',
  ),
  'duty.registrarDrafted': message(
    '登记、发布一方的人员（{person}）出现在起草人员或者文本提交人之中。',
    'A person of the registrar’s side ({person}) is among the drafters or uploaders.',
    '请由起草单位的其他人员重新提交文本，或者更正起草人名单。',
    'Have another person of the drafting department hand in the text, or correct the list of drafters.',
  ),
} satisfies Record<string, Message>;

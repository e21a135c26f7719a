import { type Message, message } from '@fashen/engine';

/** Moving seats about: transfer, delegation, adding and dropping signers, appointing, copying in. */
export const seatMessages = {
  'approval.personBarred': message(
    '{person}参与过起草或者承办，不得参与审批。',
    '{person} drafted or handled the matter and takes no part in its approval.',
    '请选择未参与起草、承办的人员。',
    'Choose somebody who had no part in it.',
  ),
  'approval.personActedElsewhere': message(
    '{person}已在本件的另一环节审批。',
    '{person} decided another step of this matter.',
    '请选择其他人员。',
    'Choose somebody else.',
  ),
  'approval.personActedBefore': message(
    '{person}在本轮中已经审批过。',
    '{person} has acted in this round already.',
    '请选择其他人员。',
    'Choose somebody else.',
  ),
  'approval.seatedAlready': message('{person}已有审批席位。', '{person} has a seat already.', '请选择其他人员。', 'Choose somebody else.'),
  'approval.notOfRole': message(
    '{person}在该单位没有相应的审批岗位。',
    '{person} does not hold the role of this seat in its party.',
    '请选择同一单位、同一岗位的人员；没有的，请管理员授予岗位或者由上级指定。',
    'Choose somebody of the same role and party; if there is none, have the role given or the superior appoint somebody.',
  ),
  'approval.notEarlier': message(
    '只能退回至本环节之前的环节。',
    'One returns to an earlier step only.',
    '请从前序环节中选择。',
    'Choose an earlier step.',
  ),
  'approval.unknownPerson': message(
    '{person}不是有关单位的人员，或者账号已经停用。',
    '{person} is no enabled account of a party concerned.',
    '请从名单中选择。',
    'Choose from the list.',
  ),
  'approval.copiedBefore': message('已经抄送给{person}。', '{person} was copied in before.', '不需要重复抄送。', 'Nothing more is needed.'),
  'approval.seatNotOpen': message(
    '该席位不存在、已经签署或者所在环节已经通过。',
    'That seat does not exist, was signed, or its step is behind.',
    '需要重新签署的，请先退回至该环节。',
    'Return to that step first if it is to be signed again.',
  ),
  'approval.notYourSeat': message(
    '这不是您的席位。',
    'That seat is not yours.',
    '请由席位本人办理，或者由其单位负责人转办。',
    'Have its holder do it, or the head of his party transfer it.',
  ),
  'approval.dayPast': message('{day}已经过去。', '{day} is past.', '请填写今天或者以后的日期。', 'Give today or a later day.'),
  'approval.noDelegate': message('该席位没有委派给他人。', 'That seat was not delegated.', '请直接办理。', 'Act on it directly.'),
  'approval.notHeadOfParty': message(
    '只有管理员可以移交其他单位的席位。',
    'Only an administrator hands over the seats of another party.',
    '请由该单位的负责人或者管理员办理。',
    'Have the head of that party or an administrator do it.',
  ),
  'approval.noDesk': message(
    '移交人在本件中没有待办的席位。',
    'That person has no open seat in this matter.',
    '请核对移交人。',
    'Check the person.',
  ),
  'approval.stepUnknown': message('没有这一环节。', 'There is no such step.', '请从环节列表中选择。', 'Choose from the steps.'),
  'approval.stepPassed': message(
    '该环节已经通过，不能再加签。',
    'That step is passed; no signer is added to it any more.',
    '确需加签的，请先退回至该环节。',
    'Return to that step first.',
  ),
  'approval.placeUnknown': message(
    '不能排在该席位之前：不是依次审批，或者该席位已经签署。',
    'The new signer cannot come before that seat: the step has no order, or the seat was signed.',
    '请不指定位置，或者选择尚未签署的席位。',
    'Name no place, or a seat that still has to sign.',
  ),
  'approval.notAddedByYou': message(
    '您只能减去由您加签的人员。',
    'You drop only signers whom you added.',
    '请由加签人或者其单位负责人办理。',
    'Have whoever added the signer, or the head of the party, do it.',
  ),
  'approval.seatRequired': message(
    '该席位依规定必须签署，不能减去。',
    'That seat has to sign and cannot be dropped.',
    '本人不能签署的，请转办或者委派。',
    'Transfer or delegate it if its holder cannot sign.',
  ),
  'approval.tooFewSeats': message(
    '减签后人数不足，本环节至少需要{fewest}人。',
    'Too few would be left: the step needs at least {fewest}.',
    '请先加签，再减签。',
    'Add a signer first.',
  ),
} satisfies Record<string, Message>;

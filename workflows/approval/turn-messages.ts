import { type Message, message } from '@fashen/engine';

/** Whose turn it is, and where the approval stands. */
export const turnMessages = {
  'approval.barred': message(
    '参与起草或者承办的人员不得审批，也不得代录审批。',
    'Whoever drafted or handled the matter neither approves it nor enters an approval.',
    '请由未参与起草、承办的人员办理；无人可以办理的，由上级指定。',
    'Have somebody do it who had no part in it; where nobody is left, the superior appoints somebody.',
  ),
  'approval.actedBefore': message(
    '您在本轮中已经审批过。',
    'You have acted in this round already.',
    '尚无人办理下一步的，可以撤回后重新审批。',
    'While nobody has acted on it you may recall it and decide anew.',
  ),
  'approval.actedElsewhere': message(
    '您已在本件的另一环节审批，不得再审批本环节。',
    'You decided another step of this matter and do not decide this one too.',
    '请由其他人员审批，或者转办。',
    'Have somebody else decide it, or transfer the seat.',
  ),
  'approval.notYet': message(
    '依次审批，尚未轮到您。',
    'The signers act one after the other; it is not your turn yet.',
    '请等待前面的审批人办理，可以催办。',
    'Wait for those before you; you may remind them.',
  ),
  'approval.noSeat': message(
    '本环节没有您的审批席位。',
    'You have no seat in this step.',
    '请由审批人办理，或者由审批人转办、委派、加签。',
    'Have a signer act; a signer may transfer or delegate the seat, or add you.',
  ),
  'approval.noSeatToArrange': message(
    '只有审批人本人或者其单位负责人可以调整审批席位。',
    'Only a signer, or the head of his party, arranges the seats.',
    '请与审批人或者其单位负责人联系。',
    'Ask the signer or the head of his party.',
  ),
  'approval.notHeadThere': message(
    '只有管理员或者有关单位的负责人可以办理移交。',
    'Only an administrator or the head of a party concerned hands a desk over.',
    '请由管理员或者单位负责人办理。',
    'Have an administrator or the head do it.',
  ),
  'approval.actedUpon': message(
    '他人已经办理下一步，不能撤回。',
    'Somebody has acted on it; it can no longer be recalled.',
    '请与现办理人联系，由其退回。',
    'Ask whoever has it now to return it.',
  ),
  'approval.nothingToRecall': message(
    '没有可以由您撤回的审批。',
    'There is nothing of yours to recall.',
    '只能撤回本人最近一次且尚无人办理的审批。',
    'Only your own last decision, on which nobody has acted, can be recalled.',
  ),
  'approval.notSuperior': message(
    '只有本件确定的上级可以指定办理人。',
    'Only the superior of this matter appoints a signer.',
    '请报上级指定。',
    'Ask the superior to appoint somebody.',
  ),
  'approval.notCopiedIn': message(
    '本件没有抄送给您。',
    'You were not copied in.',
    '需要了解情况的，请办理人抄送。',
    'Ask whoever handles it to copy you in.',
  ),
  'approval.notOpen': message(
    '现在没有进行中的审批。',
    'No approval is under way.',
    '请等待进入审批环节。',
    'Wait until it is up for approval.',
  ),
  'approval.notPassed': message('审批尚未通过。', 'The approval is not passed yet.', '请等待审批人办理。', 'Wait for the signers.'),
  'approval.notRejected': message('审批没有被否决。', 'The approval was not refused.', '请等待审批人办理。', 'Wait for the signers.'),
  'approval.notSentBack': message('审批没有被退回。', 'The approval was not sent back.', '请等待审批人办理。', 'Wait for the signers.'),
  'approval.notAtStep': message(
    '审批现在不在这一环节（{step}）。',
    'The approval is not at this step ({step}).',
    '请在审批到达这一环节后办理。',
    'Do it when the approval has come to this step.',
  ),
  'approval.noVote': message('只有票决环节可以弃权。', 'One abstains in a ballot only.', '请表示同意或者不同意。', 'Approve or refuse.'),
  'approval.noEarlierStep': message(
    '本环节之前没有可以退回的环节。',
    'There is no earlier step to return to.',
    '不同意的，请办理“不同意”。',
    'If you do not agree, refuse.',
  ),
  'approval.remindedToday': message(
    '今天已经催办过。',
    'They were reminded today.',
    '请明日再催办，或者联系审批人的单位负责人。',
    'Remind them tomorrow, or ask the head of their party.',
  ),
  'approval.somebodyEligible': message(
    '这一席位仍有可以办理的人员，不需要指定。',
    'There is somebody who may fill this seat.',
    '请由其办理，或者转办。',
    'Have that person act, or transfer the seat.',
  ),
} satisfies Record<string, Message>;

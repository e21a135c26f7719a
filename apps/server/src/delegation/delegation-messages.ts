import type { Message } from '@fashen/engine';

const message = (zh: string, en: string, wayOutZh: string, wayOutEn: string): Message => ({
  says: { zh, en },
  wayOut: { zh: wayOutZh, en: wayOutEn },
});

export const DELEGATION_MESSAGES = {
  'delegation.dayPast': message(
    '委托不能从已经过去的日期开始。',
    'A delegation does not begin on a day that is past.',
    '请从今天或者以后的日期开始。',
    'Begin today or later.',
  ),
  'delegation.endsBefore': message(
    '委托的最后一日早于第一日。',
    'The delegation ends before it begins.',
    '请核对起止日期。',
    'Check the two days.',
  ),
  'delegation.toOneself': message('不能委托给本人。', 'Nobody is his own delegate.', '请选择他人。', 'Choose somebody else.'),
  'delegation.nothingHeld': message(
    '该人员在本单位没有可以委托的岗位。',
    'That person holds no role in the party that could be delegated.',
    '请核对人员和单位。',
    'Check person and party.',
  ),
  'delegation.roleNotHeld': message(
    '该人员在本单位没有这一岗位。',
    'That person does not hold this role in the party.',
    '请选择其所任的岗位。',
    'Choose a role that he holds.',
  ),
  'delegation.delegateRole': message(
    '受托人在本单位没有相应岗位（{roles}）。委托的是办理，不能授予其没有的权限。',
    'The delegate does not hold these roles in the party: {roles}. A delegation gives work, not powers.',
    '请委托同一单位、同一岗位的人员；没有的，由管理员授予岗位或者由上级指定办理人。',
    'Choose somebody of the same role and party; if there is none, have the role given, or the superior appoint somebody case by case.',
  ),
  'delegation.overlaps': message(
    '该人员在此期间已有委托。',
    'The person has delegated this for some of these days already.',
    '请先撤销原委托，或者错开日期。',
    'Revoke the earlier one first, or choose other days.',
  ),
  'delegation.delegateAway': message(
    '受托人在此期间也已委托他人，委托不得转委托。',
    'The delegate is away in these days too, and delegations are not passed on.',
    '请选择其他受托人。',
    'Choose another delegate.',
  ),
  'delegation.actsForOthers': message(
    '该人员在此期间受他人委托，不得转委托。',
    'The person acts for somebody else in these days, and delegations are not passed on.',
    '请先由委托人撤销原委托并另行委托。',
    'Have that delegation revoked and given to another first.',
  ),
  'delegation.notYours': message(
    '只有本人、单位负责人或者管理员可以办理委托。',
    'Only the person, the head of the party or an administrator does this.',
    '请由有权人员办理。',
    'Have one of them do it.',
  ),
  'delegation.revokedBefore': message(
    '该委托已经撤销。',
    'The delegation was revoked before.',
    '不需要再次撤销。',
    'Nothing more is needed.',
  ),
  'desk.notYours': message(
    '只有单位负责人或者管理员可以办理移交。',
    'Only the head of the party or an administrator hands a desk over.',
    '请由有权人员办理。',
    'Have one of them do it.',
  ),
  'desk.notMembers': message(
    '接收人不是该单位的人员，或者账号已经停用。',
    'The successor is no enabled account of the party.',
    '请选择同一单位的人员。',
    'Choose somebody of the same party.',
  ),
  'desk.toOneself': message('不能移交给本人。', 'A desk is not handed over to its owner.', '请选择他人。', 'Choose somebody else.'),
  'desk.noWay': message(
    '这一事项不能整体移交。',
    'This task cannot go over with the desk.',
    '请在案件中改派或者转办。',
    'Reassign or transfer it in the case.',
  ),
} as const satisfies Record<string, Message>;
export type DelegationRule = keyof typeof DELEGATION_MESSAGES;

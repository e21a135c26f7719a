import type { Message } from '@fashen/engine';

const message = (zh: string, en: string, wayOutZh: string, wayOutEn: string): Message => ({
  says: { zh, en },
  wayOut: { zh: wayOutZh, en: wayOutEn },
});

export const ACCOUNT_MESSAGES = {
  'account.loginTaken': message(
    '账号名已被使用。',
    'The login is taken.',
    '请另设账号名；曾用账号停用后也不再分配他人。',
    'Choose another one; logins of disabled accounts are not given again.',
  ),
  'account.partyUnknown': message(
    '机构目录中没有这一单位。',
    'The tree of authorities has no such party.',
    '请填写机构目录中的标识。',
    'Give the id of a party in the tree.',
  ),
  'account.partyAbolished': message(
    '“{name}”已经撤销，不能再授予其岗位。',
    '{name} has been abolished; no role is given there any more.',
    '请授予承继单位的岗位。',
    'Give the role in the party that took over.',
  ),
  'account.roleTwice': message('同一岗位填写了两次。', 'The same role is named twice.', '请删除重复的一项。', 'Remove one of them.'),
  'account.nothingChanged': message('没有任何变更。', 'Nothing would be changed.', '请核对后再提交。', 'Check it and send it again.'),
  'account.lastAdministrator': message(
    '这是最后一个可用的管理员。',
    'This is the last administrator who can sign in.',
    '请先授予他人管理员岗位，并由其登录。',
    'Give the role to somebody else first and have him sign in.',
  ),
  'account.ownPassword': message(
    '管理员不能重置自己的口令。',
    'An administrator does not reset his own password.',
    '请修改口令，或者由其他管理员重置。',
    'Change it, or have another administrator reset it.',
  ),
  'request.notSecond': message(
    '申请人和账号本人不能确认这项变更。',
    'Neither who asked for the change nor whose account it is confirms it.',
    '请由其他管理员或者审计员确认。',
    'Have another administrator or an auditor confirm it.',
  ),
  'request.askerGone': message(
    '申请人已不是管理员，或者账号已停用。',
    'Whoever asked for it is no administrator any more, or disabled.',
    '请驳回；确有需要的，由在任管理员重新申请。',
    'Decline it; if it is still needed, an administrator asks again.',
  ),
  'account.disabled': message('账号已经停用。', 'The account is disabled.', '请先启用账号。', 'Enable it first.'),
} as const satisfies Record<string, Message>;
export type AccountRule = keyof typeof ACCOUNT_MESSAGES;

import type { ProblemEntry } from './problem-entry.js';

/** What the administration of an installation and one's own account say no with. */
export const ADMINISTRATION = {
  NOT_ADMINISTRATOR: {
    status: 403,
    title: { zh: '无权管理', en: 'Not for you to administer' },
    says: { zh: '此事项由管理员办理。', en: 'This is done by an administrator.' },
    wayOut: { zh: '请联系管理员，或者以管理员身份登录。', en: 'Ask an administrator, or sign in as one.' },
  },
  ADMINISTRATION_REFUSED: {
    status: 422,
    title: { zh: '内容与现有设置不符', en: 'The content does not fit what is set up' },
    says: { zh: '有 {count} 处与现有设置不符，未作任何更改。', en: '{count} point(s) do not fit what is set up; nothing was changed.' },
    wayOut: { zh: '请按所列各项改正后重新提交。', en: 'Mend the listed points and send it again.' },
  },
  PASSWORD_TO_CHANGE: {
    status: 403,
    title: { zh: '请先修改口令', en: 'Change your password first' },
    says: {
      zh: '当前口令为一次性口令，修改后方可办理其他事项。',
      en: 'The password was given for one sign-in; nothing else is open before it is changed.',
    },
    wayOut: {
      zh: '请先设置新口令。',
      en: 'Set a new one first.',
    },
  },
  PASSWORD_AGAIN: {
    status: 403,
    title: { zh: '请再次输入口令', en: 'Give your password again' },
    says: {
      zh: '查看提出人的信息，须在最近 {minutes} 分钟内输入过口令。',
      en: 'Who looks at who objected has given the password within the last {minutes} minutes.',
    },
    wayOut: {
      zh: '请再次输入口令后重试。',
      en: 'Give it again and look once more.',
    },
  },
  PASSWORD_NOT_RIGHT: {
    status: 403,
    title: { zh: '口令不正确', en: 'The password is not right' },
    says: { zh: '所填口令不正确。', en: 'The password is not right.' },
    wayOut: { zh: '请核对后重试；忘记口令请联系管理员重置。', en: 'Check it and try again; ask an administrator to reset a lost one.' },
  },
  PASSWORD_WRONG: {
    status: 403,
    title: { zh: '原口令不正确', en: 'The current password is not right' },
    says: { zh: '所填原口令不正确，口令没有修改。', en: 'The current password is not right; it was not changed.' },
    wayOut: { zh: '请核对后重试；忘记口令请联系管理员重置。', en: 'Check it and try again; ask an administrator to reset a lost one.' },
  },
} as const satisfies Record<string, ProblemEntry>;

import type { Words } from '@fashen/domain';

export const SESSION = {
  product: { zh: '法审工作台', en: 'Fashen workbench' },
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  login: { zh: '账号', en: 'Account' },
  password: { zh: '口令', en: 'Password' },
  lost: {
    zh: '登录已过期。请重新登录，本页已填写的内容不受影响。',
    en: 'Your session has ended. Sign in again; what you typed on this page stays.',
  },
  loginNeeded: { zh: '请填写账号', en: 'Enter your account' },
  passwordNeeded: { zh: '请填写口令', en: 'Enter your password' },
  actFor: { zh: '所在单位', en: 'Office' },
  switchOffice: { zh: '切换单位', en: 'Switch office' },
  changePassword: { zh: '修改口令', en: 'Change password' },
  changed: { zh: '口令已修改。', en: 'Your password is changed.' },
  ownPassword: { zh: '本人口令', en: 'Your own password' },
  switchTo: { zh: '切换至：{party}', en: 'Act for: {party}' },
  switchWhy: {
    zh: '以另一单位的名义办理，请再次输入口令确认。',
    en: 'To act for another office, enter your password once more.',
  },
  mustChange: { zh: '口令由他人设置，请先修改为本人口令。', en: 'Somebody else set this password. Change it to one of your own first.' },
  current: { zh: '现口令', en: 'Current password' },
  next: { zh: '新口令', en: 'New password' },
  another: {
    zh: '此前在本页的是另一账号。为免以他人名义办理，请重新打开页面。',
    en: 'This page belonged to another account. Open it again, so that nothing is done in the name of somebody else.',
  },
  cancel: { zh: '取消', en: 'Cancel' },
} satisfies Record<string, Words>;

export const SESSIONS = {
  account: { zh: '口令与登录情况', en: 'Password and sessions' },
  title: { zh: '登录情况', en: 'Where you are signed in' },
  says: {
    zh: '不认识的登录，请立即结束，并修改口令。连续{minutes}分钟没有使用的，自动退出。',
    en: 'End what you do not know, and change your password. After {minutes} minutes without use a session ends by itself.',
  },
  used: { zh: '最近使用', en: 'Last used' },
  began: { zh: '登录时间', en: 'Signed in' },
  browser: { zh: '浏览器', en: 'Browser' },
  program: { zh: '其他程序', en: 'Another program' },
  address: { zh: '大致来源地址', en: 'Rough address' },
  party: { zh: '所在单位', en: 'Office' },
  end: { zh: '结束', en: 'End' },
  here: { zh: '本次登录', en: 'This one' },
  endOne: { zh: '结束此处登录', en: 'End this session' },
  endOthers: { zh: '结束其他全部登录', en: 'End all others' },
} satisfies Record<string, Words>;

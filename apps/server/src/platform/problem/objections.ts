import type { ProblemEntry } from './problem-entry.js';

/** What people without an account hear about objections. Nothing here tells whether a code, a person or an objection exists. */
export const OBJECTIONS = {
  OBJECTION_NOT_FOUND: {
    status: 404,
    title: { zh: '没有查到', en: 'Nothing was found' },
    says: { zh: '查询编号或者查询密码不正确。', en: 'The code or the secret is not right.' },
    wayOut: {
      zh: '请核对后重试；编号或者密码遗失的，请通过“找回编号”以提交时填写的姓名和联系方式申请。',
      en: 'Check both and try again; if either is lost, ask for it with the name and the contact that were given.',
    },
  },
  OBJECTION_NOT_NOW: {
    status: 409,
    title: { zh: '当前阶段不能办理', en: 'Not at this stage' },
    says: {
      zh: '此异议所处阶段不能办理此事项，未作任何处理。',
      en: 'The objection is at a stage that does not take this; nothing was done.',
    },
    wayOut: {
      zh: '请查看办理情况；已经答复而有新的理由的，请另行提出。',
      en: 'Look at where it stands; with a new reason after an answer, object anew.',
    },
  },
  OBJECTIONS_THROTTLED: {
    status: 429,
    title: { zh: '提交或者查询过于频繁', en: 'Too many submissions or look-ups' },
    says: { zh: '提交或者查询过于频繁，本次未作任何处理。', en: 'Too many submissions or look-ups; nothing was done now.' },
    wayOut: {
      zh: '请在 {seconds} 秒后重试，也可以信函、到窗口或者电话提出。',
      en: 'Try again in {seconds} seconds, or object by letter, at the window or by telephone.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;

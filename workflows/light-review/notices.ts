import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. No notice names the paper's title: it may turn out to be secret. */
export const NOTICES = {
  received: { zh: '收到{sender}来件，请分办。', en: 'A paper came in from {sender}; please assign it.' },
  assigned: { zh: '{sender}来件由您承办，请提出法律意见。', en: 'The paper from {sender} is yours; please give the legal opinion.' },
  opinionSubmitted: {
    zh: '{sender}来件的法律意见已提交，请审定。',
    en: 'The opinion on the paper from {sender} was submitted; please decide.',
  },
  sentBack: {
    zh: '{sender}来件的法律意见已退回修改：{reason}',
    en: 'The opinion on the paper from {sender} was sent back: {reason}',
  },
  seatGiven: { zh: '请审定{sender}来件的法律意见。', en: 'Please decide on the opinion on the paper from {sender}.' },
  reminded: { zh: '请尽快审定{sender}来件的法律意见。', en: 'Please decide soon on the opinion on the paper from {sender}.' },
  answered: {
    zh: '{sender}来件的法律意见已审定，意见函已制作，请送出。',
    en: 'The opinion on the paper from {sender} was approved and the letter made; please send it.',
  },
  returned: {
    zh: '{sender}来件不属本机构办理，已退回：{reason}',
    en: 'The paper from {sender} is not for us and was returned: {reason}',
  },
  withdrawn: { zh: '{sender}已撤回来件：{reason}', en: '{sender} withdrew the paper: {reason}' },
  leftAsClassified: {
    zh: '一件来件因涉密转线下办理，题名已遮盖，请按保密规定清理其附件。',
    en: 'A paper left the system as classified; its title is covered. Please clear its files by the rules of secrecy.',
  },
  deadlineNear: { zh: '{sender}来件的答复期限即将届满。', en: 'The answer to {sender} is nearly due.' },
  deadlinePassed: {
    zh: '{sender}来件的答复期限已经届满，请立即办理。',
    en: 'The answer to {sender} is overdue; please act at once.',
  },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);

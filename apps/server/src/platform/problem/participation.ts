import type { ProblemEntry } from './problem-entry.js';

/** What people hear about consultations. */
export const PARTICIPATION = {
  CONSULTATION_NOT_OPEN: {
    status: 409,
    title: { zh: '现在不收意见', en: 'No comments are taken now' },
    says: {
      zh: '征求意见的期间为{opensOn}至{closesOn}，现在不收意见，本次未作任何处理。',
      en: 'Comments are taken from {opensOn} to {closesOn}; nothing was done now.',
    },
    wayOut: {
      zh: '请查看结果，或者按公告所列方式与起草单位联系。',
      en: 'Look at the result, or turn to the drafting department as the notice says.',
    },
  },
  COMMENT_NOT_FOUND: {
    status: 404,
    title: { zh: '没有查到', en: 'Nothing was found' },
    says: { zh: '查询编号不正确。', en: 'The code is not right.' },
    wayOut: { zh: '请核对后重试。', en: 'Check it and try again.' },
  },
  COMMENTS_THROTTLED: {
    status: 429,
    title: { zh: '提交过于频繁', en: 'Too many at once' },
    says: { zh: '同一网络提交过于频繁，本次未作任何处理。', en: 'Too many came from one network; nothing was done now.' },
    wayOut: {
      zh: '请在 {seconds} 秒后重试，也可以按公告所列方式以信函、电话等提出。',
      en: 'Try again in {seconds} seconds, or comment by letter or telephone as the notice says.',
    },
  },
  CONSULTATION_ANSWERED: {
    status: 409,
    title: { zh: '结果已经公布', en: 'The result was published' },
    says: {
      zh: '本次征求意见的结果已经公布，不再录入、归并或者答复意见。',
      en: 'The result was published; comments are no longer entered, grouped or answered.',
    },
    wayOut: { zh: '确有错误的，请以更正公告处理。', en: 'Correct an error by a notice.' },
  },
} as const satisfies Record<string, ProblemEntry>;

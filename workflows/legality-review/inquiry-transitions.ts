import { inquiryParams } from './inquiry-params.js';
import { tell } from './told.js';

const closed = { type: 'closeInquiries', params: inquiryParams.answered } as const;
const replied = {
  actions: [
    'remember',
    { type: 'insertInquiryReply', params: inquiryParams.reply },
    closed,
    { type: 'notify', params: tell.handler('inquiryReplied') },
  ],
} as const;
const asked = [
  'remember',
  { type: 'insertInquiry', params: inquiryParams.inquiry },
  { type: 'openDeadline', params: inquiryParams.period },
] as const;

/** Whoever was asked answers, or is waited for no longer, also while the review itself stands. */
export const answering = {
  replyCoReview: replied,
  giveAdvice: replied,
  summarisePublicViews: replied,
  releaseInquiry: { actions: ['remember', closed] },
} as const;

/** What the handler may ask beside his own examination. */
export const asking = {
  inviteCoReview: { actions: [...asked, { type: 'notify', params: tell.coReviewers('coReviewAsked') }] },
  askAdviser: { actions: [...asked, { type: 'notify', params: tell.adviser('adviceAsked') }] },
  askPublic: { actions: [...asked] },
  recordJointSession: { actions: ['remember', { type: 'insertJointSession', params: inquiryParams.session }] },
} as const;

import type { InquiryState, InquiryStatus, ReviewContext } from './context.js';
import { bySides, type Change, inquiryId, type Named } from './evolution.js';

type Asking = Pick<InquiryState, 'kind' | 'party' | 'person'>;

const ask = (context: ReviewContext, asked: Asking): Change => ({
  inquiryCount: context.inquiryCount + 1,
  inquiries: { ...context.inquiries, [inquiryId(context.process, context.inquiryCount + 1)]: { ...asked, status: 'asked' } },
});

const settle = (context: ReviewContext, inquiry: string, status: InquiryStatus): Change => ({
  inquiries: { ...context.inquiries, [inquiry]: { ...context.inquiries[inquiry]!, status } },
});

/** Whoever answered has taken part on the reviewing side, and does not draft afterwards. */
const answered = (context: ReviewContext, event: Named<'replyCoReview' | 'giveAdvice' | 'summarisePublicViews'>): Change => ({
  ...bySides.reviewing(context, event),
  ...settle(context, event.inquiry, 'replied'),
});

export const inquiryEvolutions = {
  inviteCoReview: (context: ReviewContext, { party }: Named<'inviteCoReview'>): Change =>
    ask(context, { kind: 'coReview', party, person: null }),
  askAdviser: (context: ReviewContext, { person }: Named<'askAdviser'>): Change =>
    ask(context, { kind: 'adviser', party: context.parties.review, person }),
  askPublic: (context: ReviewContext): Change => ask(context, { kind: 'publicViews', party: null, person: null }),
  replyCoReview: answered,
  giveAdvice: answered,
  summarisePublicViews: answered,
  releaseInquiry: (context: ReviewContext, event: Named<'releaseInquiry'>): Change => settle(context, event.inquiry, 'released'),
  recordJointSession: (): Change => ({}),
  /** Who has not answered by now has let the time pass. */
  draftOpinion: ({ inquiries }: ReviewContext): Change => ({
    inquiries: Object.fromEntries(
      Object.entries(inquiries).map(([id, one]) => [id, one.status === 'asked' ? { ...one, status: 'lapsed' as const } : one]),
    ),
  }),
};

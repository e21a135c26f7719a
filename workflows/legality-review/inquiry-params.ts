import { dateIn } from '@fashen/domain';
import type { DeadlineKey, InquiryState, ReviewContext } from './context.js';
import type { ReviewEffects } from './effects.js';
import { inquiryId, type Named } from './evolution.js';

type Asked = { context: ReviewContext; event: Named<'inviteCoReview' | 'askAdviser' | 'askPublic'> };
type Replied = { context: ReviewContext; event: Named<'replyCoReview' | 'giveAdvice' | 'summarisePublicViews'> };

const LIMITS = { coReview: 'co_review', adviser: 'adviser', publicViews: 'public_views' } as const;

/** The period of an inquiry. */
export const keyOf = (id: string, { kind }: Pick<InquiryState, 'kind'>): DeadlineKey => `${LIMITS[kind]}:${id}`;

/** Keys of the periods that still run for the inquiries of a context. */
export const runningKeys = ({ inquiries }: ReviewContext): DeadlineKey[] =>
  Object.entries(inquiries).flatMap(([id, one]) => (one.status === 'asked' ? [keyOf(id, one)] : []));

const latest = ({ process, inquiryCount, inquiries }: ReviewContext) => {
  const id = inquiryId(process, inquiryCount);
  return { id, ...inquiries[id]! };
};

export const inquiryParams = {
  inquiry: ({ context, event }: Asked): ReviewEffects['insertInquiry'] => {
    const { id, kind, party, person } = latest(context);
    return { id, kind, party, person, question: event.question };
  },
  period: ({ context, event }: Asked): ReviewEffects['openDeadline'] => {
    const { id, ...one } = latest(context);
    return { key: keyOf(id, one), from: dateIn(event.at) };
  },
  reply: ({ event }: Replied): ReviewEffects['insertInquiryReply'] => ({
    inquiry: event.inquiry,
    view: event.type === 'replyCoReview' ? event.view : null,
    received: event.type === 'summarisePublicViews' ? event.received : null,
    words: event.words,
    evidence: event.evidence ?? null,
  }),
  /** The context is the one after the answer: the key is found all the same. */
  answered: ({
    context,
    event,
  }: Replied | { context: ReviewContext; event: Named<'releaseInquiry'> }): ReviewEffects['closeInquiries'] => ({
    keys: [keyOf(event.inquiry, context.inquiries[event.inquiry]!)],
    how: event.type === 'releaseInquiry' ? 'stopped' : 'met',
    on: dateIn(event.at),
  }),
  lapsed: ({ context, event }: { context: ReviewContext; event: Named<'draftOpinion'> }): ReviewEffects['closeInquiries'] => ({
    keys: Object.entries(context.inquiries).flatMap(([id, one]) => (one.status === 'lapsed' ? [keyOf(id, one)] : [])),
    how: 'met',
    on: dateIn(event.at),
  }),
  stopped: ({ context, event }: { context: ReviewContext; event: { at: string } }): ReviewEffects['closeInquiries'] => ({
    keys: runningKeys(context),
    how: 'stopped',
    on: dateIn(event.at),
  }),
  session: ({ event }: { event: Named<'recordJointSession'> }): ReviewEffects['insertJointSession'] => {
    const { heldOn, attendees, views, minutes } = event;
    return { heldOn, attendees, views, minutes };
  },
};

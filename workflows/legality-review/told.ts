import { taskPlaces } from '@fashen/workflow-approval';
import type { ReviewContext } from './context.js';
import { isAtOffice } from './duties.js';
import type { Recipient, ReviewEffects } from './effects.js';
import type { ReviewEvent } from './events.js';
import { inquiryId } from './evolution.js';
import type { NoticeKey } from './notices.js';

type Told = { context: ReviewContext; event: ReviewEvent };
type Notify = (world: Told) => ReviewEffects['notify'];

const to =
  (recipient: (context: ReviewContext) => Recipient) =>
  (message: NoticeKey): Notify =>
  ({ context, event }) => ({ to: recipient(context), message, details: detailsOf(context, event) });

/** Every word that a notice may have a place for. */
function detailsOf(context: ReviewContext, event: ReviewEvent): Record<string, string> {
  const due = context.supplement?.due;
  return {
    title: context.title,
    ...(context.number ? { number: context.number } : {}),
    ...(context.completeOn ? { completeOn: context.completeOn } : {}),
    ...(due ? { due: due } : {}),
    ...('reason' in event && event.reason ? { reason: event.reason } : {}),
    ...('question' in event ? { question: event.question } : {}),
    ...('awaiting' in event ? { awaiting: event.awaiting } : {}),
    ...('wantedOn' in event ? { wantedOn: event.wantedOn } : {}),
    ...('days' in event ? { days: String(event.days) } : {}),
    count: String(Object.values(context.items).filter(({ status }) => status === 'kept').length),
  };
}

const roleIn = (side: 'drafting' | 'review' | 'office', role: string) => (context: ReviewContext) => ({
  party: context.parties[side],
  role,
});

const handlerOf = (context: ReviewContext): Recipient =>
  context.handler ? { person: context.handler } : roleIn('review', 'reviewHead')(context);

const latestInquiry = ({ process, inquiryCount, inquiries }: ReviewContext) => inquiries[inquiryId(process, inquiryCount)]!;

/** The period of an inquiry concerns whoever was asked; the public is not written to. */
const ofPeriod =
  (own: (context: ReviewContext) => Recipient) =>
  (message: NoticeKey): Notify =>
  ({ context, event }) => {
    const asked = 'key' in event ? context.inquiries[event.key.split(':')[1] ?? ''] : undefined;
    const recipient = asked?.person ? { person: asked.person } : asked?.party ? { party: asked.party, role: 'coReviewer' } : own(context);
    return { to: recipient, message, details: detailsOf(context, event) };
  };

/** Whom a step tells, by the notice's key. */
export const tell = {
  drafters: to(roleIn('drafting', 'drafter')),
  intake: to(roleIn('review', 'intakeClerk')),
  /** Who holds the submission: the general office, or the review authority's intake. */
  gate: to((context) => (isAtOffice(context) ? roleIn('office', 'generalOffice') : roleIn('review', 'intakeClerk'))(context)),
  /** The opinion goes back by the door by which the submission came in: the general office, or the head of the drafting department. */
  door: to((context) =>
    (context.door === 'generalOffice' ? roleIn('office', 'generalOffice') : roleIn('drafting', 'draftingHead'))(context),
  ),
  coReviewers: to((context) => ({ party: latestInquiry(context).party!, role: 'coReviewer' })),
  adviser: to((context) => ({ person: latestInquiry(context).person! })),
  /** Who answers to a period: the handler, or whoever was asked. */
  due: ofPeriod((context) => handlerOf(context)),
  /** Who hears besides that a period has passed: the head, or whoever was asked. */
  overdue: ofPeriod((context) => roleIn('review', 'reviewHead')(context)),
  secondReviewers: to(roleIn('review', 'secondReviewer')),
  /** Whoever owes a word at the step whose turn it is. */
  signers: to((context) => {
    const [place] = taskPlaces(context.approval);
    return place?.person ? { person: place.person } : { party: context.parties.review, role: place?.role ?? 'reviewHead' };
  }),
  copied: to((context) => ({ person: context.approval!.readers.at(-1)!.person })),
  head: to(roleIn('review', 'reviewHead')),
  /** The handler, and before one is appointed the head, whose turn it is then. */
  handler: to((context) => handlerOf(context)),
  /** Whoever has the case on the reviewing side: the intake before acceptance, then the head, then the handler. */
  reviewers: to((context) => {
    const { handler, completeOn, parties } = context;
    if (handler) return { person: handler };
    if (isAtOffice(context)) return { party: parties.office, role: 'generalOffice' };
    return { party: parties.review, role: completeOn ? 'reviewHead' : 'intakeClerk' };
  }),
};

import { dateIn, MATERIALS, type MaterialKind } from '@fashen/domain';
import { actorOf } from '@fashen/workflow-approval';
import type { DeadlineKey, ReviewContext } from './context.js';
import type { About, ReviewEffects, ReviewOutcome, Verdict } from './effects.js';
import type { ReviewEvent } from './events.js';
import { itemId } from './evolution.js';
import type { ItemText } from './item.js';

type World<K extends ReviewEvent['type']> = { context: ReviewContext; event: Extract<ReviewEvent, { type: K }> };

const about = ({ document, version, title, parties, receivedOn }: ReviewContext): About => ({
  document,
  version,
  title,
  drafting: parties.drafting,
  review: parties.review,
  receivedOn,
});

/** Ids of the items that stand, in the order of the opinion. */
export const standing = ({ items }: ReviewContext): string[] =>
  Object.entries(items)
    .sort(([, one], [, other]) => one.ordinal - other.ordinal)
    .map(([id]) => id);

/** 补正通知 as the evidence of the pause: which materials, and what was said of them. */
const supplementAsked = (missing: readonly MaterialKind[], note?: string): string =>
  `补正通知：${missing.map((kind) => MATERIALS[kind].zh).join('、')}${note ? `（${note}）` : ''}`;

/** What the effects of the table carry, in the order in which a review meets them. The context is the one after `remember`. */
export const params = {
  acceptanceNotice: ({ context, event }: World<'accept'>): ReviewEffects['renderAcceptanceNotice'] => ({
    ...about(context),
    completeOn: event.completeOn,
    acceptedOn: dateIn(event.at),
  }),
  supplementNotice: ({ context, event }: World<'requestSupplement'>): ReviewEffects['renderSupplementNotice'] => ({
    ...about(context),
    missing: event.missing,
    note: event.note ?? null,
    due: event.due,
    requestedOn: dateIn(event.at),
  }),
  returnNotice: ({ context, event }: World<'sendBack'>): ReviewEffects['renderReturnNotice'] => ({
    ...about(context),
    reason: event.reason,
    returnedOn: dateIn(event.at),
  }),
  pause:
    (key: 'intake' | 'review') =>
    ({ event }: World<'requestSupplement'>): ReviewEffects['pauseDeadline'] => ({
      key,
      from: dateIn(event.at),
      evidence: supplementAsked(event.missing, event.note),
    }),
  resume:
    (key: DeadlineKey) =>
    ({ event }: { event: { at: string } }): ReviewEffects['resumeDeadline'] => ({ key, on: dateIn(event.at) }),
  close:
    (key: DeadlineKey, how: 'met' | 'stopped') =>
    ({ event }: { event: { at: string } }): ReviewEffects['closeDeadline'] => ({ key, how, on: dateIn(event.at) }),
  openToday:
    (key: DeadlineKey) =>
    ({ event }: { event: { at: string } }): ReviewEffects['openDeadline'] => ({ key, from: dateIn(event.at) }),
  suspension: ({ event }: World<'suspendReview'>): ReviewEffects['pauseDeadline'] => ({
    key: 'review',
    from: dateIn(event.at),
    evidence: `函询${event.awaiting}，函件见办理过程`,
  }),
  exemption: ({ context, event }: World<'grantExemption'>): ReviewEffects['insertExemption'] => {
    const { decidedBy, enteredBy, occurredOn, scan } = actorOf(event);
    const { exemption, ground, statement } = event;
    return { document: context.document, exemption, ground, statement, grantedBy: decidedBy, enteredBy, grantedOn: occurredOn, scan };
  },
  rectified: ({ event }: World<'rectifyCompleteOn'>): ReviewEffects['openDeadline'] => ({ key: 'review', from: event.completeOn }),
  extension: ({ event }: World<'extendReview'>): ReviewEffects['extendDeadline'] => ({
    key: 'review',
    amount: event.days,
    reason: event.reason,
  }),
  check: ({ event }: World<'markCheck'>): ReviewEffects['recordCheck'] => ({
    checkItem: event.checkItem,
    result: event.result,
    anchors: event.anchors,
    note: event.note ?? null,
  }),
  newItem: ({ context, event }: World<'addItem' | 'changeItem' | 'raiseChange'>): ReviewEffects['insertItems'] => {
    const id = itemId(context.process, context.itemCount);
    const { anchor, checkItem, kind, problem, basis, suggestion, weight }: ItemText = event;
    const supersedes = event.type === 'changeItem' ? event.item : null;
    const item = { id, ordinal: context.items[id]!.ordinal, supersedes, anchor, checkItem, kind, problem, basis, suggestion, weight };
    return { opinion: context.opinion, items: [item] };
  },
  draftedOpinion: ({ context, event }: World<'submitOpinion'>): ReviewEffects['insertOpinion'] => ({
    opinion: context.opinion,
    round: context.draftRound,
    conclusion: event.conclusion,
    items: standing(context),
  }),
  numbering: ({ context }: { context: ReviewContext }): ReviewEffects['numberOpinion'] => ({
    opinion: context.opinion,
    party: context.parties.review,
    on: context.issuedOn!,
  }),
  issuedOpinion: ({ context, event }: World<'opinionNumbered'>): ReviewEffects['renderOpinion'] => ({
    ...about(context),
    opinion: context.opinion,
    number: event.number,
    conclusion: context.conclusion!,
    items: standing(context),
    textHash: context.textHash,
    completeOn: context.completeOn!,
    issuedOn: context.issuedOn!,
    handler: context.handler!,
    secondReviewer: context.secondReviewer!,
    head: context.head!,
  }),
  answers: ({ context, event }: World<'answerItems'>): ReviewEffects['insertAnswers'] => ({
    round: context.answerRound + 1,
    answers: event.answers.map(({ item, response, reason }) => ({ item, response, reason: reason ?? null })),
  }),
  verdict:
    (verdict: Verdict) =>
    ({ context, event }: { context: ReviewContext; event: { item: string; note: string } }): ReviewEffects['insertVerdict'] => ({
      round: context.answerRound,
      item: event.item,
      verdict,
      note: event.note,
    }),
  clearance: ({ context: { document, textHash, parties } }: { context: ReviewContext }): ReviewEffects['grantClearance'] => ({
    document,
    textHash,
    party: parties.review,
  }),
  report:
    (outcome: ReviewOutcome) =>
    ({ context: { spine, textHash } }: { context: ReviewContext }): ReviewEffects['tellSpine'] => ({
      process: spine,
      event: { type: 'reviewReported', outcome, textHash },
    }),
  text: ({ context: { document, textHash } }: { context: ReviewContext }): ReviewEffects['recordUnlawful'] => ({ document, textHash }),
};

import { dateIn } from '@fashen/domain';
import { actorOf } from '@fashen/workflow-approval';
import type { DeadlineKey, DiscussionContext } from './context.js';
import type { DiscussionEffects, Remark, RemarkKind } from './effects.js';
import type { DiscussionEvent, EventNamed } from './events.js';
import { factDay } from './evolve.js';
import { needsStatement, outcomesOf, waivedItems } from './items.js';

type World<K extends DiscussionEvent['type']> = { context: DiscussionContext; event: EventNamed<K> };
type Any = { context: DiscussionContext; event: DiscussionEvent };

const spoken = (event: DiscussionEvent, item: string, kind: RemarkKind, words: string | null, basis: string | null = null): Remark => ({
  item,
  kind,
  words,
  basis,
  saidBy: event.by.person,
  saidOn: dateIn(event.at),
  scan: null,
});

/** What the effects of the table carry. The context is the one after `remember`. */
export const params = {
  open:
    (key: DeadlineKey) =>
    ({ context }: { context: DiscussionContext }): DiscussionEffects['openDeadline'] => ({ key, from: context.since }),
  /** Whoever leaves the discussion owes nothing any more; everything else that ends a state was what was due. */
  close:
    (key: DeadlineKey) =>
    ({ event }: Any): DiscussionEffects['closeDeadline'] => ({
      key,
      how: event.type === 'withdraw' ? 'stopped' : 'met',
      on: factDay(event),
    }),
  reasons: ({ context, event }: World<'giveReasons'>): DiscussionEffects['insertRemarks'] => ({
    round: context.round,
    remarks: event.reasons.map(({ item, reason, basis }) => spoken(event, item, 'reason', reason, basis)),
  }),
  adoption: ({ context, event }: World<'adoptItem'>): DiscussionEffects['insertRemarks'] => ({
    round: context.round,
    remarks: [spoken(event, event.item, 'willAdopt', event.note ?? null)],
  }),
  reply:
    (kind: 'maintained' | 'reasonAccepted') =>
    ({ context, event }: World<'maintainItem' | 'acceptReason' | 'acceptMustChangeReason'>): DiscussionEffects['insertRemarks'] => ({
      round: context.round,
      remarks: [spoken(event, event.item, kind, event.reply)],
    }),
  decisions: ({ context, event }: World<'decideItems'>): DiscussionEffects['insertRemarks'] => {
    const { decidedBy, occurredOn, scan } = actorOf(event);
    return {
      round: context.round,
      remarks: event.decisions.map(({ item, decision, note }) => ({
        ...spoken(event, item, decision, note),
        saidBy: decidedBy,
        saidOn: occurredOn,
        scan,
      })),
    };
  },
  meeting: ({ event }: World<'recordCoordination'>): DiscussionEffects['insertMeeting'] => ({
    heldOn: event.heldOn,
    chair: event.chair,
    participants: event.participants,
    said: event.said,
    results: event.results,
    minutes: event.minutes,
  }),
  statement: ({ context, event }: Any): DiscussionEffects['renderStatement'] => ({
    document: context.document,
    endedOn: dateIn(event.at),
    items: waivedItems(context).map(([item]) => item),
  }),
  exchange: ({ context, event }: Any): DiscussionEffects['renderExchange'] => ({ document: context.document, endedOn: dateIn(event.at) }),
  granted: ({ context: { document, parties, textHash } }: { context: DiscussionContext }): DiscussionEffects['grantStatement'] => ({
    document,
    review: parties.review,
    textHash,
  }),
  finished: ({ context }: { context: DiscussionContext }): DiscussionEffects['tellProcess'] => ({
    process: context.review,
    event: { type: 'discussionFinished', outcomes: outcomesOf(context), statement: needsStatement(context) },
  }),
};

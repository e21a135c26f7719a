import { dateIn, type IsoDate, type PersonId } from '@fashen/domain';
import { actorOf, approvalChange, asDecision, personsOf } from '@fashen/workflow-approval';
import type { DiscussionContext, ItemState, Outcome, Turn } from './context.js';
import { leadersSeat } from './decision.js';
import type { DiscussionEvent, EventNamed, OpenInput } from './events.js';

type Change = Partial<DiscussionContext>;
type Items = DiscussionContext['items'];

const joined = (people: readonly PersonId[], ...more: readonly PersonId[]): readonly PersonId[] => [...new Set([...people, ...more])];
const mapItems = (items: Items, change: (item: ItemState, id: string) => ItemState): Items =>
  Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item, id)]));

const onSide = (side: 'drafters' | 'reviewers' | 'arbiters', context: DiscussionContext, event: DiscussionEvent): Change => ({
  [side]: joined(context[side], event.by.person),
});

/** Every open item waits for the other side now. */
const turnTo = ({ items }: DiscussionContext, turn: Turn): Change => ({
  items: mapItems(items, (item) => (item.outcome === null ? { ...item, turn } : item)),
});

const settle = ({ items }: DiscussionContext, settled: string, outcome: Outcome): Change => ({
  items: mapItems(items, (item, id) => (id === settled ? { ...item, outcome } : item)),
});

/** Whoever replied as a handler had a hand in the item, like the handlers of the review. */
const handled = (context: DiscussionContext, event: DiscussionEvent): Change => ({
  ...onSide('reviewers', context, event),
  handlers: joined(context.handlers, ...(event.by.role === 'caseHandler' ? [event.by.person] : [])),
});

const DECIDED = { upheld: 'leaderUpheld', waived: 'leaderWaived' } as const;

const decide = (context: DiscussionContext, event: EventNamed<'decideItems'>): Change => ({
  ...approvalChange(context, asDecision('approve', event)),
  arbiters: joined(context.arbiters, ...personsOf(event)),
  items: mapItems(context.items, (item, id) => {
    const decision = event.decisions.find((one) => one.item === id)?.decision;
    return decision ? { ...item, outcome: DECIDED[decision] } : item;
  }),
});

const isReviewing = ({ parties, reviewers }: DiscussionContext, { by }: DiscussionEvent): boolean =>
  by.party === parties.review || reviewers.includes(by.person);

/** The meeting is an act of the reviewing side where the review body held it, or whoever took the submission in; of the office otherwise. */
const coordinate = (context: DiscussionContext, event: EventNamed<'recordCoordination'>): Change => ({
  ...onSide(isReviewing(context, event) ? 'reviewers' : 'arbiters', context, event),
  since: event.heldOn,
  approval: leadersSeat(context),
  items: mapItems(context.items, (item, id) => {
    const result = event.results.find((one) => one.item === id)?.result ?? 'open';
    return result === 'open' ? item : { ...item, outcome: result };
  }),
});

const nothing = (): Change => ({});

const evolutions: { [K in DiscussionEvent['type']]: (context: DiscussionContext, event: EventNamed<K>) => Change } = {
  giveReasons: (context, event) => ({ ...onSide('drafters', context, event), ...turnTo(context, 'replyDue'), since: dateIn(event.at) }),
  adoptItem: (context, event) => ({ ...onSide('drafters', context, event), ...settle(context, event.item, 'willAdopt') }),
  acceptReason: (context, event) => ({ ...handled(context, event), ...settle(context, event.item, 'reasonAccepted') }),
  acceptMustChangeReason: (context, event) => ({
    ...onSide('reviewers', context, event),
    ...settle(context, event.item, 'reasonAccepted'),
  }),
  maintainItem: (context, event) => ({
    ...handled(context, event),
    items: mapItems(context.items, (item, id) => (id === event.item ? { ...item, turn: 'maintained' } : item)),
  }),
  returnReplies: (context, event) => ({
    ...handled(context, event),
    ...turnTo(context, 'reasonDue'),
    round: context.round + 1,
    since: dateIn(event.at),
  }),
  callCoordination: (context, event) => ({ ...handled(context, event), since: dateIn(event.at) }),
  recordCoordination: coordinate,
  decideItems: decide,
  transfer: approvalChange,
  delegate: approvalChange,
  takeBack: approvalChange,
  handOver: approvalChange,
  appointSigner: approvalChange,
  remindSigners: approvalChange,
  copyIn: approvalChange,
  withdraw: (context, event) => onSide('drafters', context, event),
  deadlineNear: nothing,
  deadlinePassed: nothing,
};

/** What the context remembers of an event. */
export const evolve = (context: DiscussionContext, event: DiscussionEvent): Change =>
  (evolutions[event.type] as (context: DiscussionContext, event: DiscussionEvent) => Change)(context, event);

/** The day on which it really happened: the meeting, the leader's decision; otherwise the day on which it was recorded. */
export function factDay(event: DiscussionEvent): IsoDate {
  if (event.type === 'recordCoordination') return event.heldOn;
  if (event.type === 'decideItems') return actorOf(event).occurredOn;
  return dateIn(event.at);
}

/** The context at the start; a document that is not there gives an empty one, which the start's guard refuses. */
export function opened({ id, at, facts, items, parties, ...handedOver }: OpenInput): DiscussionContext {
  const { office = '', deciding = '', superior = null } = facts.thirdParties ?? {};
  const { review, document, version, textHash, title, profile, drafters, reviewers, handlers } = handedOver;
  return {
    process: id,
    review,
    document,
    version,
    textHash,
    title,
    profile,
    parties: { ...parties, office, deciding, superior },
    drafters,
    reviewers,
    handlers,
    arbiters: [],
    since: dateIn(at),
    round: 1,
    rounds: facts.rounds,
    items: Object.fromEntries(
      items.map(({ id: item, ordinal, weight, response }) => [item, { ordinal, weight, response, turn: 'reasonDue', outcome: null }]),
    ),
    approval: null,
  };
}

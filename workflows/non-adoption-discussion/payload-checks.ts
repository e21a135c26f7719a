import { dateIn, type IsoDate, type Weight } from '@fashen/domain';
import type { Finding, PayloadChecker } from '@fashen/engine';
import type { Entry } from '@fashen/workflow-approval';
import type { DiscussionContext, ItemState } from './context.js';
import { deciding } from './decision.js';
import type { DiscussionFacts } from './facts.js';
import { openItems } from './items.js';
import { LAW } from './law.js';

type Check<Payload> = PayloadChecker<DiscussionContext, DiscussionFacts, Payload>;

const about = (context: DiscussionContext, item: string, field: string, refuse: (item: ItemState) => Finding[] = () => []): Finding[] => {
  const known = context.items[item];
  if (!known) return [{ rule: 'item.unknown', field, item }];
  return known.outcome === null ? refuse(known) : [{ rule: 'item.settled', field, item }];
};

/** Every open item (of that weight) once: an item that nobody spoke of would be lost on the way. */
const everyOpenItemOnce = (
  context: DiscussionContext,
  given: readonly { item: string }[],
  field: string,
  weights: readonly Weight[] = ['mustChange', 'advice'],
): Finding[] => [
  ...given.flatMap(({ item }, n) => [
    ...about(context, item, `${field}/${n}/item`),
    ...(given.findIndex((other) => other.item === item) < n ? [{ rule: 'item.namedTwice', field: `${field}/${n}/item`, item }] : []),
  ]),
  ...openItems(context)
    .filter(([id, { weight }]) => weights.includes(weight) && !given.some(({ item }) => item === id))
    .map(([id]): Finding => ({ rule: 'item.missing', field, item: id })),
];

export const reasonsFit: Check<{ reasons: readonly { item: string }[] }> = ({ payload, context }) =>
  everyOpenItemOnce(context, payload.reasons, '/reasons');

export const itemInHand: Check<{ item: string }> = ({ payload, context }) => about(context, payload.item, '/item');

/** The head issued the 违法必改 item; the handler alone does not take it back. */
export const adviceInHand: Check<{ item: string }> = ({ payload: { item }, context }) =>
  about(context, item, '/item', ({ weight }) =>
    weight === 'mustChange' ? [{ rule: 'item.headDecides', field: '/item', item, basis: LAW.mustChange }] : [],
  );

export const mustChangeInHand: Check<{ item: string }> = ({ payload: { item }, context }) =>
  about(context, item, '/item', ({ weight }) => (weight === 'advice' ? [{ rule: 'item.handlerDecides', field: '/item', item }] : []));

type Coordination = {
  heldOn: IsoDate;
  results: readonly { item: string; result: 'reasonAccepted' | 'willAdopt' | 'open' }[];
  minutes: string;
};

/** A meeting cannot say of a 违法必改 item that it is lawful after all: that is the review head's word, given in his own name. */
export const coordinationFits: Check<Coordination> = ({ payload: { heldOn, results, minutes }, context, facts, at }) => [
  ...(heldOn > dateIn(at) ? [{ rule: 'date.future', field: '/heldOn', day: heldOn }] : []),
  ...(heldOn < context.since ? [{ rule: 'date.beforeEarlierFact', field: '/heldOn', day: heldOn, earliest: context.since }] : []),
  ...everyOpenItemOnce(context, results, '/results'),
  ...results.flatMap(({ item, result }, n): Finding[] =>
    result === 'reasonAccepted' && context.items[item]?.weight === 'mustChange'
      ? [{ rule: 'item.headDecides', field: `/results/${n}/result`, item, basis: LAW.mustChange }]
      : [],
  ),
  ...(facts.evidence.includes(minutes) ? [] : [{ rule: 'minutes.unknown', field: '/minutes' }]),
];

type Decision = { decisions: readonly { item: string }[]; entry?: Entry | undefined };

/** 违法必改 is for no leader to decide, however it is entered. */
export const decisionFits: Check<Decision> = (world) => [
  ...everyOpenItemOnce(world.context, world.payload.decisions, '/decisions', ['advice']),
  ...world.payload.decisions.flatMap(({ item }, n): Finding[] =>
    world.context.items[item]?.weight === 'mustChange'
      ? [{ rule: 'item.noLeaderDecides', field: `/decisions/${n}/item`, item, basis: LAW.mustChange }]
      : [],
  ),
  ...(deciding.check?.(world) ?? []),
];

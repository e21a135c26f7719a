import type { PersonId } from '@fashen/domain';
import type { ItemState, ReviewContext } from './context.js';
import type { ReviewEvent } from './events.js';

/** The event of that type, and what the context makes of an event: the words of every evolution. */
export type Named<K extends ReviewEvent['type']> = Extract<ReviewEvent, { type: K }>;
export type Change = Partial<ReviewContext>;
export type Items = ReviewContext['items'];

export const joined = (people: readonly PersonId[], ...more: readonly PersonId[]): readonly PersonId[] => [
  ...new Set([...people, ...more]),
];

/** Whoever acts stands on that side of the case from then on. */
export const bySides = {
  drafting: ({ drafters }: ReviewContext, { by }: ReviewEvent): Change => ({ drafters: joined(drafters, by.person) }),
  reviewing: ({ reviewers }: ReviewContext, { by }: ReviewEvent): Change => ({ reviewers: joined(reviewers, by.person) }),
};

export const mapItems = (items: Items, change: (item: ItemState, id: string) => ItemState): Items =>
  Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item, id)]));

/** Ids are counted within the process, so that a replay gives the same ones. */
export const itemId = (process: string, n: number) => `${process}.item.${n}`;
export const inquiryId = (process: string, n: number) => `${process}.inquiry.${n}`;
export const opinionId = (process: string, round: number) => `${process}.opinion.${round}`;

import type { DiscussionContext, ItemState, Outcome } from './context.js';

export type ItemEntry = [id: string, item: ItemState];

export const entriesOf = ({ items }: Pick<DiscussionContext, 'items'>): ItemEntry[] => Object.entries(items);

/** Items without an outcome, in the order of the opinion. */
export const openItems = (context: Pick<DiscussionContext, 'items'>): ItemEntry[] =>
  entriesOf(context).filter(([, { outcome }]) => outcome === null);

export const waivedItems = (context: Pick<DiscussionContext, 'items'>): ItemEntry[] =>
  entriesOf(context).filter(([, { outcome }]) => outcome === 'leaderWaived');

/** The text stays as it is, and with advice in it that was not adopted: F4 goes with it. */
export const needsStatement = (context: Pick<DiscussionContext, 'items'>): boolean =>
  waivedItems(context).length > 0 &&
  entriesOf(context).every(([, { outcome }]) => outcome === 'reasonAccepted' || outcome === 'leaderWaived');

/** What each item ends with when the discussion ends now: what is still open stays. */
export const outcomesOf = (context: Pick<DiscussionContext, 'items'>): { item: string; outcome: Outcome }[] =>
  entriesOf(context).map(([item, { outcome }]) => ({ item, outcome: outcome ?? 'stays' }));

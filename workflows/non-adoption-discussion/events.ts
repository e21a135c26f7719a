import type { EventOf } from '@fashen/engine';
import { exchangeEvents } from './exchange-events.js';
import type { DiscussionFacts } from './facts.js';
import { runningEvents } from './running-events.js';
import { settlingEvents } from './settling-events.js';

export { type OpenInput, open } from './opening.js';

/** Every action of a discussion, once: contract, permission, facts, words and legal basis. */
export const discussionEvents = { ...exchangeEvents, ...settlingEvents, ...runningEvents };

export type DiscussionEvent = EventOf<typeof discussionEvents, DiscussionFacts>;
export type EventNamed<K extends DiscussionEvent['type']> = Extract<DiscussionEvent, { type: K }>;

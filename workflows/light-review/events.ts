import type { EventOf } from '@fashen/engine';
import type { LightReviewFacts } from './facts.js';
import { opinionEvents } from './opinion-events.js';
import { runningEvents } from './running-events.js';

export { type ReceiveInput, receive } from './receiving.js';

/** Every action of a light review, once: contract, permission, facts, words and legal basis. */
export const lightReviewEvents = { ...opinionEvents, ...runningEvents };

export type LightReviewEvent = EventOf<typeof lightReviewEvents, LightReviewFacts>;
export type EventNamed<K extends LightReviewEvent['type']> = Extract<LightReviewEvent, { type: K }>;

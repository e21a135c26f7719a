import type { EventOf } from '@fashen/engine';
import { checkingEvents } from './checking-events.js';
import { decidingEvents } from './deciding-events.js';
import { examiningEvents } from './examining-events.js';
import type { ObjectionFacts } from './facts.js';
import { toldEvents } from './told-events.js';

export { type ReceiveInput, receive } from './receiving.js';

/** Every action of an objection review, once: contract, permission, facts, words and legal basis. */
export const objectionEvents = { ...checkingEvents, ...examiningEvents, ...decidingEvents, ...toldEvents };

export type ObjectionEvent = EventOf<typeof objectionEvents, ObjectionFacts>;
export type EventNamed<K extends ObjectionEvent['type']> = Extract<ObjectionEvent, { type: K }>;

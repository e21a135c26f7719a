import type { EventOf, InputOf } from '@fashen/engine';
import { applicationEvents, type apply } from './application-events.js';
import type { UnifiedFacts } from './facts.js';
import { publicationEvents } from './publication-events.js';
import { registrationEvents } from './registration-events.js';

export { apply } from './application-events.js';

/** Every action of registration, numbering and publication, once: contract, permission, facts, words and legal basis. */
export const unifiedEvents = { ...applicationEvents, ...registrationEvents, ...publicationEvents };

export type UnifiedEvent = EventOf<typeof unifiedEvents, UnifiedFacts>;
export type EventNamed<K extends UnifiedEvent['type']> = Extract<UnifiedEvent, { type: K }>;

/** The machine's input: the payload of the application and what the engine sets. */
export type ApplyInput = InputOf<typeof apply, UnifiedFacts>;

import type { EventOf } from '@fashen/engine';
import { answerEvents } from './answer-events.js';
import type { FilingFacts } from './facts.js';
import { receiverEvents } from './receiver-events.js';
import { submittingEvents } from './submitting-events.js';

export { type OpenInput, open } from './opening.js';

/** Every action of a filing, once: contract, permission, facts, words and legal basis. */
export const filingEvents = { ...submittingEvents, ...receiverEvents, ...answerEvents };

export type FilingEvent = EventOf<typeof filingEvents, FilingFacts>;
export type EventNamed<K extends FilingEvent['type']> = Extract<FilingEvent, { type: K }>;

import type { EventOf } from '@fashen/engine';
import { correctionEvents } from './correction-events.js';
import { examinationEvents } from './examination-events.js';
import type { FilingReviewFacts } from './facts.js';
import { formalEvents } from './formal-events.js';

export { type OpenInput, open } from './opening.js';

/** Every action of a filing review, once: contract, permission, facts, words and legal basis. */
export const filingReviewEvents = { ...formalEvents, ...examinationEvents, ...correctionEvents };

export type FilingReviewEvent = EventOf<typeof filingReviewEvents, FilingReviewFacts>;
export type EventNamed<K extends FilingReviewEvent['type']> = Extract<FilingReviewEvent, { type: K }>;

import type { EventOf, InputOf } from '@fashen/engine';
import { draftingEvents } from './drafting-events.js';
import type { SpineFacts } from './facts.js';
import { type open, openingEvents } from './opening-events.js';
import { reportEvents } from './report-events.js';
import { scrutinyEvents } from './scrutiny-events.js';
import { validityEvents } from './validity-events.js';

export { open } from './opening-events.js';

/** Every action in the life of a document, once: contract, permission, facts, words and legal basis. */
export const spineEvents = { ...openingEvents, ...draftingEvents, ...reportEvents, ...validityEvents, ...scrutinyEvents };

export type SpineEvent = EventOf<typeof spineEvents, SpineFacts>;

/** The machine's input: the document and what the engine sets. */
export type OpenInput = InputOf<typeof open, SpineFacts>;

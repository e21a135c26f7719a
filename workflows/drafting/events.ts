import type { EventOf } from '@fashen/engine';
import { approvalEvents } from './approval-events.js';
import { argumentEvents } from './argument-events.js';
import { competitionEvents } from './competition-events.js';
import { consultationEvents } from './consultation-events.js';
import { departmentEvents } from './department-events.js';
import type { DraftingFacts } from './facts.js';
import { textEvents } from './text-events.js';

export { type OpenInput, open } from './opening.js';

/** Every action of a drafting, once: contract, permission, facts, words and legal basis. */
export const draftingEvents = {
  ...textEvents,
  ...consultationEvents,
  ...departmentEvents,
  ...competitionEvents,
  ...argumentEvents,
  ...approvalEvents,
};

export type DraftingEvent = EventOf<typeof draftingEvents, DraftingFacts>;
export type EventNamed<K extends DraftingEvent['type']> = Extract<DraftingEvent, { type: K }>;

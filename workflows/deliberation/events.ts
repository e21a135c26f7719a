import type { EventOf, InputOf } from '@fashen/engine';
import { applicationEvents, type apply } from './application-events.js';
import { seatEvents } from './approval-events.js';
import type { DeliberationFacts } from './facts.js';
import { meetingEvents } from './meeting-events.js';
import { preCheckEvents } from './pre-check-events.js';
import { revisionEvents } from './revision-events.js';
import { signingEvents } from './signing-events.js';

export { apply } from './application-events.js';

/** Every action of a deliberation, once: contract, permission, facts, words and legal basis. */
export const deliberationEvents = {
  ...applicationEvents,
  ...preCheckEvents,
  ...meetingEvents,
  ...revisionEvents,
  ...signingEvents,
  ...seatEvents,
};

export type DeliberationEvent = EventOf<typeof deliberationEvents, DeliberationFacts>;

/** The machine's input: the payload of the application and what the engine sets. */
export type ApplyInput = InputOf<typeof apply, DeliberationFacts>;

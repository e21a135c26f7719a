import { defineEvents, type EventOf } from '@fashen/engine';
import { z } from 'zod';
import { answerEvents } from './answer-events.js';
import { decisionEvents } from './decision-events.js';
import type { CorrectionFacts } from './facts.js';
import { LAW } from './law.js';
import { orderingEvents } from './ordering-events.js';

export { type OpenInput, open } from './opening.js';

const clock = { by: 'system', payload: z.strictObject({ key: z.enum(['rectify_reply', 'rectify_complete']) }), basis: LAW.order } as const;

const clockEvents = defineEvents<CorrectionFacts>()({
  deadlineNear: { ...clock, label: { zh: '期限将届满', en: 'deadline near' } },
  deadlinePassed: { ...clock, label: { zh: '期限已届满', en: 'deadline passed' } },
});

/** Every action of a correction, once: contract, permission, facts, words and legal basis. */
export const correctionEvents = { ...orderingEvents, ...answerEvents, ...decisionEvents, ...clockEvents };

export type CorrectionEvent = EventOf<typeof correctionEvents, CorrectionFacts>;
export type EventNamed<K extends CorrectionEvent['type']> = Extract<CorrectionEvent, { type: K }>;

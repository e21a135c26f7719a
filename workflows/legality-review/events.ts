import type { EventOf, InputOf } from '@fashen/engine';
import { answerEvents } from './answer-events.js';
import { discussionEvents } from './discussion-events.js';
import { examinationEvents } from './examination-events.js';
import type { ReviewFacts } from './facts.js';
import { inquiryEvents } from './inquiry-events.js';
import { intakeEvents, type submit } from './intake-events.js';
import { opinionEvents } from './opinion-events.js';
import { rectificationEvents } from './rectification-events.js';
import { runningEvents } from './running-events.js';
import { signingEvents } from './signing.js';
import { standingEvents } from './standing-events.js';

/** The review has names of its own for approving and refusing; nobody abstains. */
const { approve: _, refuse: __, abstain: ___, ...sharedSigning } = signingEvents;

export { submit } from './intake-events.js';

/** Every action of a legality review, once: contract, permission, facts, words and legal basis. */
export const reviewEvents = {
  ...intakeEvents,
  ...examinationEvents,
  ...inquiryEvents,
  ...standingEvents,
  ...rectificationEvents,
  ...opinionEvents,
  ...sharedSigning,
  ...answerEvents,
  ...discussionEvents,
  ...runningEvents,
};

export type ReviewEvent = EventOf<typeof reviewEvents, ReviewFacts>;

/** The machine's input: the payload of the submission, its contact sealed, and what the engine sets. */
export type SubmitInput = InputOf<typeof submit, ReviewFacts>;

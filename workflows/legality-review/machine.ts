import * as answers from './answer-states.js';
import * as discussion from './discussion-states.js';
import { opened } from './evolve.js';
import * as ends from './final-states.js';
import * as intake from './intake-states.js';
import * as office from './office-states.js';
import * as examination from './review-states.js';
import { reviewSetup } from './setup.js';
import { tell } from './told.js';

/** The way of a draft through its legality review: what may happen when, and what follows from it. */
export const reviewMachine = reviewSetup.createMachine({
  id: 'legality-review',
  context: ({ input }) => opened(input),
  entry: [
    { type: 'openDeadline', params: ({ context }) => ({ key: 'intake', from: context.receivedOn }) },
    { type: 'notify', params: tell.gate('submitted') },
  ],
  /** What was mistaken can be said wherever the case stands. */
  on: { rectifyEntry: { actions: 'remember' } },
  initial: 'opening',
  states: { ...office, ...intake, ...examination, ...answers, ...discussion, ...ends },
});

import * as before from './drafting-states.js';
import * as notOpened from './not-opened-states.js';
import { opened } from './opened.js';
import * as after from './published-state.js';
import { spineSetup } from './setup.js';
import { tell } from './told.js';

const { annulledState: annulled, ...rest } = after;

/** The life of a document, from its screening to its end: what may happen when, and what follows from it. */
export const spineMachine = spineSetup.createMachine({
  id: 'normative-document',
  context: ({ input }) => opened(input),
  entry: [{ type: 'notify', params: tell.office('opened') }],
  initial: 'screening',
  on: { exceptionEnds: { actions: { type: 'notify', params: tell.both('exceptionEnds') } } },
  states: { ...before, ...notOpened, ...rest, annulled },
});

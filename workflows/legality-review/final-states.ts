import type { ReviewOutcome } from './effects.js';
import { params } from './params.js';
import { reviewSetup } from './setup.js';
import { tell } from './told.js';

/** What the life of the document hears of the end. */
const report = (outcome: ReviewOutcome) => ({ type: 'tellSpine', params: params.report(outcome) }) as const;

export const cleared = reviewSetup.createStateConfig({
  type: 'final',
  entry: [{ type: 'grantClearance', params: params.clearance }, { type: 'notify', params: tell.drafters('cleared') }, report('cleared')],
});

/** Never lawful: it may go on to the meeting with the statement of reasons only. */
export const clearedWithUnadopted = reviewSetup.createStateConfig({
  type: 'final',
  entry: [
    { type: 'grantClearanceWithUnadopted', params: params.clearance },
    { type: 'notify', params: tell.drafters('clearedWithUnadopted') },
    report('clearedWithUnadopted'),
  ],
});

export const unlawful = reviewSetup.createStateConfig({
  type: 'final',
  entry: [{ type: 'recordUnlawful', params: params.text }, report('unlawful')],
});

export const returned = reviewSetup.createStateConfig({ type: 'final', entry: [report('returned')] });

export const withdrawn = reviewSetup.createStateConfig({
  type: 'final',
  entry: [{ type: 'notify', params: tell.reviewers('withdrawn') }, report('withdrawn')],
});

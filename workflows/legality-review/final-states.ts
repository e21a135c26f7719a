import { params } from './params.js';
import { reviewSetup } from './setup.js';
import { tell } from './told.js';

export const cleared = reviewSetup.createStateConfig({
  type: 'final',
  entry: [
    { type: 'grantClearance', params: params.clearance },
    { type: 'notify', params: tell.drafters('cleared') },
  ],
});

/** Never lawful: it may go on to the meeting with the statement of reasons only. */
export const clearedWithUnadopted = reviewSetup.createStateConfig({
  type: 'final',
  entry: [
    { type: 'grantClearanceWithUnadopted', params: params.clearance },
    { type: 'notify', params: tell.drafters('clearedWithUnadopted') },
  ],
});

export const unlawful = reviewSetup.createStateConfig({ type: 'final', entry: [{ type: 'recordUnlawful', params: params.text }] });

export const returned = reviewSetup.createStateConfig({ type: 'final' });

export const withdrawn = reviewSetup.createStateConfig({ type: 'final', entry: [{ type: 'notify', params: tell.reviewers('withdrawn') }] });

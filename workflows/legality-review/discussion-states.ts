import { discussionParams } from './discussion-params.js';
import { params } from './params.js';
import { reviewSetup } from './setup.js';
import { tell } from './told.js';

export const discussing = reviewSetup.createStateConfig({
  on: {
    discussionFinished: {
      target: 'discussed',
      actions: [
        'remember',
        { type: 'notify', params: tell.drafters('discussionFinished') },
        { type: 'notify', params: tell.handler('discussionFinished') },
      ],
    },
    reassign: { actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] },
  },
});

/** Nothing rests here: what the drafter still owes leads back to him, what is settled to the handler. */
export const discussed = reviewSetup.createStateConfig({
  always: [{ target: 'itemsOpen', guard: 'someItemKept' }, { target: 'verifying' }],
});

/** The text is found unlawful after all, by an opinion of its own with its own number. */
export const concluding = reviewSetup.createStateConfig({
  entry: [
    { type: 'insertOpinion', params: discussionParams.concludedOpinion },
    { type: 'numberOpinion', params: params.numbering },
  ],
  on: {
    opinionNumbered: {
      target: 'unlawful',
      actions: [
        'remember',
        { type: 'renderOpinion', params: discussionParams.finalOpinion },
        { type: 'notify', params: tell.door('opinionReturned') },
        { type: 'notify', params: tell.drafters('issuedUnlawful') },
      ],
    },
  },
});

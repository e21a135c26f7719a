import { discussionParams } from './discussion-params.js';
import { params } from './params.js';
import { reviewSetup } from './setup.js';
import { tell } from './told.js';

export const numbering = reviewSetup.createStateConfig({
  entry: [
    { type: 'closeDeadline', params: params.close('review', 'met') },
    { type: 'numberOpinion', params: params.numbering },
  ],
  on: {
    opinionNumbered: [
      {
        target: 'unlawful',
        guard: 'concludedUnlawful',
        actions: [
          'remember',
          { type: 'renderOpinion', params: params.issuedOpinion },
          { type: 'notify', params: tell.door('opinionReturned') },
          { type: 'notify', params: tell.drafters('issuedUnlawful') },
        ],
      },
      {
        target: 'cleared',
        guard: 'concludedLawfulWithoutItems',
        actions: [
          'remember',
          { type: 'renderOpinion', params: params.issuedOpinion },
          { type: 'notify', params: tell.door('opinionReturned') },
          { type: 'notify', params: tell.drafters('issuedLawful') },
        ],
      },
      {
        target: 'answering',
        actions: [
          'remember',
          { type: 'renderOpinion', params: params.issuedOpinion },
          { type: 'notify', params: tell.door('opinionReturned') },
          { type: 'notify', params: tell.drafters('issuedWithItems') },
        ],
      },
    ],
  },
});

export const answering = reviewSetup.createStateConfig({
  on: {
    answerItems: { actions: ['remember', { type: 'insertAnswers', params: params.answers }] },
    submitAnswers: {
      target: 'verifying',
      guard: 'maySubmitAnswers',
      actions: ['remember', { type: 'notify', params: tell.handler('answersSubmitted') }],
    },
    reassign: { actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] },
    withdraw: { target: 'withdrawn', actions: 'remember' },
  },
});

export const verifying = reviewSetup.createStateConfig({
  on: {
    closeItem: { actions: ['remember', { type: 'insertVerdict', params: params.verdict('closed') }] },
    acceptReason: { actions: ['remember', { type: 'insertVerdict', params: params.verdict('reasonAccepted') }] },
    acceptMustChangeReason: { actions: ['remember', { type: 'insertVerdict', params: params.verdict('reasonAccepted') }] },
    acknowledgeChange: { actions: 'remember' },
    raiseChange: { actions: ['remember', { type: 'insertItems', params: params.newItem }] },
    keepItem: { actions: ['remember', { type: 'insertVerdict', params: params.verdict('kept') }] },
    confirmClearance: { target: 'cleared', guard: 'mayClear', actions: 'remember' },
    confirmClearanceWithUnadopted: { target: 'clearedWithUnadopted', guard: 'mayClearWithUnadopted', actions: 'remember' },
    returnItems: {
      target: 'itemsOpen',
      guard: 'mayReturnItems',
      actions: ['remember', { type: 'notify', params: tell.drafters('itemsReturned') }],
    },
    reassign: { actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] },
    withdraw: { target: 'withdrawn', actions: 'remember' },
  },
});

export const itemsOpen = reviewSetup.createStateConfig({
  on: {
    answerItems: { actions: ['remember', { type: 'insertAnswers', params: params.answers }] },
    submitAnswers: {
      target: 'verifying',
      guard: 'maySubmitAnswers',
      actions: ['remember', { type: 'notify', params: tell.handler('answersSubmitted') }],
    },
    openDiscussion: {
      target: 'discussing',
      guard: 'mayDiscuss',
      actions: [
        'remember',
        { type: 'openProcess', params: discussionParams.discussion },
        { type: 'notify', params: tell.handler('discussionOpened') },
      ],
    },
    concludeUnlawful: { target: 'concluding', guard: 'mayConcludeUnlawful', actions: 'remember' },
    reassign: { actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] },
    withdraw: { target: 'withdrawn', actions: 'remember' },
  },
});

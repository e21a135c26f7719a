import { opened } from './opened.js';
import { params } from './params.js';
import { filingReviewSetup } from './setup.js';
import { answer, tell } from './told.js';
import { clocks, explained, extend, proposed, refused, seats, stopReview, supplemented } from './transitions.js';

/** 备案审查: from what was handed in to what came of it. */
export const filingReviewMachine = filingReviewSetup.createMachine({
  id: 'filing-review',
  context: ({ input }) => opened(input),
  entry: [
    { type: 'insertReview', params: params.review },
    { type: 'notify', params: tell.reviewer('received') },
  ],
  initial: 'formalCheck',
  states: {
    formalCheck: {
      entry: [{ type: 'openDeadline', params: params.open('filing_formal', ({ checkFrom }) => checkFrom) }],
      on: {
        register: {
          target: 'examining',
          actions: [
            { type: 'closeDeadline', params: params.close('filing_formal', 'met') },
            'remember',
            { type: 'insertStep', params: params.step('registered') },
            { type: 'renderAnswer', params: params.answer('registered') },
            { type: 'openDeadline', params: params.open('filing_review', ({ registeredOn }) => registeredOn!) },
            { type: 'tellFiling', params: answer.registered },
            { type: 'notify', params: tell.reviewer('registered') },
          ],
        },
        defer: {
          target: 'deferred',
          actions: [
            { type: 'closeDeadline', params: params.close('filing_formal', 'met') },
            'remember',
            { type: 'insertStep', params: params.step('deferred') },
            { type: 'renderAnswer', params: params.answer('deferred') },
            { type: 'tellFiling', params: answer.deferred },
            { type: 'notify', params: tell.reviewer('deferred') },
          ],
        },
        refuse: { target: 'refused', actions: [{ type: 'closeDeadline', params: params.close('filing_formal', 'met') }, ...refused] },
        ...clocks,
      },
    },
    deferred: {
      entry: [{ type: 'openDeadline', params: params.open('filing_fix', ({ deferredOn }) => deferredOn!) }],
      on: {
        supplementSubmitted: supplemented,
        enterSupplement: { ...supplemented, guard: 'fromOutside' },
        refuse: {
          target: 'refused',
          guard: 'supplementOverdue',
          actions: [{ type: 'closeDeadline', params: params.close('filing_fix', 'stopped') }, ...refused],
        },
        ...clocks,
      },
    },
    examining: {
      on: {
        ask: {
          target: 'awaitingExplanation',
          actions: [
            'remember',
            { type: 'insertStep', params: params.step('asked') },
            { type: 'renderAnswer', params: params.answer('asked') },
            { type: 'tellFiling', params: answer.asked },
            { type: 'notify', params: tell.reviewer('asked') },
          ],
        },
        proposeAgain: { target: 'approving', guard: 'wasSentBack', actions: ['remember', proposed] },
        proposeNoProblem: { target: 'approving', actions: ['remember', proposed] },
        proposeOpinion: { target: 'approving', actions: ['remember', { type: 'insertProblems', params: params.problems }, proposed] },
        extend,
        ...clocks,
      },
    },
    awaitingExplanation: {
      on: {
        explanationGiven: explained,
        enterExplanation: { ...explained, guard: 'fromOutside' },
        proceedWithout: {
          target: 'examining',
          guard: 'explanationOverdue',
          actions: ['remember', { type: 'insertStep', params: params.step('proceeded') }],
        },
        extend,
        ...clocks,
      },
    },
    approving: {
      on: {
        ...seats,
        approve: { guard: 'approvalOpen', actions: 'remember' },
        sendBack: {
          guard: 'approvalOpen',
          actions: [
            'remember',
            { type: 'insertStep', params: params.step('sentBack') },
            { type: 'notify', params: tell.reviewer('sentBack') },
          ],
        },
        extend,
        ...clocks,
      },
      always: [
        { guard: 'approvalSentBack', target: 'examining' },
        {
          guard: 'correctionApproved',
          target: 'ordering',
          actions: [
            stopReview,
            { type: 'insertStep', params: params.conclusion('opinion') },
            { type: 'renderAnswer', params: params.answer('opinion') },
            { type: 'notify', params: tell.reviewer('opinion') },
          ],
        },
        {
          guard: 'approvalPassed',
          target: 'noProblem',
          actions: [
            stopReview,
            { type: 'insertStep', params: params.conclusion('noProblem') },
            { type: 'renderAnswer', params: params.answer('noProblem') },
            { type: 'tellFiling', params: answer.noProblem },
            { type: 'notify', params: tell.reviewer('noProblem') },
          ],
        },
      ],
    },
    ordering: {
      entry: [{ type: 'openProcess', params: params.correction }],
      on: {
        correctionOpened: { target: 'correcting', actions: ['remember', { type: 'tellFiling', params: answer.opinion }] },
        correctionNotOpened: {
          target: 'opinionStands',
          actions: [
            'remember',
            { type: 'insertStep', params: params.step('notOrdered') },
            { type: 'tellFiling', params: answer.opinion },
            { type: 'notify', params: tell.both('notOrdered') },
          ],
        },
      },
    },
    opinionStands: {
      on: {
        orderAgain: { target: 'ordering', actions: 'remember' },
        enterCorrection: { target: 'reported', actions: ['remember', { type: 'insertStep', params: params.step('corrected') }] },
      },
    },
    correcting: {
      on: {
        correctionReported: { target: 'reported', actions: ['remember', { type: 'insertStep', params: params.step('corrected') }] },
      },
    },
    reported: {
      always: [
        { target: 'corrected', guard: 'isSettled' },
        { target: 'correcting', guard: 'isBeingCorrected' },
        { target: 'opinionStands' },
      ],
    },
    refused: { type: 'final' },
    noProblem: { type: 'final' },
    corrected: {
      type: 'final',
      entry: [
        { type: 'tellFiling', params: answer.corrected },
        { type: 'notify', params: tell.both('corrected') },
      ],
    },
  },
});

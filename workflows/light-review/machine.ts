import { opened } from './evolve.js';
import { params } from './params.js';
import { lightReviewSetup } from './setup.js';
import { tell } from './told.js';

/** What may be done with the head's seat until the head has decided. */
const seat = {
  takeBack: { guard: 'approvalOpen', actions: 'remember' },
  handOver: { guard: 'approvalOpen', actions: 'remember' },
  transfer: { guard: 'approvalOpen', actions: ['remember', { type: 'notify', params: tell.named('seatGiven') }] },
  delegate: { guard: 'approvalOpen', actions: ['remember', { type: 'notify', params: tell.named('seatGiven') }] },
  appointSigner: { guard: 'nobodyEligible', actions: ['remember', { type: 'notify', params: tell.named('seatGiven') }] },
  remindSigners: { guard: 'notRemindedToday', actions: ['remember', { type: 'notify', params: tell.head('reminded') }] },
} as const;

const assign = { target: 'examining', actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] } as const;

/** 涉法件: received, assigned, an opinion, the head's approval, a numbered letter. It grants nothing. */
export const lightReviewMachine = lightReviewSetup.createMachine({
  id: 'light-review',
  context: ({ input }) => opened(input),
  initial: 'running',
  states: {
    running: {
      entry: [
        { type: 'openDeadline', params: params.open },
        { type: 'notify', params: tell.head('received') },
      ],
      exit: { type: 'closeDeadline', params: params.close },
      initial: 'received',
      on: {
        withdraw: 'withdrawn',
        leaveAsClassified: 'leftAsClassified',
        deadlineNear: { actions: { type: 'notify', params: tell.handler('deadlineNear') } },
        deadlinePassed: {
          actions: [
            { type: 'notify', params: tell.handler('deadlinePassed') },
            { type: 'notify', params: tell.head('deadlinePassed') },
          ],
        },
      },
      states: {
        received: { on: { assign, returnAsNotOurs: '#light-review.notForUs' } },
        examining: {
          on: {
            assign,
            returnAsNotOurs: '#light-review.notForUs',
            submitOpinion: {
              target: 'approving',
              actions: [
                'remember',
                { type: 'insertPoints', params: params.points },
                { type: 'notify', params: tell.head('opinionSubmitted') },
              ],
            },
          },
        },
        approving: {
          on: {
            ...seat,
            approveOpinion: { guard: 'approvalOpen', actions: 'remember' },
            sendOpinionBack: { guard: 'approvalOpen', actions: ['remember', { type: 'notify', params: tell.handler('sentBack') }] },
          },
          always: [
            { guard: 'approvalPassed', target: '#light-review.answered' },
            { guard: 'approvalSentBack', target: 'examining' },
          ],
        },
      },
    },
    answered: {
      type: 'final',
      entry: [
        { type: 'renderLetter', params: params.letter },
        { type: 'notify', params: tell.clerk('answered') },
        { type: 'notify', params: tell.handler('answered') },
      ],
    },
    notForUs: {
      type: 'final',
      entry: [
        { type: 'notify', params: tell.clerk('returned') },
        { type: 'notify', params: tell.handler('returned') },
      ],
    },
    withdrawn: {
      type: 'final',
      entry: [
        { type: 'notify', params: tell.head('withdrawn') },
        { type: 'notify', params: tell.handler('withdrawn') },
      ],
    },
    leftAsClassified: {
      type: 'final',
      entry: [
        { type: 'coverTitle', params: params.cover },
        { type: 'notify', params: tell.head('leftAsClassified') },
        { type: 'notify', params: tell.handler('leftAsClassified') },
      ],
    },
  },
});

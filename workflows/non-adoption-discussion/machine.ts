import { opened } from './evolve.js';
import { params } from './params.js';
import { discussionSetup } from './setup.js';
import { tell } from './told.js';

/** From the first reasons to the last decision the reviewers may still be convinced. */
const accepting = {
  acceptReason: { actions: ['remember', { type: 'insertRemarks', params: params.reply('reasonAccepted') }] },
  acceptMustChangeReason: {
    actions: [
      'remember',
      { type: 'insertRemarks', params: params.reply('reasonAccepted') },
      { type: 'notify', params: tell.drafters('mustChangeReasonAccepted') },
    ],
  },
} as const;

/** What may be done with the leader's seat until he has decided. */
const seat = {
  takeBack: { guard: 'approvalOpen', actions: 'remember' },
  handOver: { guard: 'approvalOpen', actions: 'remember' },
  transfer: { guard: 'approvalOpen', actions: ['remember', { type: 'notify', params: tell.named('decisionDue') }] },
  delegate: { guard: 'approvalOpen', actions: ['remember', { type: 'notify', params: tell.named('decisionDue') }] },
  appointSigner: { guard: 'nobodyEligible', actions: ['remember', { type: 'notify', params: tell.named('decisionDue') }] },
  remindSigners: { guard: 'notRemindedToday', actions: ['remember', { type: 'notify', params: tell.leader('reminded') }] },
  copyIn: { actions: ['remember', { type: 'notify', params: tell.named('copied') }] },
} as const;

/** Items that were not fully adopted: reason and reply, coordination, a leader's decision on advice; 违法必改 is for no leader to decide. */
export const discussionMachine = discussionSetup.createMachine({
  id: 'non-adoption-discussion',
  context: ({ input }) => opened(input),
  entry: [
    { type: 'notify', params: tell.drafters('opened') },
    { type: 'notify', params: tell.handlers('openedForOthers') },
    { type: 'notify', params: tell.office('openedForOthers') },
  ],
  initial: 'discussing',
  states: {
    discussing: {
      initial: 'reasonsDue',
      always: [
        { target: 'stated', guard: 'goesOnWithStatement' },
        { target: 'settled', guard: 'everyItemSettled' },
      ],
      on: {
        adoptItem: {
          actions: [
            'remember',
            { type: 'insertRemarks', params: params.adoption },
            { type: 'notify', params: tell.handlers('itemAdopted') },
          ],
        },
        withdraw: { target: 'withdrawn', actions: 'remember' },
      },
      states: {
        reasonsDue: {
          entry: { type: 'openDeadline', params: params.open('discussion_reply') },
          exit: { type: 'closeDeadline', params: params.close('discussion_reply') },
          on: {
            giveReasons: {
              target: 'repliesDue',
              actions: [
                'remember',
                { type: 'insertRemarks', params: params.reasons },
                { type: 'notify', params: tell.handlers('reasonsGiven') },
              ],
            },
            deadlineNear: { actions: { type: 'notify', params: tell.drafters('deadlineNear') } },
            deadlinePassed: {
              actions: [
                { type: 'notify', params: tell.drafters('deadlinePassed') },
                { type: 'notify', params: tell.handlers('deadlinePassed') },
              ],
            },
          },
        },
        repliesDue: {
          entry: { type: 'openDeadline', params: params.open('discussion_reply') },
          exit: { type: 'closeDeadline', params: params.close('discussion_reply') },
          on: {
            ...accepting,
            maintainItem: { actions: ['remember', { type: 'insertRemarks', params: params.reply('maintained') }] },
            returnReplies: {
              target: 'reasonsDue',
              guard: 'mayReturnReplies',
              actions: ['remember', { type: 'notify', params: tell.drafters('repliesReturned') }],
            },
            callCoordination: {
              target: 'coordinating',
              guard: 'mayCallCoordination',
              actions: [
                'remember',
                { type: 'notify', params: tell.office('coordinationCalled') },
                { type: 'notify', params: tell.drafters('coordinationAhead') },
              ],
            },
            deadlineNear: { actions: { type: 'notify', params: tell.handlers('deadlineNear') } },
            deadlinePassed: {
              actions: [
                { type: 'notify', params: tell.handlers('deadlinePassed') },
                { type: 'notify', params: tell.head('deadlinePassed') },
              ],
            },
          },
        },
        coordinating: {
          entry: { type: 'openDeadline', params: params.open('discussion_coordination') },
          exit: { type: 'closeDeadline', params: params.close('discussion_coordination') },
          on: {
            ...accepting,
            recordCoordination: { target: 'weighing', actions: ['remember', { type: 'insertMeeting', params: params.meeting }] },
            deadlineNear: { actions: { type: 'notify', params: tell.office('deadlineNear') } },
            deadlinePassed: {
              actions: [
                { type: 'notify', params: tell.office('deadlinePassed') },
                { type: 'notify', params: tell.head('deadlinePassed') },
              ],
            },
          },
        },
        weighing: {
          always: [
            { target: '#non-adoption-discussion.unresolved', guard: 'onlyMustChangeOpen' },
            {
              target: 'deciding',
              guard: 'someAdviceOpen',
              actions: [
                { type: 'notify', params: tell.leader('decisionDue') },
                { type: 'notify', params: tell.office('decisionDue') },
              ],
            },
          ],
        },
        deciding: {
          entry: { type: 'openDeadline', params: params.open('discussion_decision') },
          exit: { type: 'closeDeadline', params: params.close('discussion_decision') },
          always: { target: '#non-adoption-discussion.unresolved', guard: 'onlyMustChangeOpen' },
          on: {
            ...accepting,
            ...seat,
            decideItems: { target: 'weighing', actions: ['remember', { type: 'insertRemarks', params: params.decisions }] },
            deadlineNear: { actions: { type: 'notify', params: tell.leader('deadlineNear') } },
            deadlinePassed: {
              actions: [
                { type: 'notify', params: tell.leader('deadlinePassed') },
                { type: 'notify', params: tell.office('deadlinePassed') },
              ],
            },
          },
        },
      },
    },
    settled: {
      type: 'final',
      entry: [
        { type: 'tellProcess', params: params.finished },
        { type: 'renderExchange', params: params.exchange },
        { type: 'notify', params: tell.drafters('finished') },
        { type: 'notify', params: tell.handlers('finished') },
        { type: 'notify', params: tell.office('finished') },
      ],
    },
    stated: {
      type: 'final',
      entry: [
        { type: 'grantStatement', params: params.granted },
        { type: 'tellProcess', params: params.finished },
        { type: 'renderStatement', params: params.statement },
        { type: 'renderExchange', params: params.exchange },
        { type: 'notify', params: tell.drafters('finished') },
        { type: 'notify', params: tell.handlers('finished') },
        { type: 'notify', params: tell.office('finished') },
      ],
    },
    unresolved: {
      type: 'final',
      entry: [
        { type: 'tellProcess', params: params.finished },
        { type: 'renderExchange', params: params.exchange },
        { type: 'notify', params: tell.drafters('finished') },
        { type: 'notify', params: tell.handlers('finished') },
        { type: 'notify', params: tell.head('finished') },
        { type: 'notify', params: tell.office('finished') },
      ],
    },
    withdrawn: {
      type: 'final',
      entry: [
        { type: 'tellProcess', params: params.finished },
        { type: 'renderExchange', params: params.exchange },
        { type: 'notify', params: tell.drafters('withdrawn') },
        { type: 'notify', params: tell.handlers('withdrawn') },
        { type: 'notify', params: tell.office('withdrawn') },
      ],
    },
  },
});

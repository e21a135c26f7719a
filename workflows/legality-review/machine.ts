import { opened } from './evolve.js';
import { params } from './params.js';
import { reviewSetup } from './setup.js';
import { tell } from './told.js';

/** The way of a draft through its legality review: what may happen when, and what follows from it. */
export const reviewMachine = reviewSetup.createMachine({
  id: 'legality-review',
  context: ({ input }) => opened(input),
  entry: [
    { type: 'openDeadline', params: ({ context }) => ({ key: 'intake', from: context.receivedOn }) },
    { type: 'notify', params: tell.intake('submitted') },
  ],
  initial: 'received',
  states: {
    received: {
      on: {
        accept: {
          target: 'review',
          guard: 'mayAccept',
          actions: [
            'remember',
            { type: 'closeDeadline', params: params.close('intake', 'met') },
            { type: 'openDeadline', params: ({ event }) => ({ key: 'review', from: event.completeOn }) },
            { type: 'renderAcceptanceNotice', params: params.acceptanceNotice },
            { type: 'notify', params: tell.drafters('accepted') },
            { type: 'notify', params: tell.head('assignmentDue') },
          ],
        },
        requestSupplement: {
          target: 'supplementRequested',
          actions: [
            'remember',
            { type: 'pauseDeadline', params: params.pause('intake') },
            { type: 'renderSupplementNotice', params: params.supplementNotice },
            { type: 'notify', params: tell.drafters('supplementRequested') },
          ],
        },
        sendBack: {
          target: 'returned',
          actions: [
            'remember',
            { type: 'closeDeadline', params: params.close('intake', 'met') },
            { type: 'renderReturnNotice', params: params.returnNotice },
            { type: 'notify', params: tell.drafters('returned') },
          ],
        },
        withdraw: { target: 'withdrawn', actions: ['remember', { type: 'closeDeadline', params: params.close('intake', 'stopped') }] },
        deadlineNear: { actions: { type: 'notify', params: tell.intake('deadlineNear') } },
        deadlinePassed: {
          actions: [
            'remember',
            { type: 'notify', params: tell.intake('deadlinePassed') },
            { type: 'notify', params: tell.head('deadlinePassed') },
          ],
        },
      },
    },
    supplementRequested: {
      on: {
        supplement: {
          target: 'received',
          guard: 'requestedMaterialsHandedIn',
          actions: [
            'remember',
            { type: 'resumeDeadline', params: params.resume('intake') },
            { type: 'notify', params: tell.intake('supplemented') },
          ],
        },
        sendBack: {
          target: 'returned',
          guard: 'supplementTimeOver',
          actions: [
            'remember',
            { type: 'closeDeadline', params: params.close('intake', 'met') },
            { type: 'renderReturnNotice', params: params.returnNotice },
            { type: 'notify', params: tell.drafters('returned') },
          ],
        },
        withdraw: { target: 'withdrawn', actions: ['remember', { type: 'closeDeadline', params: params.close('intake', 'stopped') }] },
      },
    },
    review: {
      initial: 'accepted',
      on: {
        reassign: { guard: 'handlerAppointed', actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] },
        remind: { actions: ['remember', { type: 'notify', params: tell.handler('reminded') }] },
        extendReview: {
          guard: 'mayExtend',
          actions: [
            'remember',
            { type: 'extendDeadline', params: params.extension },
            { type: 'notify', params: tell.drafters('extended') },
          ],
        },
        withdraw: { target: 'withdrawn', actions: ['remember', { type: 'closeDeadline', params: params.close('review', 'stopped') }] },
        deadlineNear: { actions: { type: 'notify', params: tell.handler('deadlineNear') } },
        deadlinePassed: {
          actions: [
            'remember',
            { type: 'notify', params: tell.handler('deadlinePassed') },
            { type: 'notify', params: tell.head('deadlinePassed') },
          ],
        },
      },
      states: {
        accepted: {
          on: { assign: { target: 'examining', actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] } },
        },
        examining: {
          on: {
            markCheck: { actions: ['remember', { type: 'recordCheck', params: params.check }] },
            requestSupplement: {
              target: '#legality-review.examinationPaused',
              actions: [
                'remember',
                { type: 'pauseDeadline', params: params.pause('review') },
                { type: 'renderSupplementNotice', params: params.supplementNotice },
                { type: 'notify', params: tell.drafters('supplementRequested') },
              ],
            },
            draftOpinion: { target: 'drafting', guard: 'allChecksMarked' },
          },
        },
        drafting: {
          on: {
            markCheck: { actions: ['remember', { type: 'recordCheck', params: params.check }] },
            addItem: { actions: ['remember', { type: 'insertItems', params: params.newItem }] },
            changeItem: { actions: ['remember', { type: 'insertItems', params: params.newItem }] },
            removeItem: { actions: 'remember' },
            submitOpinion: {
              target: 'secondReview',
              guard: 'mayPropose',
              actions: [
                'remember',
                { type: 'insertOpinion', params: params.draftedOpinion },
                { type: 'notify', params: tell.secondReviewers('secondReviewDue') },
              ],
            },
          },
        },
        secondReview: {
          on: {
            passSecondReview: { target: 'headReview', actions: ['remember', { type: 'notify', params: tell.head('headReviewDue') }] },
            sendBackFromSecondReview: {
              target: 'drafting',
              actions: ['remember', { type: 'notify', params: tell.handler('opinionSentBack') }],
            },
          },
        },
        headReview: {
          on: {
            sendBackFromHeadReview: {
              target: 'drafting',
              actions: ['remember', { type: 'notify', params: tell.handler('opinionSentBack') }],
            },
            issueLawful: { target: '#legality-review.numbering', guard: 'mayIssueLawful', actions: 'remember' },
            issueRevisionRequired: { target: '#legality-review.numbering', guard: 'mayIssueRevisionRequired', actions: 'remember' },
            issueUnlawful: { target: '#legality-review.numbering', guard: 'mayIssueUnlawful', actions: 'remember' },
          },
        },
      },
    },
    examinationPaused: {
      on: {
        reassign: { actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] },
        supplement: {
          target: 'review.examining',
          guard: 'requestedMaterialsHandedIn',
          actions: [
            'remember',
            { type: 'resumeDeadline', params: params.resume('review') },
            { type: 'notify', params: tell.handler('supplemented') },
          ],
        },
        continueExamination: {
          target: 'review.examining',
          guard: 'supplementTimeOver',
          actions: [
            'remember',
            { type: 'resumeDeadline', params: params.resume('review') },
            { type: 'notify', params: tell.drafters('continued') },
          ],
        },
        withdraw: { target: 'withdrawn', actions: ['remember', { type: 'closeDeadline', params: params.close('review', 'stopped') }] },
      },
    },
    numbering: {
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
              { type: 'notify', params: tell.drafters('issuedUnlawful') },
            ],
          },
          {
            target: 'cleared',
            guard: 'concludedLawfulWithoutItems',
            actions: [
              'remember',
              { type: 'renderOpinion', params: params.issuedOpinion },
              { type: 'notify', params: tell.drafters('issuedLawful') },
            ],
          },
          {
            target: 'answering',
            actions: [
              'remember',
              { type: 'renderOpinion', params: params.issuedOpinion },
              { type: 'notify', params: tell.drafters('issuedWithItems') },
            ],
          },
        ],
      },
    },
    answering: {
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
    },
    verifying: {
      on: {
        closeItem: { actions: ['remember', { type: 'insertVerdict', params: params.verdict('closed') }] },
        acceptReason: { actions: ['remember', { type: 'insertVerdict', params: params.verdict('reasonAccepted') }] },
        acceptMustChangeReason: { actions: ['remember', { type: 'insertVerdict', params: params.verdict('reasonAccepted') }] },
        keepItem: { actions: ['remember', { type: 'insertVerdict', params: params.verdict('kept') }] },
        confirmClearance: { target: 'cleared', guard: 'mayClear', actions: 'remember' },
        returnItems: {
          target: 'itemsOpen',
          guard: 'mayReturnItems',
          actions: ['remember', { type: 'notify', params: tell.drafters('itemsReturned') }],
        },
        reassign: { actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] },
        withdraw: { target: 'withdrawn', actions: 'remember' },
      },
    },
    itemsOpen: {
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
    },
    cleared: {
      type: 'final',
      entry: [
        { type: 'grantClearance', params: params.text },
        { type: 'notify', params: tell.drafters('cleared') },
      ],
    },
    unlawful: { type: 'final', entry: [{ type: 'recordUnlawful', params: params.text }] },
    returned: { type: 'final' },
    withdrawn: { type: 'final', entry: [{ type: 'notify', params: tell.reviewers('withdrawn') }] },
  },
});

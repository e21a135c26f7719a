import { params } from './params.js';
import { reviewSetup } from './setup.js';
import { tell } from './told.js';

export const review = reviewSetup.createStateConfig({
  initial: 'accepted',
  on: {
    reassign: { guard: 'handlerAppointed', actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] },
    remind: { actions: ['remember', { type: 'notify', params: tell.handler('reminded') }] },
    extendReview: {
      guard: 'mayExtend',
      actions: ['remember', { type: 'extendDeadline', params: params.extension }, { type: 'notify', params: tell.drafters('extended') }],
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
});

export const examinationPaused = reviewSetup.createStateConfig({
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
});

import { inquiryParams } from './inquiry-params.js';
import { answering, asking } from './inquiry-transitions.js';
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
    withdraw: {
      target: 'withdrawn',
      actions: [
        'remember',
        { type: 'closeDeadline', params: params.close('review', 'stopped') },
        { type: 'closeInquiries', params: inquiryParams.stopped },
      ],
    },
    grantExemption: { actions: ['remember', { type: 'insertExemption', params: params.exemption }] },
    deadlineNear: { actions: { type: 'notify', params: tell.due('deadlineNear') } },
    deadlinePassed: {
      actions: [
        'remember',
        { type: 'notify', params: tell.handler('deadlinePassed') },
        { type: 'notify', params: tell.overdue('deadlinePassed') },
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
        ...asking,
        ...answering,
        suspendReview: {
          target: '#legality-review.suspended',
          actions: [
            'remember',
            { type: 'pauseDeadline', params: params.suspension },
            { type: 'openDeadline', params: params.openToday('outside_answer') },
            { type: 'notify', params: tell.drafters('suspended') },
          ],
        },
        draftOpinion: {
          target: 'drafting',
          guard: 'mayDraft',
          actions: ['remember', { type: 'closeInquiries', params: inquiryParams.lapsed }],
        },
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
    ...answering,
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
    withdraw: {
      target: 'withdrawn',
      actions: [
        'remember',
        { type: 'closeDeadline', params: params.close('review', 'stopped') },
        { type: 'closeInquiries', params: inquiryParams.stopped },
      ],
    },
  },
});

const resumed = (how: 'met' | 'stopped') =>
  [
    'remember',
    { type: 'closeDeadline', params: params.close('outside_answer', how) },
    { type: 'resumeDeadline', params: params.resume('review') },
    { type: 'notify', params: tell.drafters('resumed') },
  ] as const;

/** The clock stands while somebody outside answers; those who were asked inside go on. */
export const suspended = reviewSetup.createStateConfig({
  on: {
    ...answering,
    reassign: { actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] },
    resumeReview: { target: 'review.examining', actions: [...resumed('met')] },
    giveUpWaiting: { target: 'review.examining', actions: [...resumed('stopped')] },
    withdraw: {
      target: 'withdrawn',
      actions: [
        'remember',
        { type: 'closeDeadline', params: params.close('outside_answer', 'stopped') },
        { type: 'closeDeadline', params: params.close('review', 'stopped') },
        { type: 'closeInquiries', params: inquiryParams.stopped },
      ],
    },
  },
});

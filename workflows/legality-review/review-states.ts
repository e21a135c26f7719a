import { sharedTransitions } from '@fashen/workflow-approval';
import { inquiryParams } from './inquiry-params.js';
import { answering, asking } from './inquiry-transitions.js';
import { params } from './params.js';
import { reviewSetup } from './setup.js';
import { tell } from './told.js';

/** 转办、委派、加签、减签、移交、指定、撤回、催办、抄送: the shared approval, as it stands in either step. */
const { returnToStep: _, ...seats } = sharedTransitions;
const signing = {
  ...seats,
  remindSigners: { guard: 'notRemindedToday', actions: ['remember', { type: 'notify', params: tell.signers('signatureDue') }] },
  copyIn: { actions: ['remember', { type: 'notify', params: tell.copied('copiedIn') }] },
} as const;

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
      on: {
        assign: { target: 'examining', actions: ['remember', { type: 'notify', params: tell.handler('assigned') }] },
        // later the clock may have stood: then the day is no longer moved, the period is extended where it has to be
        rectifyCompleteOn: {
          guard: 'mayRectify',
          actions: [
            'remember',
            { type: 'closeDeadline', params: params.close('review', 'stopped') },
            { type: 'openDeadline', params: params.rectified },
            { type: 'notify', params: tell.drafters('clockRectified') },
          ],
        },
      },
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
        ...signing,
        passSecondReview: { guard: 'approvalOpen', actions: 'remember' },
        sendBackFromSecondReview: {
          target: 'drafting',
          actions: ['remember', { type: 'notify', params: tell.handler('opinionSentBack') }],
        },
      },
      always: { target: 'headReview', guard: 'atHeadReview', actions: { type: 'notify', params: tell.head('headReviewDue') } },
    },
    headReview: {
      on: {
        ...signing,
        returnToStep: { guard: 'earlierStepThere', actions: 'remember' },
        sendBackFromHeadReview: { target: 'drafting', actions: ['remember', { type: 'notify', params: tell.handler('opinionSentBack') }] },
        issueLawful: { guard: 'mayIssueLawful', actions: 'remember' },
        issueRevisionRequired: { guard: 'mayIssueRevisionRequired', actions: 'remember' },
        issueUnlawful: { guard: 'mayIssueUnlawful', actions: 'remember' },
      },
      always: [
        { target: '#legality-review.numbering', guard: 'approvalPassed' },
        { target: 'secondReview', guard: 'atSecondReview', actions: { type: 'notify', params: tell.secondReviewers('secondReviewDue') } },
      ],
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

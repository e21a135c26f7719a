import { filingParams } from './filing-params.js';
import { params } from './params.js';
import { spineSetup } from './setup.js';
import { tell } from './told.js';
import {
  abandon,
  beginDrafting,
  declareChanges,
  deliberationReported,
  draftingNotOpened,
  draftingReported,
  fromDrafting,
  fromReviewed,
  fromSigned,
  openReview,
  recordFairCompetition,
  reviewNotOpened,
  reviewReported,
  unifiedsReported,
} from './transitions.js';

export const screening = spineSetup.createStateConfig({
  on: {
    screenIn: {
      target: 'planned',
      guard: 'mayScreenIn',
      actions: ['remember', { type: 'notify', params: tell.office('screenedIn') }],
    },
    screenOut: { target: 'left', actions: 'remember' },
  },
});

export const planned = spineSetup.createStateConfig({
  on: {
    confirmPlan: { target: 'drafting', actions: ['remember', { type: 'notify', params: tell.drafters('planned') }] },
    takeIn: {
      target: 'placing',
      guard: 'mayTakeIn',
      actions: ['remember', { type: 'grantByEvidence', params: params.evidenced }],
    },
    abandon,
  },
});

/** 在途件: goes on where it stood; nothing rests here. */
export const placing = spineSetup.createStateConfig({
  always: [
    { target: 'drafting', guard: 'standsAtDrafting' },
    { target: 'inReview', guard: 'standsAtReview', actions: openReview },
    { target: 'reviewed', guard: 'standsAtDeliberation' },
    { target: 'signing', guard: 'standsAtSigning' },
    { target: 'signed', guard: 'standsAtRegistration' },
    { target: 'recording', actions: { type: 'enterNumbers', params: params.numbers } },
  ],
});

export const drafting = spineSetup.createStateConfig({
  on: { ...fromDrafting, beginDrafting, draftingNotOpened, draftingReported, reviewNotOpened },
});

/** A draft that is signed and submitted goes on at once; what has come between brings it back. Nothing rests here. */
export const draftingEnded = spineSetup.createStateConfig({
  always: [
    { target: 'inReview', guard: 'draftGoesOn', actions: ['takeDraft', openReview] },
    { target: 'drafting', guard: 'draftSubmitted', actions: { type: 'notify', params: tell.drafters('submittedNotSent') } },
    { target: 'drafting', actions: { type: 'notify', params: tell.drafters('draftingAbandoned') } },
  ],
});

export const inReview = spineSetup.createStateConfig({
  on: {
    reviewReported,
    reviewNotOpened: { ...reviewNotOpened, target: 'reviewNotOpened' },
    recordFairCompetition,
    declareChanges,
    unifiedsReported,
  },
});

/** Every reviewer of the way in turn; an end without clearance brings the document back to its drafters. Nothing rests here. */
export const reviewEnded = spineSetup.createStateConfig({
  always: [
    { target: 'reviewed', guard: 'everyReviewerCleared', actions: { type: 'notify', params: tell.drafters('reviewed') } },
    { target: 'inReview', guard: 'reviewWentOn', actions: openReview },
    { target: 'drafting', actions: { type: 'notify', params: tell.drafters('backToDrafting') } },
  ],
});

export const reviewed = spineSetup.createStateConfig({ on: { ...fromReviewed, reviewNotOpened } });

export const deliberating = spineSetup.createStateConfig({
  on: {
    deliberationReported,
    deliberationNotOpened: {
      target: 'deliberationNotOpened',
      actions: ['remember', { type: 'notify', params: tell.drafters('deliberationNotOpened') }],
    },
    sendForReview: { guard: 'mayReview', actions: ['remember', openReview] },
    reviewReported: { actions: 'remember' },
    reviewNotOpened,
    recordFairCompetition,
    declareChanges,
    unifiedsReported,
  },
});

export const deliberationEnded = spineSetup.createStateConfig({
  always: [
    { target: 'signed', guard: 'deliberationSigned', actions: { type: 'notify', params: tell.both('signed') } },
    { target: 'drafting', actions: { type: 'notify', params: tell.drafters('backToDrafting') } },
  ],
});

/** Only a case that was taken in between meeting and signature stands here: its signatures are entered with their sheet. */
export const signing = spineSetup.createStateConfig({
  on: {
    recordSigning: {
      target: 'signed',
      guard: 'mayRecordSigning',
      actions: ['remember', { type: 'grantByEvidence', params: params.signatures }, { type: 'notify', params: tell.both('signed') }],
    },
    declareChanges,
  },
});

export const signed = spineSetup.createStateConfig({ on: { ...fromSigned, reviewNotOpened } });

export const registering = spineSetup.createStateConfig({
  on: {
    unifiedsReported,
    registrationNotOpened: {
      target: 'registrationNotOpened',
      actions: ['remember', { type: 'notify', params: tell.drafters('registrationNotOpened') }],
    },
  },
});

/** What the registration has come to; nothing rests here. */
export const registrationReported = spineSetup.createStateConfig({
  always: [
    {
      target: 'recording',
      guard: 'wasPublished',
      actions: [
        { type: 'tellTargets', params: params.announcements },
        { type: 'openFilings', params: filingParams.ofPublication },
      ],
    },
    { target: 'registering', guard: 'wasRegistered' },
    { target: 'reviewed', guard: 'dateSentBack', actions: { type: 'notify', params: tell.both('dateSentBack') } },
    { target: 'stopped', guard: 'wasStopped' },
    { target: 'signed', guard: 'applicationWithdrawn' },
    { target: 'drafting', actions: { type: 'notify', params: tell.drafters('backToDrafting') } },
  ],
});

/** The register of validity answers in the same step: nothing has effect that is not on record. */
export const recording = spineSetup.createStateConfig({
  entry: { type: 'recordPublication', params: params.publication },
  on: {
    validityRecorded: { target: 'published', actions: ['remember', { type: 'notify', params: tell.both('published') }] },
  },
});

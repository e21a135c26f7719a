import { params } from './params.js';
import { tell } from './told.js';

export const openReview = { type: 'openProcess', params: params.review } as const;
export const declareChanges = { actions: 'remember' } as const;
export const recordFairCompetition = { actions: 'remember' } as const;
/** A text that was changed in substance is reviewed anew, wherever the document stands. */
export const sendForReview = { target: 'inReview', guard: 'mayReview', actions: ['remember', openReview] } as const;
/** A registration that waits for a date goes on by itself, and tells of it wherever the document stands. */
export const unifiedsReported = { target: 'registrationReported', actions: 'remember' } as const;
export const reviewReported = { target: 'reviewEnded', actions: 'remember' } as const;
export const deliberationReported = { target: 'deliberationEnded', actions: 'remember' } as const;
export const abandon = { target: 'abandoned', guard: 'mayAbandon', actions: 'remember' } as const;

/** Told where it is not what the document waits for: the review that was to go on beside the deliberation. */
export const reviewNotOpened = { actions: ['remember', { type: 'notify', params: tell.drafters('reviewNotOpened') }] } as const;

const beside = { recordFairCompetition, declareChanges, sendForReview, unifiedsReported } as const;
export const beginDrafting = {
  target: 'drafting',
  guard: 'mayBeginDrafting',
  actions: ['remember', { type: 'openProcess', params: params.drafting }],
} as const;
export const draftingNotOpened = { actions: ['remember', { type: 'notify', params: tell.drafters('draftingNotOpened') }] } as const;
export const draftingReported = {
  target: 'draftingEnded',
  actions: ['remember', { type: 'armException', params: params.exception }],
} as const;

/** What is open to a document that lies with its drafters. */
export const fromDrafting = { ...beside, abandon } as const;
/** What is open to one that was reviewed. */
export const fromReviewed = {
  ...beside,
  applyForDeliberation: {
    target: 'deliberating',
    guard: 'mayDeliberate',
    actions: ['remember', { type: 'openProcess', params: params.deliberation }],
  },
} as const;
/** What is open to one that was signed. */
export const fromSigned = {
  ...beside,
  applyForRegistration: {
    target: 'registering',
    guard: 'mayRegister',
    actions: ['remember', { type: 'openProcess', params: params.unifieds }],
  },
} as const;

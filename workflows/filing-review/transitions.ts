import { params } from './params.js';
import { answer, tell, tellNamed } from './told.js';

export const clocks = {
  deadlineNear: { actions: { type: 'notify', params: tell.reviewer('near') } },
  deadlinePassed: { actions: ['remember', { type: 'notify', params: tell.both('passed') }] },
} as const;

export const stopReview = { type: 'closeDeadline', params: params.close('filing_review', 'met') } as const;

export const refused = [
  'remember',
  { type: 'insertStep', params: params.step('refused') },
  { type: 'renderAnswer', params: params.answer('refused') },
  { type: 'tellFiling', params: answer.refused },
  { type: 'notify', params: tell.both('refused') },
] as const;

export const supplemented = {
  target: 'formalCheck',
  actions: [
    { type: 'closeDeadline', params: params.close('filing_fix', 'met') },
    'remember',
    { type: 'insertStep', params: params.step('supplemented') },
    { type: 'notify', params: tell.reviewer('supplemented') },
  ],
} as const;

export const explained = {
  target: 'examining',
  actions: ['remember', { type: 'insertStep', params: params.step('explained') }, { type: 'notify', params: tell.reviewer('explained') }],
} as const;

export const extend = {
  guard: 'mayExtend',
  actions: [
    'remember',
    { type: 'insertStep', params: params.step('extended') },
    { type: 'extendDeadline', params: params.extension },
    { type: 'notify', params: tell.both('extended') },
  ],
} as const;

export const proposed = { type: 'notify', params: tell.head('proposed') } as const;

/** What may be done with the seats until they have decided. */
export const seats = {
  takeBack: { guard: 'approvalOpen', actions: 'remember' },
  handOver: { guard: 'approvalOpen', actions: 'remember' },
  dropSigner: { guard: 'approvalOpen', actions: 'remember' },
  recall: { guard: 'approvalOpen', actions: 'remember' },
  transfer: { guard: 'approvalOpen', actions: ['remember', { type: 'notify', params: tellNamed('seatGiven') }] },
  delegate: { guard: 'approvalOpen', actions: ['remember', { type: 'notify', params: tellNamed('seatGiven') }] },
  addSigner: { guard: 'approvalOpen', actions: ['remember', { type: 'notify', params: tellNamed('seatGiven') }] },
  appointSigner: { guard: 'nobodyEligible', actions: ['remember', { type: 'notify', params: tellNamed('seatGiven') }] },
  remindSigners: { guard: 'notRemindedToday', actions: ['remember', { type: 'notify', params: tell.head('reminded') }] },
  copyIn: { actions: ['remember', { type: 'notify', params: tellNamed('copiedIn') }] },
} as const;

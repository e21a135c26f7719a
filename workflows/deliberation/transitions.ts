import { sharedTransitions } from '@fashen/workflow-approval';
import type { AgendaResult } from './effects.js';
import { params } from './params.js';
import { tell } from './told.js';

const { transfer, delegate, takeBack, handOver, addSigner, dropSigner, appointSigner } = sharedTransitions;
const { before } = params;

/** The result of the meeting as a row and as a paper, of the item that the next action takes off the agenda. */
export const recorded = (result: AgendaResult) =>
  [
    { type: 'insertResult', params: before.result(result) },
    { type: 'renderMinutes', params: before.minutes(result) },
  ] as const;
export const takenOff = { type: 'insertResult', params: before.result('takenOff') } as const;

/** 转办、委派、加签 and the like, while somebody's signature is awaited. */
export const seats = {
  transfer,
  delegate,
  takeBack,
  handOver,
  addSigner,
  dropSigner,
  appointSigner,
  copyIn: { actions: 'remember' },
} as const;

export const withdraw = {
  target: 'withdrawn',
  actions: ['remember', { type: 'voidDecisions', params: params.voided }],
} as const;

/** A text of other substance: nothing that was decided on the one before holds for it. */
export const changeText = {
  target: 'preChecking',
  guard: 'mayChangeText',
  actions: [
    'remember',
    { type: 'voidDecisions', params: params.voided },
    { type: 'notify', params: tell.office('textChanged') },
    { type: 'notify', params: tell.reviewers('reviewAgain') },
  ],
} as const;

/** The same after somebody has signed: the signatories learn that nothing is signed any more. */
export const changeSignedText = {
  ...changeText,
  actions: [...changeText.actions, { type: 'notify', params: tell.signatories('signaturesVoid') }],
} as const;
export const confirmed = [
  { type: 'insertVerification', params: before.verification('confirmed') },
  { type: 'carryOver', params: before.clearances },
  'remember',
] as const;

import { params } from './params.js';
import { report, tell } from './told.js';

/** What a receiver answers is the same fact by whichever way it comes: told by its filing review here, or entered with its paper. */
const registered = {
  target: 'registered',
  actions: [
    'remember',
    { type: 'insertStep', params: params.step('registered') },
    { type: 'notify', params: tell.clerk('registered') },
    { type: 'tellSpine', params: report('registered') },
  ],
} as const;
const deferred = {
  target: 'deferred',
  actions: ['remember', { type: 'insertStep', params: params.step('deferred') }, { type: 'notify', params: tell.clerk('deferred') }],
} as const;
const refused = {
  target: 'refused',
  actions: [
    'remember',
    { type: 'insertStep', params: params.step('refused') },
    { type: 'notify', params: tell.clerk('refused') },
    { type: 'tellSpine', params: report('refused') },
  ],
} as const;
/** A supplement is waited for no more. */
const refusedWhileDeferred = {
  ...refused,
  actions: [{ type: 'closeDeadline', params: params.close('stopped') }, ...refused.actions],
} as const;
const asked = {
  target: 'asked',
  actions: ['remember', { type: 'insertStep', params: params.step('asked') }, { type: 'notify', params: tell.clerk('asked') }],
} as const;
const noProblem = {
  target: 'reviewed',
  actions: ['remember', { type: 'insertStep', params: params.step('noProblem') }, { type: 'notify', params: tell.clerk('noProblem') }],
} as const;
const opinion = {
  target: 'opinionGiven',
  actions: ['remember', { type: 'insertStep', params: params.step('opinion') }, { type: 'notify', params: tell.both('opinion') }],
} as const;
const corrected = { target: 'settling', actions: ['remember', { type: 'insertStep', params: params.step('corrected') }] } as const;

const byHand = { guard: 'answersByHand' } as const;

/** Answers to what was handed in. */
export const toSubmission = {
  receiverRegistered: registered,
  receiverDeferred: deferred,
  receiverRefused: refused,
  enterRegistration: { ...registered, ...byHand },
  enterDeferral: { ...deferred, ...byHand },
  enterRefusal: { ...refused, ...byHand },
} as const;
/** Whoever deferred it may refuse it when nothing comes. */
export const whileDeferred = {
  receiverRefused: refusedWhileDeferred,
  enterRefusal: { ...refusedWhileDeferred, ...byHand },
} as const;
/** What comes of the examination. */
export const fromExamination = {
  receiverAsked: asked,
  receiverFoundNoProblem: noProblem,
  receiverIssuedOpinion: opinion,
  enterQuestions: { ...asked, ...byHand },
  enterNoProblem: { ...noProblem, ...byHand },
  enterOpinion: { ...opinion, ...byHand },
} as const;
/** `receiverIssuedOpinion` once more names the correction that it has led to. */
export const toOpinion = {
  receiverIssuedOpinion: { actions: 'remember' },
  correctionReported: corrected,
  enterCorrection: { ...corrected, ...byHand },
  reportStopped: { guard: 'receiverOutside', actions: ['remember', { type: 'insertStep', params: params.step('stopped') }] },
} as const;

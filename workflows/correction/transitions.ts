import type { ScrutinyDecision } from '@fashen/domain';
import type { AnswerKind } from './context.js';
import type { NoteKind } from './effects.js';
import { papers } from './paper-params.js';
import { params } from './params.js';
import { tell } from './told.js';

export const note = (kind: NoteKind) => ({ type: 'insertNote', params: params.note(kind) }) as const;

/** What the authority says, on paper too. */
export const report = (kind: AnswerKind | 'completion') => ({ type: 'renderReport', params: papers.report(kind) }) as const;

/** The order reaches the authority: both clocks run. */
export const ordering = [
  { type: 'openDeadlines', params: params.opened },
  { type: 'renderOrder', params: params.order },
  { type: 'notify', params: tell.authority('ordered') },
] as const;

const answer = <Target extends string>(target: Target, kind: AnswerKind) =>
  ({
    target,
    actions: [
      { type: 'closeDeadlines', params: params.answered },
      'remember',
      note(kind),
      report(kind),
      { type: 'notify', params: tell.ordering('answered') },
    ],
  }) as const;

/** What the authority undertakes; as long as nothing is done it may undertake something else. */
export const answers = {
  answerAmend: answer('correcting', 'amend'),
  answerRepeal: answer('correcting', 'repeal'),
  answerStopApplying: answer('verifying', 'stopApplying'),
};

export const reportCompletion = {
  target: 'verifying',
  guard: 'changeOnRecord',
  actions: ['remember', note('completion'), report('completion'), { type: 'notify', params: tell.ordering('completed') }],
} as const;

/** What the ordering body may do at any time while it waits, and what the clocks say meanwhile. */
export const inHand = <Guard extends 'mayEscalate' | 'mayEscalateLate'>(guard: Guard) =>
  ({
    propose: { actions: ['remember', note('proposal'), { type: 'notify', params: tell.head('decisionProposed') }] },
    withdrawOrder: {
      target: 'withdrawn',
      guard: 'proposed',
      actions: [{ type: 'closeDeadlines', params: params.ended }, 'remember', note('withdrawn')],
    },
    escalate: {
      target: 'escalated',
      guard,
      actions: [
        { type: 'closeDeadlines', params: params.ended },
        'remember',
        note('escalation'),
        { type: 'notify', params: tell.competent('escalated') },
      ],
    },
    deadlineNear: { actions: { type: 'notify', params: tell.authority('clockNear') } },
    deadlinePassed: { actions: ['remember', { type: 'notify', params: tell.everybody('clockPassed') }] },
  }) as const;

/** Only such a decision is marked in public and bans the citation. */
const decided = (kind: ScrutinyDecision) =>
  [
    'remember',
    note(kind),
    { type: 'banCitation', params: params.ban },
    { type: 'renderDecision', params: papers.decision(kind) },
    { type: 'tellLife', params: params.decided(kind) },
  ] as const;

export const decisions = {
  decideSuspension: {
    target: 'suspended',
    actions: [
      ...decided('suspended'),
      { type: 'tellSource', params: params.sourceTold('suspended') },
      { type: 'notify', params: tell.everybody('suspended') },
    ],
  },
  decideChange: { target: 'changed', actions: decided('changed') },
  decideAnnulment: { target: 'annulled', actions: decided('annulled') },
  decideWithdrawal: { target: 'released', actions: ['remember', note('withdrawn')] },
} as const;

/** 改变 and 撤销 take the place of a suspension, which was for the time being: it is lifted ahead of `remember`, which forgets it. */
const lifted = [
  { type: 'liftBans', params: params.lift },
  { type: 'tellLife', params: params.decided('resumed') },
] as const;

export const insteadOfSuspension = {
  decideChange: { ...decisions.decideChange, actions: [...lifted, ...decisions.decideChange.actions] },
  decideAnnulment: { ...decisions.decideAnnulment, actions: [...lifted, ...decisions.decideAnnulment.actions] },
} as const;

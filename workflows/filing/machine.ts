import { fromExamination, toOpinion, toSubmission, whileDeferred } from './answers.js';
import { opened } from './opened.js';
import { params } from './params.js';
import { filingSetup } from './setup.js';
import { report, reportMet, tell } from './told.js';

const draftReport = {
  actions: ['remember', { type: 'insertReportNumber', params: params.number }, { type: 'renderReport', params: params.report }],
} as const;

/** The period is closed ahead of `remember`, which forgets that it ran. */
const closeClock = { type: 'closeDeadline', params: params.close('met') } as const;
const makePackage = { type: 'makePackage', params: params.package } as const;

const submit = {
  target: 'packing',
  guard: 'packageComplete',
  actions: [
    closeClock,
    'remember',
    { type: 'insertStep', params: params.step('submitted') },
    makePackage,
    { type: 'tellSpine', params: report('submitted') },
  ],
} as const;
const supplement = {
  target: 'packing',
  guard: 'packageComplete',
  actions: [closeClock, 'remember', { type: 'insertStep', params: params.step('supplemented') }, makePackage],
} as const;

/** A copy asks for no answer; a receiver in this house is handed the package; any other one has it on paper. */
const packageMade = [
  { target: 'copied', guard: 'isCopy', actions: 'remember' },
  { target: 'submitted', guard: 'isUnderReview', actions: ['remember', { type: 'tellProcess', params: params.supplement }] },
  { target: 'submitted', guard: 'isTakenInHere', actions: ['remember', { type: 'openProcess', params: params.review }] },
  { target: 'submitted', actions: 'remember' },
] as const;

/** From now on its answers come on paper. */
const reviewNotOpened = { actions: ['remember', { type: 'notify', params: tell.clerk('notTakenIn') }] } as const;

const explained = { target: 'registered', actions: ['remember', { type: 'insertStep', params: params.step('explained') }] } as const;
const explain = [
  {
    ...explained,
    guard: 'isUnderReview',
    actions: [...explained.actions, { type: 'tellProcess', params: params.explanation }],
  },
  explained,
] as const;

/** 停止执行 is no end: what is suspended is put right or annulled afterwards. */
const suspended = { target: 'opinionGiven', guard: 'isSuspended', actions: { type: 'notify', params: tell.both('suspended') } } as const;

/** One document, one receiver: from the day of its publication to what the receiver made of it. */
export const filingMachine = filingSetup.createMachine({
  id: 'filing',
  context: ({ input }) => opened(input),
  entry: [{ type: 'insertFiling', params: params.row }],
  initial: 'opening',
  states: {
    opening: { always: [{ target: 'countedAsMet', guard: 'countsByRegistration' }, { target: 'due' }] },
    due: {
      entry: [
        { type: 'openDeadline', params: params.open },
        { type: 'notify', params: tell.clerk('due') },
      ],
      on: {
        draftReport,
        submit,
        deadlineNear: { actions: { type: 'notify', params: tell.clerk('near') } },
        deadlinePassed: {
          actions: [
            'remember',
            { type: 'insertStep', params: params.step('late') },
            { type: 'notify', params: tell.both('late') },
            { type: 'tellSpine', params: report('late') },
          ],
        },
      },
    },
    packing: { on: { packageMade } },
    submitted: { on: { ...toSubmission, reviewNotOpened } },
    deferred: {
      entry: [{ type: 'openDeadline', params: params.openFix }],
      on: {
        draftReport,
        supplement,
        ...whileDeferred,
        deadlineNear: { actions: { type: 'notify', params: tell.clerk('supplementNear') } },
        deadlinePassed: {
          actions: [
            'remember',
            { type: 'insertStep', params: params.step('late') },
            { type: 'notify', params: tell.both('supplementLate') },
          ],
        },
      },
    },
    registered: { on: fromExamination },
    asked: { on: { explain, ...fromExamination } },
    opinionGiven: { on: toOpinion },
    settling: { always: [{ target: 'reviewed', guard: 'opinionWithdrawn' }, suspended, { target: 'corrected' }] },
    countedAsMet: {
      type: 'final',
      entry: [
        { type: 'insertStep', params: params.metOn },
        { type: 'notify', params: tell.clerk('countedAsMet') },
        { type: 'tellSpine', params: reportMet },
      ],
    },
    copied: { type: 'final', entry: [{ type: 'notify', params: tell.clerk('copied') }] },
    refused: { type: 'final' },
    reviewed: { type: 'final', entry: [{ type: 'tellSpine', params: report('reviewed') }] },
    corrected: {
      type: 'final',
      entry: [
        { type: 'notify', params: tell.clerk('corrected') },
        { type: 'tellSpine', params: report('reviewed') },
      ],
    },
  },
});

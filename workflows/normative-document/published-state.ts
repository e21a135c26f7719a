import { filingParams } from './filing-params.js';
import { params } from './params.js';
import { scrutiny } from './scrutiny-state.js';
import { spineSetup } from './setup.js';
import { tell } from './told.js';

const changeAnnounced = { actions: ['remember', { type: 'armTimer', params: params.change }] } as const;
/** The day of an announced change: an end is an end; an amendment gives the text and its period anew. */
const changeReached = [{ target: 'turning', actions: 'remember' }] as const;
const validityEnded = { target: '#normative-document.lapsed', actions: 'remember' } as const;
const declareLapsed = {
  target: '#normative-document.lapsed',
  actions: [
    'remember',
    { type: 'recordValidity', params: params.decided('lapsed') },
    { type: 'openFilings', params: filingParams.ofLapse },
  ],
} as const;
const recordEvaluation = { actions: 'remember' } as const;

const validity = spineSetup.createStateConfig({
  initial: 'awaitingEffect',
  states: {
    awaitingEffect: {
      entry: { type: 'armTimer', params: params.effect },
      on: {
        effectReached: { target: 'inForce', actions: { type: 'notify', params: tell.both('inForce') } },
        changeAnnounced,
        changeReached: { target: 'turningEarly', actions: 'remember' },
        declareLapsed,
      },
    },
    inForce: {
      entry: { type: 'armPeriod', params: params.period },
      on: {
        evaluationReached: { target: 'expiring', actions: { type: 'notify', params: tell.both('evaluationDue') } },
        validityEnded,
        changeAnnounced,
        changeReached,
        recordEvaluation,
        declareLapsed,
      },
    },
    expiring: { on: { validityEnded, changeAnnounced, changeReached, recordEvaluation, declareLapsed } },
    turning: {
      always: [
        { target: '#normative-document.repealed', guard: 'isRepealed' },
        { target: '#normative-document.renewed', guard: 'isRenewed' },
        { target: '#normative-document.lapsed', guard: 'isLapsed' },
        { target: 'inForce', actions: { type: 'notify', params: tell.both('amended') } },
      ],
    },
    /** A change that comes before the document itself has effect. */
    turningEarly: {
      always: [
        { target: '#normative-document.repealed', guard: 'isRepealed' },
        { target: '#normative-document.renewed', guard: 'isRenewed' },
        { target: '#normative-document.lapsed', guard: 'isLapsed' },
        { target: 'awaitingEffect' },
      ],
    },
  },
});

const filingReported = { actions: 'remember' } as const;

/** One filing for each receiver of the way: the filings that run here report how they stand, the others are entered by hand. */
const filing = spineSetup.createStateConfig({
  initial: 'due',
  states: {
    due: {
      always: [
        { target: 'filed', guard: 'everyReceiverFiled' },
        { target: 'missing', guard: 'isFilingMissing' },
      ],
      on: { recordFiling: { guard: 'mayRecordFiling', actions: 'remember' }, filingReported },
    },
    missing: {
      always: [
        { target: 'filed', guard: 'everyReceiverFiled' },
        { target: 'due', guard: 'noFilingMissing' },
      ],
      on: { filingReported },
    },
    filed: { on: { filingReported } },
  },
});

/** Three things at once from the publication on. */
export const published = spineSetup.createStateConfig({ type: 'parallel', states: { validity, filing, scrutiny } });

export const left = spineSetup.createStateConfig({ type: 'final', entry: { type: 'notify', params: tell.both('left') } });
export const abandoned = spineSetup.createStateConfig({ type: 'final', entry: { type: 'notify', params: tell.both('abandoned') } });
export const stopped = spineSetup.createStateConfig({ type: 'final', entry: { type: 'notify', params: tell.both('stopped') } });
export const lapsed = spineSetup.createStateConfig({ type: 'final', entry: { type: 'notify', params: tell.both('lapsed') } });
export const repealed = spineSetup.createStateConfig({ type: 'final', entry: { type: 'notify', params: tell.both('repealed') } });
export const renewed = spineSetup.createStateConfig({ type: 'final', entry: { type: 'notify', params: tell.both('renewed') } });
export const annulledState = spineSetup.createStateConfig({ type: 'final', entry: { type: 'notify', params: tell.both('annulled') } });

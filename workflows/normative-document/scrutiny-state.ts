import { params } from './params.js';
import { spineSetup } from './setup.js';
import { tell } from './told.js';

const annulled = {
  target: '#normative-document.annulled',
  actions: ['remember', { type: 'recordValidity', params: params.decided('annulled') }],
} as const;
const suspended = {
  target: 'suspended',
  actions: [
    'remember',
    { type: 'recordValidity', params: params.decided('suspended') },
    { type: 'notify', params: tell.both('suspended') },
  ],
} as const;

/** What corrections say is heard in every state of the scrutiny. */
const heard = {
  scrutinyTold: { target: 'hearing', actions: 'remember' },
  scrutinyDecided: {
    target: 'marking',
    actions: ['remember', { type: 'recordValidity', params: params.scrutiny }, { type: 'notify', params: tell.both('scrutinyDecided') }],
  },
} as const;

/** Only the competent authority's decision is marked in public and bans the citation (G9); before it there is a warning inside (G10). */
export const scrutiny = spineSetup.createStateConfig({
  initial: 'clear',
  states: {
    clear: {
      on: {
        ...heard,
        warnInside: { target: 'warned', actions: ['remember', { type: 'notify', params: tell.both('warned') }] },
        recordSuspension: suspended,
        recordAnnulment: annulled,
      },
    },
    warned: {
      on: {
        ...heard,
        liftWarning: { target: 'clear', guard: 'warnedByHand', actions: 'remember' },
        recordSuspension: suspended,
        recordAnnulment: annulled,
      },
    },
    suspended: {
      on: {
        ...heard,
        recordResumption: {
          target: 'marking',
          guard: 'suspendedByHand',
          actions: ['remember', { type: 'recordValidity', params: params.decided('resumed') }],
        },
        recordAnnulment: annulled,
      },
    },
    hearing: {
      always: [
        { target: 'suspended', guard: 'isSuspended' },
        { target: 'warned', guard: 'isWarned', actions: { type: 'notify', params: tell.both('warned') } },
        { target: 'clear', actions: { type: 'notify', params: tell.both('warningLifted') } },
      ],
    },
    marking: {
      always: [
        { target: '#normative-document.annulled', guard: 'isAnnulled' },
        { target: 'suspended', guard: 'isSuspended' },
        { target: 'warned', guard: 'isWarned' },
        { target: 'clear' },
      ],
    },
  },
});

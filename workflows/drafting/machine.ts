import { approval } from './approval-track.js';
import { experts, fairCompetition, hearing, risk } from './argument-tracks.js';
import { opened } from './opened.js';
import { consultation, departments } from './opinion-tracks.js';
import { params } from './params.js';
import { closed, kept, opens } from './parts.js';
import { draftingSetup } from './setup.js';
import { tell } from './told.js';

const freezeText = {
  target: 'frozen',
  guard: 'mayFreeze',
  actions: [...kept('text'), { type: 'notify', params: tell.legalSection('checkDue') }],
} as const;

/** 起草: tracks side by side, each of which must conclude before the draft is submitted. */
export const draftingMachine = draftingSetup.createMachine({
  id: 'drafting',
  context: ({ input }) => opened(input),
  entry: [
    { type: 'insertDrafting', params: params.row },
    { type: 'notify', params: tell.drafters('opened') },
  ],
  initial: 'working',
  states: {
    working: {
      type: 'parallel',
      on: {
        draftStatement: { actions: [...kept('text'), { type: 'renderStatement', params: params.statement }] },
        submitDraft: {
          target: 'submitted',
          guard: 'maySubmit',
          actions: [
            ...kept('signature'),
            { type: 'renderSubmission', params: params.submission },
            { type: 'fileStatement', params: params.filing },
          ],
        },
        abandonDrafting: { target: 'abandoned', actions: kept('text') },
      },
      states: {
        text: {
          initial: 'writing',
          states: {
            writing: { entry: opens('text'), on: { freezeText } },
            frozen: { entry: closed('text'), on: { freezeText }, always: { target: 'writing', guard: 'textMovedOn' } },
          },
        },
        consultation,
        departments,
        fairCompetition,
        experts,
        risk,
        hearing,
        approval,
      },
    },
    submitted: {
      type: 'final',
      entry: [
        { type: 'tellSpine', params: params.report('submitted') },
        { type: 'notify', params: tell.heads('submitted') },
      ],
    },
    abandoned: {
      type: 'final',
      entry: [
        { type: 'tellSpine', params: params.report('abandoned') },
        { type: 'notify', params: tell.heads('abandoned') },
      ],
    },
  },
});

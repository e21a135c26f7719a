import { opened } from './evolve.js';
import { params } from './params.js';
import { omissionSetup } from './setup.js';
import { tell } from './told.js';
import type { NoteKind } from './words.js';

const note = (kind: NoteKind) => ({ type: 'insertNote', params: params.note(kind) }) as const;
const stop = { type: 'closeDeadline', params: params.stopped } as const;

const refer = { target: '#omission.referred', actions: [stop, 'remember', note('referred')] } as const;
const requiring = [
  'remember',
  note('required'),
  { type: 'openDeadline', params: params.openRemedy },
  { type: 'notify', params: tell.authority('remedyRequired') },
] as const;

/** 漏审漏备: asked, explained, put right or referred. */
export const omissionMachine = omissionSetup.createMachine({
  id: 'omission',
  context: ({ input }) => opened(input),
  initial: 'running',
  states: {
    running: {
      entry: [
        { type: 'insertNote', params: params.openedNote },
        { type: 'openDeadline', params: params.openExplain },
        { type: 'notify', params: tell.authority('opened') },
      ],
      initial: 'asked',
      on: {
        withdraw: { target: 'withdrawn', actions: [stop, 'remember', note('withdrawn')] },
        deadlineNear: { actions: { type: 'notify', params: tell.authority('deadlineNear') } },
        deadlinePassed: { actions: ['remember', { type: 'notify', params: tell.everybody('deadlinePassed') }] },
      },
      states: {
        asked: {
          on: {
            explain: {
              target: 'explained',
              actions: [
                'remember',
                note('explained'),
                { type: 'closeDeadline', params: params.explained },
                { type: 'notify', params: tell.supervising('explained') },
              ],
            },
            requireRemedy: {
              target: 'puttingRight',
              guard: 'explanationOverdue',
              actions: [{ type: 'closeDeadline', params: params.notExplained }, ...requiring],
            },
            refer: { ...refer, guard: 'explanationOverdue' },
          },
        },
        explained: {
          on: {
            acceptExplanation: { target: '#omission.unfounded', actions: ['remember', note('accepted')] },
            requireRemedy: { target: 'puttingRight', actions: [...requiring] },
            refer,
          },
        },
        puttingRight: {
          on: {
            reportRemedy: {
              target: 'reported',
              actions: ['remember', note('reported'), { type: 'notify', params: tell.supervising('remedyReported') }],
            },
            refer,
          },
        },
        reported: {
          on: {
            confirmRemedy: {
              target: '#omission.putRight',
              guard: 'remedyProven',
              actions: [{ type: 'closeDeadline', params: params.remedied }, 'remember', note('confirmed')],
            },
            sendBackRemedy: {
              target: 'puttingRight',
              actions: ['remember', note('sentBack'), { type: 'notify', params: tell.authority('sentBack') }],
            },
            refer,
          },
        },
      },
    },
    unfounded: { type: 'final', entry: { type: 'notify', params: tell.everybody('accepted') } },
    putRight: { type: 'final', entry: { type: 'notify', params: tell.everybody('confirmed') } },
    referred: { type: 'final', entry: { type: 'notify', params: tell.everybody('referred') } },
    withdrawn: { type: 'final', entry: { type: 'notify', params: tell.everybody('withdrawn') } },
  },
});

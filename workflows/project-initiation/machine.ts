import { opened } from './evolve.js';
import { params } from './params.js';
import { projectSetup } from './setup.js';
import { tell } from './told.js';
import type { NoteKind } from './words.js';

const note = (kind: NoteKind) => ({ type: 'insertNote', params: params.note(kind) }) as const;
const item = (kind: 'planned' | 'added') => ({ type: 'insertPlanItem', params: params.item(kind) }) as const;

/** 立项: proposed, assessed, decided by the leader. */
export const projectMachine = projectSetup.createMachine({
  id: 'project-initiation',
  context: ({ input }) => opened(input),
  initial: 'running',
  states: {
    running: {
      entry: [
        { type: 'insertNote', params: params.proposed },
        { type: 'notify', params: tell.assessor('proposed') },
      ],
      initial: 'suggested',
      on: { withdraw: { target: 'withdrawn', actions: note('withdrawn') } },
      states: {
        suggested: {
          on: { beginAssessment: { target: 'assessing', actions: ['remember', note('assessing')] } },
        },
        assessing: {
          on: {
            sendBackProposal: {
              target: 'returned',
              actions: ['remember', note('sentBack'), { type: 'notify', params: tell.drafters('sentBack') }],
            },
            recordAssessment: {
              target: 'deciding',
              actions: ['remember', note('assessed'), { type: 'notify', params: tell.office('assessed') }],
            },
          },
        },
        returned: {
          on: {
            supplementProposal: {
              target: 'assessing',
              actions: ['remember', note('supplemented'), { type: 'notify', params: tell.assessor('supplemented') }],
            },
          },
        },
        deciding: {
          on: {
            returnAssessment: {
              target: 'assessing',
              actions: ['remember', note('reassess'), { type: 'notify', params: tell.assessor('reassess') }],
            },
            approve: { target: '#project-initiation.planned', guard: 'mayApprove', actions: [note('planned'), item('planned')] },
            approveAddition: { target: '#project-initiation.added', guard: 'mayAdd', actions: [note('added'), item('added')] },
            refuse: { target: '#project-initiation.refused', actions: ['remember', note('refused')] },
          },
        },
      },
    },
    planned: { type: 'final', entry: { type: 'notify', params: tell.everybody('planned') } },
    added: { type: 'final', entry: { type: 'notify', params: tell.everybody('added') } },
    refused: { type: 'final', entry: { type: 'notify', params: tell.everybody('refused') } },
    withdrawn: { type: 'final', entry: { type: 'notify', params: tell.everybody('withdrawn') } },
  },
});

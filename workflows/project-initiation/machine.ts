import { opened } from './evolve.js';
import { params } from './params.js';
import { projectSetup } from './setup.js';
import { tell } from './told.js';
import type { AdjustmentKind, NoteKind } from './words.js';

const note = (kind: NoteKind) => ({ type: 'insertNote', params: params.note(kind) }) as const;
const item = (kind: 'planned' | 'added') => ({ type: 'insertPlanItem', params: params.item(kind) }) as const;

const watched = { type: 'armTimer', params: params.timer } as const;
const adjusted = (kind: AdjustmentKind) => [note(kind), { type: 'insertPlanAdjustment', params: params.adjustment(kind) }] as const;

/** 计划在执行中可以调整: by the leader, until the document is published. Whoever is late hears of it each month. */
const inPlan = {
  postpone: {
    guard: 'mayAdjust',
    actions: ['remember', ...adjusted('postponed'), watched, { type: 'notify', params: tell.everybody('postponed') }],
  },
  drop: { target: 'dropped', guard: 'mayAdjust', actions: adjusted('dropped') },
  monthOver: [{ target: 'finished', guard: 'isDone' }, { actions: [watched, { type: 'notify', params: tell.drafters('monthOver') }] }],
} as const;

/** 立项: proposed, assessed, decided by the leader; then a line of the plan until the document is published. */
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
    planned: { entry: [watched, { type: 'notify', params: tell.everybody('planned') }], on: inPlan },
    added: { entry: [watched, { type: 'notify', params: tell.everybody('added') }], on: inPlan },
    dropped: { type: 'final', entry: { type: 'notify', params: tell.everybody('dropped') } },
    finished: { type: 'final', entry: { type: 'notify', params: tell.office('finished') } },
    refused: { type: 'final', entry: { type: 'notify', params: tell.everybody('refused') } },
    withdrawn: { type: 'final', entry: { type: 'notify', params: tell.everybody('withdrawn') } },
  },
});

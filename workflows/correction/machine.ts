import { closed } from './ends.js';
import { opened } from './evolve.js';
import { papers } from './paper-params.js';
import { params } from './params.js';
import { correctionSetup } from './setup.js';
import { tell } from './told.js';
import { answers, decisions, inHand, insteadOfSuspension, note, ordering, report, reportCompletion } from './transitions.js';

const { notIssued, withdrawn, corrected, changed, annulled } = closed;

/** From an order to what has come of it: two clocks, four answers, and the competent authority where nothing is put right. */
export const correctionMachine = correctionSetup.createMachine({
  id: 'correction',
  context: ({ input }) => opened(input),
  entry: [
    { type: 'insertNote', params: params.proposedNote },
    { type: 'tellSource', params: params.sourceOpened },
    { type: 'tellLife', params: params.warned },
  ],
  initial: 'opening',
  states: {
    opening: { always: [{ target: 'ordered', guard: 'isOrdered', actions: [...ordering] }, { target: 'proposed' }] },
    proposed: {
      entry: { type: 'notify', params: tell.head('proposed') },
      on: {
        issueOrder: { target: 'ordered', actions: ['remember', ...ordering] },
        dropProposal: { target: 'notIssued', actions: ['remember', note('dropped')] },
      },
    },
    ordered: {
      on: {
        ...answers,
        disagree: {
          target: 'disagreed',
          guard: 'mayDisagree',
          actions: [
            { type: 'closeDeadlines', params: params.answered },
            'remember',
            note('disagree'),
            report('disagree'),
            { type: 'notify', params: tell.ordering('answered') },
          ],
        },
        ...inHand('mayEscalateLate'),
      },
    },
    correcting: { on: { ...answers, reportCompletion, ...inHand('mayEscalateLate') } },
    disagreed: {
      on: {
        acceptReasons: {
          target: 'withdrawn',
          guard: 'proposed',
          actions: [{ type: 'closeDeadlines', params: params.ended }, 'remember', note('accepted')],
        },
        maintainOrder: {
          target: 'ordered',
          guard: 'proposed',
          actions: [
            'remember',
            note('maintained'),
            { type: 'openDeadlines', params: params.openedAgain },
            { type: 'renderOrder', params: params.order },
            { type: 'notify', params: tell.authority('maintained') },
          ],
        },
        ...inHand('mayEscalate'),
      },
    },
    verifying: {
      on: {
        closeCorrected: {
          target: 'corrected',
          guard: 'proposed',
          actions: [{ type: 'closeDeadlines', params: params.completed }, 'remember', note('closed')],
        },
        findInsufficient: {
          target: 'correcting',
          guard: 'proposed',
          actions: ['remember', note('insufficient'), { type: 'notify', params: tell.authority('insufficient') }],
        },
        ...inHand('mayEscalate'),
      },
    },
    escalated: {
      on: {
        ...decisions,
        reportCompletion: {
          guard: 'changeOnRecord',
          actions: ['remember', note('completion'), report('completion'), { type: 'notify', params: tell.competent('doneWhileEscalated') }],
        },
      },
    },
    suspended: {
      on: {
        ...insteadOfSuspension,
        reportCompletion: { target: 'settling', guard: 'changeOnRecord', actions: ['remember', note('completion'), report('completion')] },
        decideResumption: {
          target: 'released',
          actions: [
            'remember',
            note('resumed'),
            { type: 'renderDecision', params: papers.decision('resumed') },
            { type: 'liftBans', params: params.lift },
            { type: 'tellLife', params: params.decided('resumed') },
            { type: 'notify', params: tell.everybody('resumed') },
          ],
        },
      },
    },
    /** 停止执行 ends by a decision alone; what was repealed needs none. */
    settling: {
      always: [
        { target: 'corrected', guard: 'isRepealed' },
        { target: 'suspended', actions: { type: 'notify', params: tell.competent('doneWhileSuspended') } },
      ],
    },
    released: { always: [{ target: 'corrected', guard: 'isDone' }, { target: 'withdrawn' }] },
    notIssued,
    corrected,
    withdrawn,
    changed,
    annulled,
  },
});

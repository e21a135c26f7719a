import { params } from './params.js';
import { closed, kept, opens } from './parts.js';
import { draftingSetup } from './setup.js';
import { tell } from './told.js';

const publishConsultation = {
  target: 'collecting',
  guard: 'mayConsult',
  actions: [...kept('consultation'), { type: 'openConsultation', params: params.consultation }, { type: 'armTimer', params: params.timer }],
} as const;

/** The rows of answers are the record; the context stays as small as it was. */
const handling = {
  answerComments: { actions: { type: 'keepAnswer', params: params.answer } },
  mergeComments: { actions: { type: 'mergeGroups', params: params.merging } },
  separateComment: { actions: { type: 'separateComment', params: params.separation } },
} as const;

/** 公开征求意见: comments lie beside this process; the clock closes it, and nobody else. A text that was changed since is published anew, or it is said why not. */
export const consultation = draftingSetup.createStateConfig({
  initial: 'deciding',
  states: {
    deciding: {
      entry: opens('consultation'),
      on: { publishConsultation, waiveConsultation: { target: 'concluded', actions: kept('consultation') } },
    },
    collecting: {
      entry: opens('consultation'),
      on: {
        ...handling,
        extendConsultation: {
          actions: [
            ...kept('consultation'),
            { type: 'extendConsultation', params: params.extension },
            { type: 'armTimer', params: params.timer },
          ],
        },
        consultationClosed: {
          target: 'answering',
          actions: [
            ...kept('consultation'),
            { type: 'closeConsultation', params: params.closing },
            { type: 'notify', params: tell.drafters('consultationClosed') },
          ],
        },
      },
    },
    answering: {
      on: {
        ...handling,
        publishConsultation,
        publishConsultationResult: {
          target: 'concluded',
          guard: 'commentsAnswered',
          actions: [...kept('consultation'), { type: 'publishResult', params: params.result }],
        },
      },
    },
    concluded: {
      entry: closed('consultation'),
      on: { publishConsultation },
      always: {
        target: 'changed',
        guard: 'consultationMovedOn',
        actions: { type: 'notify', params: tell.drafters('consultationChanged') },
      },
    },
    changed: {
      entry: opens('consultation'),
      on: { publishConsultation, passOverFurtherConsultation: { actions: kept('consultation') } },
      always: { target: 'concluded', guard: 'consultationHolds' },
    },
  },
});

/** 征求部门意见: silence after the limit, coordination where somebody disagrees, open points listed. */
export const departments = draftingSetup.createStateConfig({
  initial: 'deciding',
  states: {
    deciding: {
      entry: opens('departments'),
      on: {
        consultDepartments: {
          target: 'waiting',
          actions: [
            ...kept('departments'),
            { type: 'openDeadline', params: params.openReplies },
            { type: 'notify', params: tell.asked('asked') },
          ],
        },
        passOverDepartments: { target: 'concluded', actions: kept('departments') },
      },
    },
    waiting: {
      on: {
        replyToDraft: { actions: kept('departments') },
        enterReply: { actions: kept('departments') },
        deadlineNear: { actions: { type: 'notify', params: tell.drafters('repliesNear') } },
        deadlinePassed: { actions: [...kept('departments'), { type: 'notify', params: tell.drafters('repliesOver') }] },
      },
      exit: { type: 'closeDeadline', params: params.closeReplies },
      always: [
        { target: 'concluded', guard: 'nothingOpen' },
        { target: 'coordinating', guard: 'departmentsAnswered', actions: { type: 'notify', params: tell.drafters('coordinate') } },
      ],
    },
    coordinating: {
      on: { recordCoordination: { actions: kept('departments') } },
      always: { target: 'concluded', guard: 'nothingOpen' },
    },
    concluded: { entry: closed('departments') },
  },
});

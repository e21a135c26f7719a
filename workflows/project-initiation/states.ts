import type { StateSpec, TaskSpec } from '@fashen/engine';
import type { ProjectContext } from './context.js';
import { LAW } from './law.js';

const task = (zh: string, en: string, role: string, place: keyof ProjectContext['parties']): TaskSpec<ProjectContext> => ({
  label: { zh, en },
  role,
  party: ({ parties }) => parties[place],
});

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  running: {
    label: { zh: '办理中', en: 'in hand' },
    basis: LAW.plan,
    about: {
      zh: '提出立项建议，由审查机构评估论证，由领导决定；未决定前可以撤回。',
      en: 'Proposed, assessed by the review body, decided by the leader; until then it may be withdrawn.',
    },
  },
  'running.suggested': {
    label: { zh: '待评估', en: 'to be assessed' },
    basis: LAW.proposal,
    about: {
      zh: '立项建议说明必要性、所要解决的主要问题、拟确立的主要制度。',
      en: 'A proposal says why it is needed, what it is to solve and what it would provide.',
    },
    tasks: [task('受领立项评估', 'take up the assessment', 'caseHandler', 'assessor')],
  },
  'running.assessing': {
    label: { zh: '评估论证', en: 'being assessed' },
    basis: LAW.restraint,
    about: {
      zh: '评估必要性、职权和是否重复；与现行文件相近的，逐件说明关系。',
      en: 'Need, power and repetition are weighed; each document in force that is much like it is accounted for.',
    },
    tasks: [task('评估论证', 'assess the proposal', 'caseHandler', 'assessor')],
  },
  'running.returned': {
    label: { zh: '待补充', en: 'sent back' },
    basis: LAW.proposal,
    about: { zh: '由提出单位补充说明。', en: 'Whoever proposed it supplements the proposal.' },
    tasks: [task('补充立项说明', 'supplement the proposal', 'drafter', 'drafting')],
  },
  'running.deciding': {
    label: { zh: '待领导决定', en: 'before the leader' },
    basis: LAW.plan,
    about: {
      zh: '年度计划批准前同意的，列入计划；批准后的，经领导批准并补充论证方可追加。',
      en: 'Until the plan of the year is adopted, what is approved joins it; afterwards it is an addition, with supplementary reasons.',
    },
    tasks: [
      task('决定是否立项', 'decide', 'signatory', 'lead'),
      task('呈报领导并代录决定', 'lay it before the leader and enter the decision', 'generalOffice', 'office'),
    ],
  },
  planned: {
    label: { zh: '已列入年度计划', en: 'in the yearly plan' },
    basis: LAW.plan,
    about: {
      zh: '计划载明名称、起草单位、完成时间；进展按文件全程跟踪，公布前可以经领导批准调整。',
      en: 'With name, drafter and month; its progress is that of the document. Until the publication the leader may adjust it.',
    },
  },
  added: {
    label: { zh: '已计划外追加', en: 'added outside the plan' },
    basis: LAW.addition,
    about: {
      zh: '经领导批准并补充论证；公布前可以经领导批准调整。',
      en: 'With the approval of the leader and supplementary reasons. Until the publication the leader may adjust it.',
    },
  },
  dropped: {
    label: { zh: '已取消', en: 'dropped from the plan' },
    basis: LAW.adjustment,
    about: {
      zh: '经领导批准不再制定，计划中保留并载明理由。',
      en: 'With the approval of the leader; it stays in the plan with the reason.',
    },
  },
  finished: {
    label: { zh: '已完成', en: 'finished' },
    basis: LAW.adjustment,
    about: { zh: '文件已经公布。', en: 'The document is published.' },
  },
  refused: {
    label: { zh: '不予立项', en: 'not planned' },
    basis: LAW.restraint,
    about: { zh: '重复、应当归并、超越职权或者没有必要。', en: 'A repetition, to be merged, without power, or without need.' },
  },
  withdrawn: {
    label: { zh: '已撤回', en: 'withdrawn' },
    basis: LAW.house,
    about: { zh: '由提出单位撤回并说明理由。', en: 'Withdrawn by whoever proposed it, with the reason.' },
  },
};

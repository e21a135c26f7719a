import type { StateSpec, TaskSpec } from '@fashen/engine';
import { taskPlaces } from '@fashen/workflow-approval';
import type { LightReviewContext } from './context.js';
import { LAW } from './law.js';

const task = (zh: string, en: string, role: string): TaskSpec<LightReviewContext> => ({
  label: { zh, en },
  role,
  party: ({ parties }) => parties.review,
  deadline: 'light_review',
});

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  running: {
    label: { zh: '办理中', en: 'in hand' },
    basis: LAW.noSubstitute,
    about: {
      zh: '期限从收件之日起算，按来件要求的日期，不早于辖区参数规定的最短日期。本办理不是合法性审查，不代替合法性审查。',
      en: 'The period runs from receipt, to the day that the sender asked for, never earlier than the profile allows. This is no legality review and takes the place of none.',
    },
  },
  'running.received': {
    label: { zh: '已收件，待分办', en: 'received' },
    basis: LAW.house,
    about: {
      zh: '负责人分办给承办人；不属本机构办理的，说明理由退回来件单位。',
      en: 'The head assigns a handler; what is not for this body is returned with the reason.',
    },
    tasks: [task('分办来件', 'assign the paper', 'reviewHead')],
  },
  'running.examining': {
    label: { zh: '承办人研究', en: 'being examined' },
    basis: LAW.house,
    about: {
      zh: '承办人逐条提出意见，每条写明法律依据；没有不同意见的，不列条目直接提交。负责人可以改派。',
      en: 'The handler gives the opinion point by point, each with its legal basis; with nothing to remark, no point at all. The head may assign it anew.',
    },
    tasks: [{ ...task('提出法律意见', 'give the legal opinion', 'caseHandler'), person: ({ handler }) => handler }],
  },
  'running.approving': {
    label: { zh: '待负责人审定', en: 'for approval' },
    basis: LAW.apart,
    about: {
      zh: '负责人同意后发出，或者说明理由退回修改。起草过意见的人不得审定；无人可以审定的，由上级指定。',
      en: 'The head approves or sends back with the reason. Nobody approves who drafted an opinion here; where nobody is left, the superior appoints.',
    },
    tasks: [{ ...task('审定法律意见', 'decide on the opinion', 'reviewHead'), places: ({ approval }) => taskPlaces(approval) }],
  },
  answered: {
    label: { zh: '已答复', en: 'answered' },
    basis: LAW.noSubstitute,
    about: {
      zh: '法律意见函已编号制作。它不是合法性审查意见，不产生任何准予继续的效力。',
      en: 'The letter is numbered and made. It is no opinion of a legality review and lets nothing go on.',
    },
  },
  notForUs: {
    label: { zh: '不属本机构办理，已退回', en: 'returned as not for us' },
    basis: LAW.house,
    about: { zh: '已说明理由退回来件单位。', en: 'Returned to the sender with the reason.' },
  },
  withdrawn: {
    label: { zh: '来件单位已撤回', en: 'withdrawn' },
    basis: LAW.house,
    about: { zh: '来件单位撤回，不再答复。', en: 'The sender took it back; no answer is owed.' },
  },
  leftAsClassified: {
    label: { zh: '涉密转线下办理', en: 'left as classified' },
    basis: LAW.secret,
    about: {
      zh: '涉密件不在系统内办理，台账只留编号，不留题名。',
      en: 'What is classified is not handled here; the register keeps a line without its title.',
    },
  },
};

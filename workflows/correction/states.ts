import type { StateSpec, TaskSpec } from '@fashen/engine';
import type { CorrectionContext, DeadlineKey } from './context.js';
import { LAW } from './law.js';

type Task = TaskSpec<CorrectionContext>;

const ordering = ({ parties }: CorrectionContext) => parties.ordering;
const task = (zh: string, en: string, role: string, party: Task['party'], deadline?: DeadlineKey): Task => ({
  label: { zh, en },
  role,
  party,
  ...(deadline ? { deadline } : {}),
});
const head = (zh: string, en: string): Task => task(zh, en, 'reviewHead', ordering);

/** By where the order comes from it is one desk or the other that handles it. */
const handlerRole = ({ source }: CorrectionContext) => (source.kind === 'objection' ? 'objectionHandler' : 'filingReviewer');
const handling = (zh: string, en: string): Task => ({
  label: { zh, en },
  role: 'filingReviewer',
  party: ordering,
  places: (context) => [{ role: handlerRole(context), party: context.parties.ordering, person: null }],
});
/** An authority that is not here has its answer entered by the ordering body. */
const answering = (zh: string, en: string, deadline: DeadlineKey): Task => ({
  label: { zh, en },
  role: 'liaison',
  party: ({ parties }) => parties.desk,
  places: (context) => [
    context.isAddresseeHere
      ? { role: 'liaison', party: context.parties.desk, person: null }
      : { role: handlerRole(context), party: context.parties.ordering, person: null },
  ],
  deadline,
});
const deciding = (zh: string, en: string): Task => ({
  label: { zh, en },
  role: 'generalOffice',
  party: ({ parties }) => parties.competent?.desk ?? parties.ordering,
  places: ({ parties: { competent, ordering: orderer }, source }) => {
    if (competent === null || !competent.isHere || competent.party === orderer)
      return [{ role: source.kind === 'objection' ? 'objectionHandler' : 'filingReviewer', party: orderer, person: null }];
    return [
      { role: 'generalOffice', party: competent.desk, person: null },
      { role: 'signatory', party: competent.party, person: null },
    ];
  },
});

const passing = { zh: '不停留。', en: 'Nothing rests here.' };

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  opening: { label: { zh: '受理', en: 'opening' }, basis: LAW.order, about: passing },
  proposed: {
    label: { zh: '待审定', en: 'to be decided on' },
    basis: LAW.grounds,
    about: {
      zh: '有关机关移送、专项审查发现的问题，由监督机关负责人审定是否发出纠正通知；文件已作内部警示，不向社会标注。',
      en: 'What another authority or a campaign has found goes to the head of the supervising body first. A warning stands inside; nothing is shown to the public.',
    },
    tasks: [head('审定是否发出纠正通知', 'decide whether to order it')],
  },
  ordered: {
    label: { zh: '待答复', en: 'to be answered' },
    basis: LAW.order,
    about: {
      zh: '制定机关自收到纠正通知之日起在期限内书面答复：修改、废止、自行停止执行，或者不同意并说明理由（理由只听一次）。',
      en: 'From the receipt of the order the authority answers in time: amend, repeal, stop applying, or disagree with reasons, which are heard once.',
    },
    tasks: [
      answering('书面答复纠正意见', 'answer the order', 'rectify_reply'),
      handling('跟踪答复，提出处理建议', 'follow it up, propose what to do'),
    ],
  },
  correcting: {
    label: { zh: '纠正中', en: 'being put right' },
    basis: LAW.completion,
    about: {
      zh: '修改、废止按文件的制定程序办理；以时效登记为准。登记簿之外的文件以其凭证为准。',
      en: 'An amendment or repeal goes the way of every document; the register of validity proves it, and for a document outside of it its paper.',
    },
    tasks: [
      answering('完成纠正并报告', 'put it right and report', 'rectify_complete'),
      handling('跟踪纠正，提出处理建议', 'follow it up, propose what to do'),
    ],
  },
  disagreed: {
    label: { zh: '制定机关不同意', en: 'the authority disagrees' },
    basis: LAW.order,
    about: {
      zh: '承办人提出建议，负责人决定：采纳理由撤回、维持一次，或者提请有权机关决定。',
      en: 'The handler proposes and the head decides: accept the reasons, maintain the order once, or go to the competent authority.',
    },
    tasks: [handling('研究理由，提出处理建议', 'weigh the reasons, propose what to do'), head('决定如何处理', 'decide what to do')],
  },
  verifying: {
    label: { zh: '核实', en: 'being verified' },
    basis: LAW.completion,
    about: {
      zh: '由承办人核实并提出建议，负责人决定办结、未纠正到位，或者提请有权机关决定。',
      en: 'The handler verifies and proposes; the head closes it, finds it not enough, or goes to the competent authority.',
    },
    tasks: [handling('核实纠正情况', 'verify what was done'), head('决定是否办结', 'decide whether it is closed')],
  },
  escalated: {
    label: { zh: '提请有权机关决定', en: 'with the competent authority' },
    basis: LAW.competent,
    about: {
      zh: '有权机关决定停止执行、改变、撤销或者不予纠正；该机关不在本系统的，由监督机关凭决定书录入。只有该决定才向社会标注并禁止援引。',
      en: 'It stops the application, changes, annuls, or lets the document be; where nobody of it signs in, the supervising body enters the decision with its scan. Only that decision is marked in public and bans the citation.',
    },
    tasks: [deciding('作出（录入）决定', 'decide, or enter the decision')],
  },
  suspended: {
    label: { zh: '停止执行', en: 'application stopped' },
    basis: LAW.competent,
    about: {
      zh: '已向社会标注，停止期间不得援引。恢复执行、改变、撤销均须有权机关另行决定；文件被废止的，随之办结。',
      en: 'Marked in public and not to be cited. Only a further decision ends it; a repeal closes it.',
    },
    tasks: [
      answering('修改或者废止并报告', 'amend or repeal it, and report', 'rectify_complete'),
      deciding('决定恢复执行、改变或者撤销', 'decide: it applies again, is changed or annulled'),
    ],
  },
  settling: { label: { zh: '停止期间已处理', en: 'settled while stopped' }, basis: LAW.completion, about: passing },
  released: { label: { zh: '不再停止执行', en: 'released' }, basis: LAW.competent, about: passing },
  notIssued: {
    label: { zh: '不予发出', en: 'no order issued' },
    basis: LAW.house,
    about: { zh: '未发出纠正通知，内部警示已经解除。', en: 'No order was issued; the warning inside is lifted.' },
  },
  corrected: {
    label: { zh: '已纠正', en: 'put right' },
    basis: LAW.completion,
    about: {
      zh: '经核实已修改、废止或者自行停止执行。自行停止执行的，条款仍在文本中，内部警示保留。',
      en: 'Verified: amended, repealed, or no longer applied. A clause that is no longer applied still stands in the text, and so does the warning inside.',
    },
  },
  withdrawn: {
    label: { zh: '纠正意见已撤回', en: 'order withdrawn' },
    basis: LAW.order,
    about: {
      zh: '采纳理由、撤回，或者有权机关决定不予纠正。',
      en: 'The reasons were accepted, the order withdrawn, or the competent authority let it be.',
    },
  },
  changed: {
    label: { zh: '已被改变', en: 'changed' },
    basis: LAW.competent,
    about: { zh: '有权机关已作出改变决定。', en: 'The competent authority has changed it.' },
  },
  annulled: {
    label: { zh: '已被撤销', en: 'annulled' },
    basis: LAW.competent,
    about: { zh: '有权机关已作出撤销决定。', en: 'The competent authority has annulled it.' },
  },
};

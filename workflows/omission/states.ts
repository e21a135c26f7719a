import type { StateSpec, TaskSpec } from '@fashen/engine';
import type { DeadlineKey, OmissionContext } from './context.js';
import { LAW } from './law.js';

type Task = TaskSpec<OmissionContext>;

const supervising = (zh: string, en: string, role: 'filingReviewer' | 'reviewHead'): Task => ({
  label: { zh, en },
  role,
  party: ({ parties }) => parties.supervising,
});

/** An authority that is not here has its answer entered by the supervising body. */
const answering = (zh: string, en: string, deadline: DeadlineKey): Task => ({
  label: { zh, en },
  role: 'liaison',
  party: ({ parties }) => parties.desk,
  places: ({ isAuthorityHere, parties }) =>
    isAuthorityHere
      ? [
          { role: 'liaison', party: parties.desk, person: null },
          { role: 'filingClerk', party: parties.desk, person: null },
        ]
      : [{ role: 'filingReviewer', party: parties.supervising, person: null }],
  deadline,
});

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  running: {
    label: { zh: '办理中', en: 'in hand' },
    basis: LAW.order,
    about: {
      zh: '应当审查而未审查、应当备案而未备案的文件，由监督机关查明并督促补正。本办理不改变文件的效力。',
      en: 'A document that was never reviewed or never filed is looked into and put right. The case changes nothing of its force.',
    },
  },
  'running.asked': {
    label: { zh: '待说明', en: 'to be explained' },
    basis: LAW.filing,
    about: {
      zh: '制定机关在期限内说明；期限届满未说明的，监督机关可以直接要求补正或者移送。',
      en: 'The authority explains in time; where it does not, it may be required to put it right at once, or the case is referred.',
    },
    tasks: [
      answering('说明漏审漏备情况', 'explain what was left out', 'omission_explain'),
      supervising('跟踪说明', 'follow it up', 'filingReviewer'),
    ],
  },
  'running.explained': {
    label: { zh: '已说明，待研究', en: 'explained' },
    basis: LAW.order,
    about: {
      zh: '说明成立的，由负责人办结；不成立的，承办人要求限期补正，或者由负责人移送。',
      en: 'The head accepts the explanation; otherwise the handler requires that it be put right, or the head refers it.',
    },
    tasks: [
      supervising('研究说明', 'weigh the explanation', 'filingReviewer'),
      supervising('决定说明是否成立', 'decide on the explanation', 'reviewHead'),
    ],
  },
  'running.puttingRight': {
    label: { zh: '补正中', en: 'being put right' },
    basis: LAW.filing,
    about: {
      zh: '补审、补备，或者修改、废止、停止执行。在库文件的补审补备以登记为准，其他以凭证为准。',
      en: 'Reviewed or filed at last, amended, repealed, or not applied any more. For a document in the library the record proves review and filing; all else its paper.',
    },
    tasks: [
      answering('补正并报告', 'put it right and report', 'omission_remedy'),
      supervising('跟踪补正', 'follow it up', 'filingReviewer'),
    ],
  },
  'running.reported': {
    label: { zh: '待核实', en: 'to be verified' },
    basis: LAW.order,
    about: {
      zh: '负责人核实后办结；不到位的，承办人退回；拒不补正的，负责人移送。',
      en: 'The head verifies and closes it; the handler sends it back; the head refers it.',
    },
    tasks: [
      supervising('核对补正情况', 'look into what was done', 'filingReviewer'),
      supervising('核实办结', 'verify and close', 'reviewHead'),
    ],
  },
  unfounded: {
    label: { zh: '说明成立', en: 'nothing left out' },
    basis: LAW.order,
    about: { zh: '经说明，不属于漏审漏备。', en: 'As explained, nothing was left out.' },
  },
  putRight: {
    label: { zh: '已补正', en: 'put right' },
    basis: LAW.filing,
    about: { zh: '补审补备或者纠正已经核实。', en: 'Review, filing or correction is verified.' },
  },
  referred: {
    label: { zh: '已移送', en: 'referred' },
    basis: LAW.order,
    about: { zh: '由有权机关处理。', en: 'The competent authority deals with it.' },
  },
  withdrawn: {
    label: { zh: '已撤回', en: 'withdrawn' },
    basis: LAW.house,
    about: { zh: '不应当启动的，由负责人撤回并说明理由。', en: 'It should not have been opened; the head withdrew it with the reason.' },
  },
};

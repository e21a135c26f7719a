import type { StateSpec, TaskSpec } from '@fashen/engine';
import { taskPlaces } from '@fashen/workflow-approval';
import type { FilingReviewContext } from './context.js';
import { LAW } from './law.js';

type Task = TaskSpec<FilingReviewContext>;

const task = (zh: string, en: string, role: string, deadline?: string): Task => ({
  label: { zh, en },
  role,
  party: ({ parties }) => parties.reviewer,
  ...(deadline ? { deadline } : {}),
});

/** Only where nobody in this house hands it in: what a filing here submits comes by itself. */
const outside = (zh: string, en: string, deadline: string): Task => ({
  ...task(zh, en, 'filingReviewer', deadline),
  places: ({ filing, parties }) => (filing === null ? [{ role: 'filingReviewer', party: parties.reviewer, person: null }] : []),
});

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  formalCheck: {
    label: { zh: '形式审查', en: 'formal check' },
    basis: LAW.formal,
    about: {
      zh: '核对是否属于备案范围、材料是否齐全规范：予以备案登记，暂缓办理并要求补充，或者不予备案登记并说明理由。',
      en: 'Is it for this receiver to take in, and are the papers complete and in order? It is registered, deferred for a supplement, or refused with reasons.',
    },
    tasks: [task('形式审查', 'make the formal check', 'filingReviewer', 'filing_formal')],
  },
  deferred: {
    label: { zh: '暂缓办理，待补充', en: 'deferred, a supplement is waited for' },
    basis: LAW.formal,
    about: {
      zh: '补充材料送达后重新作形式审查；逾期未补充的，可以不予备案登记。',
      en: 'The formal check begins anew when the supplement comes in; once it is overdue the filing may be refused.',
    },
    tasks: [outside('录入补充材料', 'enter the supplement', 'filing_fix')],
  },
  examining: {
    label: { zh: '审查', en: 'under examination' },
    basis: LAW.standards,
    about: {
      zh: '审查是否超越权限、违反上位法、规定不适当、违背法定程序；可以请制定机关说明；期限可以由负责人延长一次并说明理由。',
      en: 'Powers, higher law, appropriateness and procedure are examined; the authority may be asked to explain; the head may extend the period once, with a reason.',
    },
    tasks: [task('审查并拟办', 'examine it and propose the conclusion', 'filingReviewer', 'filing_review')],
  },
  awaitingExplanation: {
    label: { zh: '待制定机关说明', en: 'an explanation is waited for' },
    basis: LAW.opinion,
    about: {
      zh: '审查期限继续计算；逾期未说明的，可以继续审查。',
      en: 'The period of the review runs on; once the explanation is overdue the review goes on without it.',
    },
    tasks: [outside('录入说明', 'enter the explanation', 'filing_review')],
  },
  approving: {
    label: { zh: '待负责人审批', en: 'waits for the head' },
    basis: LAW.apart,
    about: {
      zh: '审查结论由审查机构负责人审批，可以加签、转办、委派；签批的人都没有承办本件，也没有参与该文件的制定。退回的，拟办意见保留。',
      en: 'The head approves the conclusion, and may add signers, transfer and delegate. Nobody signs who handled it or had a hand in the document. What is sent back is kept.',
    },
    tasks: [
      {
        ...task('审批审查结论', 'approve the conclusion', 'reviewHead', 'filing_review'),
        places: ({ approval }) => taskPlaces(approval),
      },
    ],
  },
  ordering: {
    label: { zh: '启动纠正', en: 'the correction is being opened' },
    basis: LAW.correction,
    about: { zh: '审查意见要求改正，正在启动纠正程序。', en: 'The opinion asks for a correction, which is being opened.' },
  },
  opinionStands: {
    label: { zh: '已提出意见，纠正未启动', en: 'the opinion stands, no correction is open' },
    basis: LAW.correction,
    about: {
      zh: '审查意见仍然有效：再次启动纠正程序，或者凭来函录入纠正情况。',
      en: 'The opinion stands: open the correction once more, or enter from the authority’s letter what came of it.',
    },
    tasks: [
      task('再次启动纠正程序', 'open the correction once more', 'reviewHead'),
      task('录入纠正情况', 'enter what came of it', 'filingReviewer'),
    ],
  },
  correcting: {
    label: { zh: '纠正中', en: 'being corrected' },
    basis: LAW.correction,
    about: { zh: '等待纠正程序的结果。', en: 'What comes of the correction is waited for.' },
  },
  reported: {
    label: { zh: '收到纠正情况', en: 'what came of it has come in' },
    basis: LAW.correction,
    about: { zh: '停止执行的等待后续处理，其他的办结。', en: 'After a suspension what follows is waited for; anything else is the end.' },
  },
  refused: {
    label: { zh: '不予备案登记', en: 'refused' },
    basis: LAW.formal,
    about: { zh: '不属于备案范围，已说明理由。', en: 'It is not for this receiver to take in; the reasons were given.' },
  },
  noProblem: {
    label: { zh: '审查未发现问题', en: 'no problem found' },
    basis: LAW.standards,
    about: { zh: '备案审查办结。', en: 'The review has ended.' },
  },
  corrected: {
    label: { zh: '已纠正', en: 'corrected' },
    basis: LAW.correction,
    about: { zh: '审查意见已经办结。', en: 'The opinion is settled.' },
  },
};

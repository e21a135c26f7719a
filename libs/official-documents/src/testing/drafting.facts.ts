import type { DraftingStatementFacts, SubmissionLetterFacts } from '../index.js';

const CONSULTATION = {
  on: '2026-03-02',
  what: '发布征求意见公告',
  words: [
    { label: '涉及事项', text: '涉及人民群众切身利益' },
    { label: '截止日期', text: '2026-03-20' },
  ],
};
const REPLY = {
  on: '2026-03-05',
  what: '录入部门回复',
  by: '临江市市场监督管理局',
  words: [{ label: '意见内容', text: '备案时限过短' }],
};

/** Facts of F1: one department that is silent, one that disagrees to the end. */
export const DRAFTING_STATEMENT: DraftingStatementFacts = {
  documentTitle: '临江市户外招牌设置管理办法',
  drafters: ['临江市城市管理局', '临江市市场监督管理局'],
  signedOn: '2026-04-01',
  necessity: '户外招牌设置无序，需要规范',
  legalBasis: '《城市市容和环境卫生管理条例》第十一条',
  scope: '适用于市区，由市城市管理局负责',
  content: '明确设置要求、备案程序和监督检查',
  other: '拟设六个月过渡期',
  steps: [CONSULTATION, REPLY],
  heard: [
    { track: '公开征求意见', steps: [CONSULTATION] },
    { track: '征求部门意见', steps: [REPLY] },
  ],
  silent: { departments: ['临江市住房和城乡建设局'], meaning: '按辖区规定视为无不同意见' },
  openPoints: [{ department: '临江市市场监督管理局', words: '双方未能就备案时限达成一致' }],
};

/** Facts of F2. */
export const SUBMISSION_LETTER: SubmissionLetterFacts = {
  authority: '临江市城市管理局',
  recipients: ['临江市司法局'],
  copyTo: [],
  signedOn: '2026-04-02',
  documentTitle: '临江市户外招牌设置管理办法',
  enactingAuthority: '临江市人民政府',
  textHash: 't1:5d2f',
  tracks: [
    { track: '公开征求意见', result: '公布意见采纳情况。意见采纳情况：收到1条意见，未采纳' },
    { track: '公平竞争审查', result: '认定不涉及公平竞争审查' },
  ],
  materials: ['送审稿', '起草说明', '制定依据.pdf'],
};

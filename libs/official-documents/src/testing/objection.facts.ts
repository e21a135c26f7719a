import type {
  ObjectionAcceptanceFacts,
  ObjectionDiversionFacts,
  ObjectionExtensionFacts,
  ObjectionPaperFacts,
  ObjectionRefusalFacts,
  ObjectionReplyFacts,
  ObjectionSupplementFacts,
  ObjectionTransferFacts,
  StatementRequestFacts,
} from '../forms/facts-objection.js';
import type {
  ObjectionClosingFacts,
  ObjectionDelayFacts,
  ObjectionFollowUpFacts,
  ObjectionReceiptFacts,
  ObjectionWithdrawalFacts,
  PublicReplyFacts,
} from '../forms/facts-objection-notice.js';
import { FILED } from './filing.facts.js';

/** An invented objection to a document of 临江市 and every paper that may come of it. */

const RULES = { citation: '《湖南省行政程序规定》（湖南省人民政府令第222号）第五十三条', verified: true };
const FEES = { citation: '国办发〔2018〕37号', verified: true };
const DUE = { due: '2026-12-07', from: '2026-11-06', amount: 30, unit: 'day' as const, notCounted: [], basis: RULES, certain: true };

const PAPER: ObjectionPaperFacts = {
  authority: '临江市司法局',
  documentNumber: '临司法异〔2026〕9号',
  signedOn: '2026-11-10',
  addressee: '乐清和',
  caseNumber: '临异〔2026〕5号',
  receivedOn: '2026-11-06',
  document: FILED,
  clauses: ['第十四条第一款'],
  contact: { name: '施文澜', phone: '0570-0000000' },
};

const SUPERIOR = { party: '钱江市人民政府', what: '提出审查建议', basis: RULES };

export const OBJECTION_ACCEPTANCE: ObjectionAcceptanceFacts = { ...PAPER, acceptedOn: '2026-11-10', deadline: DUE, isGrouped: true };

export const OBJECTION_SUPPLEMENT: ObjectionSupplementFacts = {
  ...PAPER,
  missing: [
    { what: '文件', finding: '请写明文件名称，或者附告示照片' },
    { what: '理由', finding: '请写明认为哪一条不合法，为什么' },
  ],
  otherwise: '逾期未补正的，按照现有材料办理',
};

export const OBJECTION_REFUSAL: ObjectionRefusalFacts = {
  ...PAPER,
  ground: 'notOurs',
  reason: { text: '该文件由钱江市交通运输局制定，由钱江市人民政府受理对其提出的审查申请', basis: RULES },
  nextDoors: [SUPERIOR],
};

export const OBJECTION_DIVERSION: ObjectionDiversionFacts = {
  ...PAPER,
  clauses: [],
  kind: 'ownCase',
  reason: '来件请求撤销对本人停车的处罚决定，没有提出对规范性文件的意见',
  nextDoors: [
    {
      party: '临江市人民政府',
      what: '申请行政复议',
      basis: { citation: '《中华人民共和国行政复议法》第二十四条', verified: false },
    },
  ],
};

export const OBJECTION_TRANSFER: ObjectionTransferFacts = {
  ...PAPER,
  transferredTo: '临江市市场监督管理局',
  transferredOn: '2026-11-10',
  reason: { text: '来件所述规定由该局负责审查' },
};

export const OBJECTION_EXTENSION: ObjectionExtensionFacts = {
  ...PAPER,
  signedOn: '2026-12-04',
  reason: '案情复杂，需要听取专家意见',
  formerlyDue: '2026-12-07',
  deadline: { ...DUE, due: '2027-01-06', amount: 60 },
};

export const OBJECTION_REPLY: ObjectionReplyFacts = {
  ...PAPER,
  signedOn: '2026-12-04',
  points: [
    {
      clause: '第十四条第一款',
      objection: '规范性文件不能设立停车收费',
      answer: '该款设立道路资源占用费，没有法律、法规依据，意见成立',
      basis: [FEES],
    },
  ],
  steps: ['书面审查了文件及制定依据', '听取了制定机关的说明'],
  result: {
    kind: 'beingCorrected',
    problems: [{ clause: '第十四条第一款', problem: '设立收费没有法律、法规依据', basis: [FEES] }],
    orderNumber: '临司法纠〔2026〕3号',
    orderedOn: '2026-12-03',
    due: '2027-02-03',
  },
  isGrouped: false,
  nextDoors: [SUPERIOR],
};

export const OBJECTION_RECEIPT: ObjectionReceiptFacts = {
  ...PAPER,
  due: '2026-12-07',
  credentials: { code: '7K2M-9PQX-4HTD', secret: 'W3NB-6RJC-8VYE-5ZFG' },
};

export const OBJECTION_DELAY: ObjectionDelayFacts = { ...PAPER, signedOn: '2026-12-08', formerlyDue: '2026-12-07' };

export const OBJECTION_CLOSING: ObjectionClosingFacts = {
  ...PAPER,
  reason: { text: '本次所述与2026年10月12日答复的事项相同' },
  nextDoors: [SUPERIOR],
};

export const OBJECTION_FOLLOW_UP: ObjectionFollowUpFacts = {
  ...PAPER,
  signedOn: '2027-02-01',
  result: 'amended',
  on: '2027-01-29',
  nextDoors: [SUPERIOR],
};

export const OBJECTION_WITHDRAWAL: ObjectionWithdrawalFacts = { ...PAPER, withdrawnOn: '2026-11-10' };

export const PUBLIC_REPLY: PublicReplyFacts = {
  authority: '临江市司法局',
  documentNumber: '临司法异〔2026〕12号',
  signedOn: '2026-12-08',
  document: FILED,
  text: '经审查，第十四条第一款设立道路资源占用费没有法律、法规依据，应当纠正。\n本机关已通知制定机关纠正',
  publishedOn: '2026-12-08',
};

export const STATEMENT_REQUEST: StatementRequestFacts = {
  authority: '临江市司法局',
  documentNumber: '临司法函〔2026〕21号',
  recipients: ['临江市人民政府办公室'],
  copyTo: [],
  signedOn: '2026-11-11',
  document: FILED,
  points: [{ clause: '第十四条第一款', objection: '规范性文件设立停车收费的依据' }],
  materials: ['制定依据', '起草说明'],
  deadline: {
    ...DUE,
    due: '2026-11-25',
    from: '2026-11-11',
    amount: 10,
    unit: 'workingDay',
    notCounted: ['2026年11月14日至15日、21日至22日（周末）'],
  },
};

import type {
  CorrectionClosingFacts,
  CorrectionNoticeFacts,
  CorrectionReportFacts,
  ScrutinyDecisionFacts,
} from '../forms/facts-correction.js';
import { FILED } from './filing.facts.js';

/** An invented order to 临江市 to correct a clause, and all that comes of it. */

const POWERS = { citation: '《浙江省行政规范性文件管理办法》（浙江省人民政府令第372号）', verified: false };
const FEES = { citation: '国办发〔2018〕37号', verified: true };
const LETTER = { document: FILED, copyTo: [], recipients: ['临江市人民政府'], authority: '钱江市司法局' };

export const CORRECTION_NOTICE: CorrectionNoticeFacts = {
  ...LETTER,
  documentNumber: '钱司法纠〔2026〕1号',
  signedOn: '2026-12-14',
  source: 'filingReview',
  following: '备案审查意见书（钱司法备审〔2026〕2号）',
  textHash: 't1:5d0f2c7a9b3e4861f7c2d9e05a6b1c384f7e9d2b6c5a1083e4f7b9c2d6a50e18',
  problems: [
    { clause: '第十四条第一款', problem: '设立道路资源占用费，没有法律、法规依据', basis: [FEES], suggestion: '删去该款' },
    { clause: '第十六条', problem: '规定未缴费的车辆不予办理年检，增加了公民的义务', basis: [FEES] },
  ],
  bases: [POWERS],
  reply: { due: '2027-01-13', from: '2026-12-14', amount: 30, unit: 'day', notCounted: [], basis: POWERS, certain: true },
  completion: { due: '2027-02-14', from: '2026-12-14', amount: 2, unit: 'month', notCounted: [], basis: POWERS, certain: false },
};

export const CORRECTION_REPORT: CorrectionReportFacts = {
  ...LETTER,
  authority: '临江市人民政府',
  recipients: ['钱江市司法局'],
  documentNumber: '临政函〔2026〕44号',
  signedOn: '2026-12-28',
  orderNumber: '钱司法纠〔2026〕1号',
  orderReceivedOn: '2026-12-15',
  answers: [
    { clause: '第十四条第一款', answer: 'amend', text: '删去该款，同时删去第十五条', basis: [], planned: '2027-01-31' },
    { clause: '第十六条', answer: 'disagree', text: '该条是对有关规定的重申', basis: [FEES] },
  ],
  done: [],
  attachments: ['修改草案'],
};

export const CORRECTION_CLOSING: CorrectionClosingFacts = {
  ...LETTER,
  documentNumber: '钱司法纠〔2027〕1号',
  signedOn: '2027-02-05',
  orderNumber: '钱司法纠〔2026〕1号',
  orderedOn: '2026-12-14',
  clauses: ['第十四条第一款', '第十六条'],
  outcome: {
    kind: 'amended',
    on: '2027-01-29',
    by: {
      title: '临江市人民政府关于修改《临江市机动车公共停车管理办法》的决定',
      issuers: ['临江市人民政府'],
      documentNumber: '临政规〔2027〕1号',
    },
  },
  verification: ['核对修改后公布的文本，第十四条第一款、第十六条已经删去'],
  remaining: '请自修改决定公布之日起十五日内报送备案',
};

export const SCRUTINY_DECISION: ScrutinyDecisionFacts = {
  ...LETTER,
  authority: '钱江市人民政府',
  documentNumber: '钱政发〔2027〕3号',
  signedOn: '2027-02-20',
  kind: 'suspended',
  clauses: ['第十四条第一款'],
  reasons: [{ text: '设立道路资源占用费没有法律、法规依据，制定机关逾期未予纠正', basis: FEES }],
  bases: [{ citation: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十三条', verified: false }],
  effectiveOn: '2027-02-20',
};

import type {
  ExplanationRequestFacts,
  FilingAnswerFacts,
  FilingDeferralFacts,
  FilingOpinionFacts,
  FilingReceiptFacts,
  FilingRefusalFacts,
  FilingReportFacts,
} from '../forms/facts-filing.js';
import type { DocumentFact } from '../forms/facts-letter.js';

/** An invented filing of 临江市 with the government above it, and what may be answered to it. */

const HASH = 't1:5d0f2c7a9b3e4861f7c2d9e05a6b1c384f7e9d2b6c5a1083e4f7b9c2d6a50e18';
const PROVINCE = { citation: '《浙江省行政规范性文件管理办法》（浙江省人民政府令第372号）', verified: false };

export const FILED: DocumentFact = {
  title: '临江市机动车公共停车管理办法',
  issuers: ['临江市人民政府'],
  documentNumber: '临政规〔2026〕5号',
  unifiedNumber: 'ZJHC00-2026-0005',
  publishedOn: '2026-11-02',
};

export const FILING_REPORT: FilingReportFacts = {
  authority: '临江市人民政府',
  documentNumber: '临政备〔2026〕5号',
  recipients: ['钱江市人民政府'],
  copyTo: [],
  signedOn: '2026-11-12',
  document: FILED,
  occasion: 'publication',
  effectiveOn: '2026-11-20',
  shortGap: { days: 18, reason: '汛期地下停车设施的封闭管理需要立即施行' },
  materials: ['《临江市机动车公共停车管理办法》正式文本', '起草说明', '制定依据', '合法性审查意见书'],
  textHash: HASH,
  bases: [PROVINCE],
  deadline: { due: '2026-11-17', from: '2026-11-02', amount: 15, unit: 'day', notCounted: [], basis: PROVINCE, certain: true },
  contact: { name: '白景行', phone: '0570-0000000' },
};

const ANSWER: FilingAnswerFacts = {
  authority: '钱江市司法局',
  documentNumber: '钱司法备〔2026〕31号',
  recipients: ['临江市人民政府'],
  copyTo: [],
  signedOn: '2026-11-16',
  document: FILED,
  submittedBy: '临江市人民政府',
  reportNumber: '临政备〔2026〕5号',
  receivedOn: '2026-11-12',
  contact: { name: '林知远', phone: '0571-0000000' },
};

export const FILING_RECEIPT: FilingReceiptFacts = {
  ...ANSWER,
  registeredOn: '2026-11-16',
  registrationNumber: '钱备登〔2026〕18号',
  textHash: HASH,
  materials: ['备案报告', '正式文本', '起草说明', '制定依据'],
  basis: PROVINCE,
  examination: { due: '2026-12-16', from: '2026-11-16', amount: 30, unit: 'day', notCounted: [], basis: PROVINCE, certain: true },
};

export const FILING_DEFERRAL: FilingDeferralFacts = {
  ...ANSWER,
  documentNumber: '钱司法备〔2026〕32号',
  missing: [
    { material: '制定依据', finding: '备案报告所列制定依据未随件报送', basis: PROVINCE },
    { material: '起草说明', finding: '未说明施行日期距公布日期不满三十日的理由' },
  ],
  deadline: {
    due: '2026-11-23',
    from: '2026-11-16',
    amount: 5,
    unit: 'workingDay',
    notCounted: ['2026年11月21日至22日（周末）'],
    basis: PROVINCE,
    certain: true,
  },
};

export const FILING_REFUSAL: FilingRefusalFacts = {
  ...ANSWER,
  documentNumber: '钱司法备〔2026〕33号',
  reasons: [{ text: '报送的文件是内部工作制度，不涉及公民、法人和其他组织的权利义务，不属于行政规范性文件', basis: PROVINCE }],
  remedy: '请核对后撤回本次报送；认为属于行政规范性文件的，请附说明重新报送',
};

export const EXPLANATION_REQUEST: ExplanationRequestFacts = {
  ...ANSWER,
  documentNumber: '钱司法备函〔2026〕7号',
  signedOn: '2026-11-20',
  registrationNumber: '钱备登〔2026〕18号',
  questions: [
    {
      clause: '第十四条第一款',
      question: '对进入老城区的机动车每日收取道路资源占用费二十元的法律、法规依据',
      basis: [{ citation: '国办发〔2018〕37号', verified: true }],
    },
    { question: '征求公众意见的时间和意见采纳情况', basis: [] },
  ],
  deadline: {
    due: '2026-12-04',
    from: '2026-11-20',
    amount: 10,
    unit: 'workingDay',
    notCounted: ['2026年11月21日至22日、28日至29日（周末）'],
    basis: PROVINCE,
    certain: true,
  },
};

export const FILING_OPINION: FilingOpinionFacts = {
  ...ANSWER,
  documentNumber: '钱司法备审〔2026〕2号',
  signedOn: '2026-12-10',
  registrationNumber: '钱备登〔2026〕18号',
  registeredOn: '2026-11-16',
  textHash: HASH,
  bases: [{ citation: '《中华人民共和国道路交通安全法》', verified: true }, PROVINCE],
  steps: [
    { on: '2026-11-20', text: '函请制定机关就有关问题作出说明' },
    { on: '2026-12-03', text: '收到制定机关的书面说明' },
  ],
  problems: [
    {
      clause: '第十四条第一款',
      problem: '设立道路资源占用费，没有法律、法规依据',
      basis: [{ citation: '国办发〔2018〕37号', verified: true }],
      suggestion: '停止执行该款，并按规定程序修改',
    },
  ],
  remarks: ['第二十条“有关部门”建议写明名称'],
  reply: { due: '2027-01-11', from: '2026-12-10', amount: 30, unit: 'day', notCounted: [], basis: PROVINCE, certain: true },
};

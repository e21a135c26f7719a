import type { AcceptanceNoticeFacts, ReturnNoticeFacts, ReviewPaperFacts, SupplementNoticeFacts } from '../forms/facts.js';

/** Facts of invented notices of 临江市. */

const SHARED: Omit<ReviewPaperFacts, 'documentNumber' | 'signedOn'> & { submittedOn: string; receivedOn: string } = {
  reviewName: '合法性审查',
  reviewAuthority: '临江市司法局',
  recipients: ['临江市交通运输局'],
  copyTo: ['临江市人民政府办公室'],
  documentTitle: '临江市机动车公共停车管理办法（送审稿）',
  draftingDepartment: '临江市交通运输局',
  submittedOn: '2026-09-24',
  receivedOn: '2026-09-24',
};

const REVIEW_MECHANISM = '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）第二部分第五项';

export const ACCEPTANCE_NOTICE: AcceptanceNoticeFacts = {
  ...SHARED,
  documentNumber: '临司法受〔2026〕8号',
  signedOn: '2026-09-28',
  acceptedOn: '2026-09-28',
  materials: ['送审稿及起草说明', '制定依据文本', '征求意见及采纳情况说明', '本单位合法性审查意见', '其他材料：公共停车供需情况调查报告'],
  deadline: {
    due: '2026-10-23',
    from: '2026-09-28',
    amount: 15,
    unit: 'workingDay',
    notCounted: ['2026年10月1日至7日（国庆节放假）', '10月11日、17日至18日（周末）'],
    basis: { citation: REVIEW_MECHANISM, verified: true },
    certain: true,
  },
};

export const SUPPLEMENT_NOTICE: SupplementNoticeFacts = {
  ...SHARED,
  documentNumber: '临司法补〔2026〕3号',
  signedOn: '2026-09-25',
  missing: [
    { material: '起草说明', finding: '未提交起草说明', basis: { citation: REVIEW_MECHANISM, verified: true } },
    {
      material: '征求意见及采纳情况',
      finding: '已提交征求意见函，未说明意见采纳情况及未采纳的理由',
      basis: { citation: '《浙江省行政规范性文件管理办法》（浙江省人民政府令第372号）', verified: false },
    },
  ],
  clock: { effect: 'notStarted' },
};

export const RETURN_NOTICE: ReturnNoticeFacts = {
  ...SHARED,
  documentNumber: '临司法退〔2026〕2号',
  signedOn: '2026-09-29',
  reasons: [
    { text: '送审稿未经本单位合法性审查机构审查', basis: { citation: REVIEW_MECHANISM, verified: true } },
    { text: '送审稿未公开征求意见，也未说明不公开征求意见的理由' },
  ],
  remedy: '请完成本单位合法性审查和公开征求意见后，将送审稿及全部材料重新报送',
};

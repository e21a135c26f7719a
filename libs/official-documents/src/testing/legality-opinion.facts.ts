import type { LegalityOpinionFacts, OpinionItemFact } from '../forms/facts.js';

/** Facts of an invented opinion of 临江市 with several items; rendered it has five pages. */

const ITEMS: readonly OpinionItemFact[] = [
  {
    checkItem: 3,
    clause: '第三条',
    problem: '引用的《临江市道路停车管理暂行办法》已经废止，不能再作为制定依据；所引条款的内容与现行规定不一致',
    basis: [
      { citation: '《临江市人民政府关于公布继续有效、废止和失效的行政规范性文件目录的通知》（临政发〔2025〕12号）', verified: false },
    ],
    suggestion: '删去该引用，改为依照现行有效的道路交通安全法律、法规制定',
    weight: 'mustChange',
  },
  {
    checkItem: 4,
    clause: '第十四条第一款',
    problem: '规定对进入老城区的机动车每日收取道路资源占用费二十元。规范性文件不得设立行政收费，该收费没有法律、法规依据',
    basis: [
      {
        citation: '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）第二部分第六项',
        verified: true,
      },
    ],
    suggestion: '删除本款；相应删除第十五条关于收费标准调整的规定',
    weight: 'mustChange',
  },
  {
    checkItem: 7,
    clause: '第二十六条',
    problem: '施行日期为公布之日。文件对公众停车秩序有较大影响，未见需要立即施行的理由，也没有留出必要的准备时间',
    basis: [{ citation: '《优化营商环境条例》第六十五条', verified: true }],
    suggestion: '结合实际为公众和经营者留出必要的适应期',
    weight: 'advice',
  },
];

export const LEGALITY_OPINION: LegalityOpinionFacts = {
  reviewName: '合法性审查',
  reviewAuthority: '临江市司法局',
  documentNumber: '临司法审〔2026〕1号',
  recipients: ['临江市交通运输局'],
  copyTo: ['临江市人民政府办公室', '临江市公安局'],
  documentTitle: '临江市机动车公共停车管理办法（送审稿）',
  draftingDepartment: '临江市交通运输局',
  enactingAuthority: '临江市人民政府',
  signedOn: '2026-11-20',
  printedOn: '2026-11-23',
  contact: { name: '周明远', phone: '0571-00000000' },
  submittedOn: '2026-10-28',
  receivedOn: '2026-10-29',
  acceptedOn: '2026-11-02',
  textHash: 't1:5d0f2c7a9b3e4861f7c2d9e05a6b1c384f7e9d2b6c5a1083e4f7b9c2d6a50e18',
  materials: ['送审稿及起草说明', '制定依据文本', '征求意见及采纳情况说明', '临江市交通运输局合法性审查意见'],
  bases: [
    { citation: '《中华人民共和国行政许可法》', verified: true },
    { citation: '《优化营商环境条例》（国务院令第722号）', verified: true },
    { citation: '《浙江省行政程序办法》（浙江省人民政府令第348号）', verified: true },
    { citation: '《浙江省行政规范性文件管理办法》（浙江省人民政府令第372号）', verified: false },
    { citation: '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）', verified: true },
  ],
  steps: [
    { on: '2026-11-06', text: '书面征求临江市公安局、临江市发展和改革局、临江市市场监督管理局意见' },
    { on: '2026-11-12', text: '法律顾问就收费和许可事项提出书面法律意见' },
  ],
  recheckedByAnother: true,
  approvedByHead: true,
  checks: [
    { checkItem: 1, result: 'conforms' },
    { checkItem: 2, result: 'conforms' },
    { checkItem: 3, result: 'problem' },
    { checkItem: 4, result: 'problem' },
    { checkItem: 5, result: 'conforms' },
    { checkItem: 6, result: 'conforms' },
    { checkItem: 7, result: 'conforms', note: '送审稿已公开征求意见30日' },
  ],
  items: ITEMS,
  conclusion: 'revisionRequired',
  deadline: {
    due: '2026-11-23',
    from: '2026-11-02',
    amount: 15,
    unit: 'workingDay',
    notCounted: ['2026年11月7日至8日、14日至15日、21日至22日（周末）'],
    basis: {
      citation: '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）第二部分第五项',
      verified: true,
    },
    certain: true,
  },
};

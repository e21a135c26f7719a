import type { SigningSheetFacts } from '../forms/facts-deliberation.js';

/** An invented signing sheet of two issuers of 临江市: one signed on paper and was entered by the office, one in person. */

const OFFICE = { name: '白景行', party: '临江市人民政府办公室' };

export const JOINT_SIGNING: SigningSheetFacts = {
  documentTitle: '临江市共享停车管理办法',
  text: { ordinal: 4, textHash: 't1:5d0f2c7a9b3e4861f7c2d9e05a6b1c384f7e9d2b6c5a1083e4f7b9c2d6a50e18' },
  draftingDepartment: '临江市住房和城乡建设局',
  drafters: ['苏砚秋'],
  issuers: [
    {
      issuer: '临江市住房和城乡建设局',
      isLead: true,
      signature: {
        by: { name: '程可立', party: '临江市住房和城乡建设局', post: '局长' },
        on: '2026-12-02',
        opinion: '同意印发',
        entry: { by: OFFICE, on: '2026-12-03', scan: { title: '发文稿纸签发件', fileName: '签发件.pdf' } },
      },
    },
    {
      issuer: '临江市城市管理局',
      isLead: false,
      signature: { by: { name: '顾长河', party: '临江市城市管理局', post: '局长' }, on: '2026-12-04' },
    },
  ],
  clearances: [
    {
      reviewName: '合法性审查',
      reviewAuthority: '临江市司法局',
      opinionNumber: '临司法审〔2026〕9号',
      signedOn: '2026-11-12',
      unadopted: [],
    },
  ],
  ground: {
    kind: 'meeting',
    meetings: [
      { name: '临江市住房和城乡建设局部门办公会议', heldOn: '2026-11-27', result: 'passed' },
      { name: '临江市城市管理局部门办公会议', heldOn: '2026-11-28', result: 'passedInPrinciple' },
    ],
  },
  steps: [
    { what: '初核', by: { ...OFFICE, post: '秘书科' }, on: '2026-11-20', words: '行文理由充分，格式规范' },
    { what: '复核', by: { ...OFFICE, post: '秘书科' }, on: '2026-12-07', words: '与签发文本一致' },
  ],
  recipients: ['各区人民政府', '市有关单位'],
  copyTo: ['市人大常委会办公室'],
  office: '临江市人民政府办公室',
  preparedOn: '2026-12-07',
};

import type { ClearanceFact, DeliberationMinutesFacts } from '../forms/facts-deliberation.js';

/** An invented standing meeting of 临江市 on three documents: one with advice not adopted, one passed in principle, one deferred. */

const CLEARED: ClearanceFact = {
  reviewName: '合法性审查',
  reviewAuthority: '临江市司法局',
  opinionNumber: '临司法审〔2026〕8号',
  signedOn: '2026-11-10',
  unadopted: [],
};

const WITH_ADVICE: ClearanceFact = {
  ...CLEARED,
  opinionNumber: '临司法审〔2026〕7号',
  signedOn: '2026-11-06',
  unadopted: [
    {
      ordinal: 2,
      clause: '第九条第二款',
      problem: '规定设置方案由街道办事处预先审看，增加了办理环节',
      reason: '审看由经营者自愿选择，试点街道返工率明显下降',
    },
  ],
};

const HASH = 't1:5d0f2c7a9b3e4861f7c2d9e05a6b1c384f7e9d2b6c5a1083e4f7b9c2d6a50e18';

export const MINUTES: DeliberationMinutesFacts = {
  body: '临江市人民政府',
  meetingName: '第12次常务会议',
  heldOn: '2026-11-25',
  hours: '9时至11时30分',
  place: '市政府第一会议室',
  chair: '纪怀瑾',
  attendance: [
    { name: '纪怀瑾', post: '市长', presence: 'present' },
    { name: '闻人海', post: '副市长', presence: 'present' },
    { name: '卓尔群', post: '副市长', presence: 'present' },
    { name: '陶然亭', post: '副市长', presence: 'absent', reason: '出差' },
    { name: '严守一', post: '市司法局局长', presence: 'sittingIn' },
    { name: '顾长河', post: '市城市管理局局长', presence: 'sittingIn' },
  ],
  items: [
    {
      documentTitle: '临江市户外招牌设置管理办法（草案）',
      text: { ordinal: 2, textHash: HASH },
      reportingDepartment: '临江市城市管理局',
      clearances: [WITH_ADVICE],
      views: [
        { speaker: '严守一', stance: 'remarks', words: '审查意见和未采纳的情况已在说明中列明，请会议研究第九条第二款' },
        { speaker: '卓尔群', stance: 'dissents', words: '自愿审看在基层容易成为前提，建议删去第九条第二款' },
        { speaker: '闻人海', stance: 'agrees', words: '建议保留，在条文中写明自愿' },
        { speaker: '纪怀瑾', stance: 'agrees', words: '保留自愿审看，写明不作为办理的前提，其余同意' },
      ],
      result: 'passedInPrinciple',
      instructions: ['第九条第二款写明审看由经营者自愿选择，不作为办理的前提', '第十一条限于历史文化街区'],
    },
    {
      documentTitle: '临江市老年助餐服务管理办法（草案）',
      text: { ordinal: 3, textHash: HASH.replace('5d0f', '77aa') },
      reportingDepartment: '临江市民政局',
      clearances: [
        { ...CLEARED, reviewAuthority: '临江市民政局政策法规处', opinionNumber: '临民法审〔2026〕2号', signedOn: '2026-10-30' },
        CLEARED,
      ],
      views: [
        { speaker: '闻人海', stance: 'agrees', words: '同意' },
        { speaker: '卓尔群', stance: 'agrees', words: '同意' },
        { speaker: '纪怀瑾', stance: 'agrees', words: '同意' },
      ],
      result: 'passed',
      instructions: [],
    },
    {
      documentTitle: '临江市共享停车管理办法（草案）',
      text: { ordinal: 1, textHash: HASH.replace('5d0f', '99bb') },
      reportingDepartment: '临江市住房和城乡建设局',
      clearances: [{ ...CLEARED, opinionNumber: '临司法审〔2026〕9号', signedOn: '2026-11-12' }],
      views: [{ speaker: '纪怀瑾', stance: 'remarks', words: '经费来源需要先与财政部门协商' }],
      result: 'deferred',
      reason: '经费来源未与财政部门协商一致',
      instructions: [],
    },
  ],
  minutes: { title: '市政府第12次常务会议纪要', fileName: '常务会议纪要.pdf' },
  recordedBy: { name: '白景行', party: '临江市人民政府办公室' },
  recordedOn: '2026-11-26',
  approval: {
    by: { name: '纪怀瑾', party: '临江市人民政府', post: '市长' },
    on: '2026-11-27',
    entry: {
      by: { name: '白景行', party: '临江市人民政府办公室' },
      on: '2026-11-30',
      scan: { title: '会议纪要审签件', fileName: '审签件.pdf' },
    },
  },
};

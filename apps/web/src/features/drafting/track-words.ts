import type { Words } from '@fashen/domain';

export const TRACKS = {
  title: { zh: '起草环节', en: 'Tracks of the drafting' },
  about: {
    zh: '各环节全部办结后方可报送；还有 {open} 个未办结。',
    en: 'The draft is submitted when every track is concluded; {open} are open.',
  },
  ready: { zh: '各环节均已办结。', en: 'Every track is concluded.' },
  open: { zh: '○ 未办结', en: '○ open' },
  closed: { zh: '✓ 已办结', en: '✓ concluded' },
  track: { zh: '环节', en: 'Track' },
  state: { zh: '状态', en: 'State' },
  missing: { zh: '待办', en: 'What is missing' },
  due: { zh: '期限', en: 'Due' },
  later: { zh: '尚未开始', en: 'not begun' },
  before: { zh: '前一环节办结后进行。', en: 'It follows when the track before it is concluded.' },
  consultation: { zh: '公开征求意见', en: 'Public consultation' },
  until: { zh: '截止日期', en: 'Last day' },
  comments: { zh: '收到意见', en: 'Comments' },
  unanswered: { zh: '待答复', en: 'To be answered' },
  count: { zh: '{n} 条', en: '{n}' },
  result: { zh: '采纳情况公布日期', en: 'Result published' },
  desk: { zh: '查看并答复意见', en: 'See and answer the comments' },
  asked: { zh: '征求意见的部门', en: 'Departments that were asked' },
  awaited: { zh: '未回复', en: 'no answer yet' },
  signing: { zh: '签署', en: 'Signatures' },
  signed: { zh: '✓ 已签署', en: '✓ signed' },
  unsigned: { zh: '○ 未签署', en: '○ not signed' },
  records: { zh: '起草过程', en: 'What was done' },
  noRecords: { zh: '尚无办理记录。', en: 'Nothing was done yet.' },
  life: { zh: '文件全程', en: 'The life of the document' },
  see: { zh: '查看', en: 'See it' },
} satisfies Record<string, Words>;

export const REPLIES: Readonly<Record<string, Words>> = {
  agree: { zh: '无意见', en: 'no objection' },
  suggest: { zh: '提出修改建议', en: 'suggestions' },
  object: { zh: '有不同意见', en: 'it disagrees' },
  silent: { zh: '逾期未回复', en: 'no answer in time' },
};
export const SETTLED: Readonly<Record<string, Words>> = {
  agreed: { zh: '已协商一致', en: 'agreed' },
  open: { zh: '未能一致，随送审稿说明', en: 'no agreement: stated with the submission' },
};

import type { Words } from '@fashen/domain';

export const PANEL = {
  desk: { zh: '异议办理台：查看原文、遮盖、合并', en: 'Desk: open the texts, mask, join' },
  facts: { zh: '异议情况', en: 'The objection' },
  receivedOn: { zh: '收到日期', en: 'Received on' },
  channel: { zh: '提出方式', en: 'How it came' },
  document: { zh: '文件', en: 'Document' },
  group: { zh: '合并审查', en: 'Examined together' },
  members: { zh: '另有 {n} 件随本件答复', en: '{n} more are answered with it' },
  correction: { zh: '纠错', en: 'Correction' },
  see: { zh: '查看', en: 'See it' },
  request: { zh: '请予说明的内容', en: 'What the authority is asked' },
  requestAbout: {
    zh: '以下是经核准的遮盖文本。提出人的身份、提出的时间和方式不予告知。',
    en: 'These are the approved, masked texts. Who objected, when and how is not told.',
  },
  notAsked: { zh: '尚未请制定机关说明。', en: 'The authority has not been asked yet.' },
  due: { zh: '请于此日前说明', en: 'To be stated by' },
  letter: { zh: '请予说明函（docx）', en: 'The letter that asks (docx)' },
  written: { zh: '办理中的意见', en: 'What was written in the case' },
  noneWritten: { zh: '尚无意见。', en: 'Nothing was written yet.' },
  publicReply: { zh: '公开的答复：', en: 'Public reply: ' },
  told: { zh: '告知提出人', en: 'What the person was told' },
  noneTold: { zh: '尚未告知。', en: 'Nothing was told yet.' },
  copy: { zh: '文书存档件（docx）', en: 'Copy of the paper (docx)' },
} satisfies Record<string, Words>;

export const WRITTEN: Readonly<Record<string, Words>> = {
  proposal: { zh: '承办人拟定的处理意见', en: 'proposal of the handler' },
  statement: { zh: '制定机关说明', en: 'statement of the authority' },
  maskingReturned: { zh: '退回重新遮盖', en: 'masking sent back' },
  sentBack: { zh: '负责人退回', en: 'sent back by the head' },
};

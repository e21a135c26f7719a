import type { Words } from '@fashen/domain';

export const LIGHT = {
  letter: { zh: '来件', en: 'The letter' },
  sender: { zh: '来件单位', en: 'Sender' },
  number: { zh: '来件文号', en: 'Its number' },
  receivedOn: { zh: '收件日期', en: 'Received on' },
  askedBy: { zh: '请求回复日期', en: 'Asked for by' },
  handler: { zh: '承办人', en: 'Handler' },
  points: { zh: '法律意见', en: 'Legal opinion' },
  none: { zh: '尚未提出意见。', en: 'No opinion yet.' },
  basis: { zh: '依据', en: 'Basis' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  said: { zh: '审签意见', en: 'What was said' },
  approved: { zh: '同意', en: 'agreed' },
  sentBack: { zh: '退回', en: 'sent back' },
} satisfies Record<string, Words>;

export const LETTERS = {
  title: { zh: '涉法件收件', en: 'Letters for a light review' },
  about: {
    zh: '来函征求意见等涉法文件，登记后按轻量程序办理；涉密文件不得录入。',
    en: 'Requests for comment and other papers with legal content. Nothing classified may be entered.',
  },
  drop: { zh: '拖入来件（可不附）', en: 'Drop the letter (optional)' },
  name: { zh: '来件标题', en: 'Title' },
  classified: { zh: '是否涉密', en: 'Is it classified?' },
  no: { zh: '不涉密', en: 'no' },
  yes: { zh: '涉密', en: 'yes' },
  register: { zh: '登记来件', en: 'Register the letter' },
  open: { zh: '启动办理', en: 'Open the case' },
} satisfies Record<string, Words>;

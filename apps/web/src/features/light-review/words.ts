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

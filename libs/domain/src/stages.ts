import type { Words } from './words.js';

/** 阶段 where a document stands as a whole, in the order of its life: what lists sort and filter by. The states of its processes say the rest. */
export const DOCUMENT_STAGES = {
  notSubmitted: { zh: '尚未报送', en: 'not submitted' },
  screening: { zh: '认定', en: 'screening' },
  planned: { zh: '立项', en: 'planning' },
  drafting: { zh: '起草', en: 'drafting' },
  inReview: { zh: '合法性审查', en: 'in review' },
  reviewed: { zh: '审查完毕，待提请审议', en: 'reviewed' },
  deliberating: { zh: '集体审议与签发', en: 'deliberation and signature' },
  signed: { zh: '已签发，待申请登记', en: 'signed' },
  registering: { zh: '登记、编号、发布', en: 'registering' },
  published: { zh: '已公布', en: 'published' },
  ended: { zh: '不再有效', en: 'no longer in force' },
  dropped: { zh: '不再制定', en: 'not issued' },
} as const satisfies Record<string, Words>;
export type DocumentStage = keyof typeof DOCUMENT_STAGES;

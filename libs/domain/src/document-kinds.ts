import type { Words } from './words.js';

/** What is going to be issued: an administrative normative document, or another paper of the government that is reviewed in the same way. */
export const DOCUMENT_KINDS = {
  normativeDocument: { zh: '行政规范性文件', en: 'normative document' },
  majorDecision: { zh: '重大行政决策', en: 'major administrative decision' },
  agreement: { zh: '行政协议', en: 'administrative agreement' },
  other: { zh: '其他涉法文件', en: 'other paper with legal content' },
} as const satisfies Record<string, Words>;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

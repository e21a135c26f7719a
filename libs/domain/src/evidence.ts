import type { Words } from './words.js';

/** What a paper from outside the system proves: it is kept as a scan, and an entry made on behalf of a leader (代录) points to it. */
export const EVIDENCE_KINDS = {
  approval: { zh: '审批单、签批件', en: 'approval or signed sheet' },
  minutes: { zh: '会议纪要、会议记录', en: 'minutes of a meeting' },
  letter: { zh: '来函、复函', en: 'letter' },
  attendance: { zh: '签到表', en: 'attendance sheet' },
  delivery: { zh: '送达凭证', en: 'proof of delivery' },
  other: { zh: '其他佐证材料', en: 'other evidence' },
} as const satisfies Record<string, Words>;
export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

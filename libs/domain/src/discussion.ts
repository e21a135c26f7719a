import type { Words } from './words.js';

/** 协调结果 what a coordination meeting came to on one item. */
export const COORDINATION_RESULTS = {
  reasonAccepted: { zh: '审查机构认可理由', en: 'the reason is accepted' },
  willAdopt: { zh: '起草单位同意采纳', en: 'the drafting department will adopt it' },
  open: { zh: '未达成一致', en: 'open' },
} as const satisfies Record<string, Words>;

/** What the leader decides on advice that stays open; nobody waives what must be changed. */
export const LEADER_DECISIONS = {
  upheld: { zh: '采纳审查意见', en: 'the advice is upheld' },
  waived: { zh: '不采纳，附说明提请审议', en: 'the advice is waived; it goes on with a statement of reasons' },
} as const satisfies Record<string, Words>;

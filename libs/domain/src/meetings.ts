import { MEETING_KINDS } from './issuing.js';
import type { Words } from './words.js';

/** 党组会议 is no kind of the way: it is taken as a word, so that the refusal can say why it does not count alone. */
export const PARTY_GROUP = 'partyGroupMeeting';

/** What a meeting may be called when it is entered. */
export const MEETINGS_ENTERED = {
  ...MEETING_KINDS,
  [PARTY_GROUP]: { zh: '党组会议', en: 'meeting of the party group' },
} as const satisfies Record<string, Words>;

export const PRESENCES = {
  present: { zh: '出席', en: 'present' },
  absent: { zh: '缺席', en: 'absent' },
  sittingIn: { zh: '列席', en: 'sitting in' },
} as const satisfies Record<string, Words>;

export const STANCES = {
  agrees: { zh: '同意', en: 'agrees' },
  dissents: { zh: '不同意', en: 'dissents' },
  remarks: { zh: '提出意见', en: 'remarks' },
} as const satisfies Record<string, Words>;

/** How an agenda item ended 审议结果. */
export const MEETING_RESULTS = {
  passed: { zh: '通过', en: 'passed' },
  passedInPrinciple: { zh: '原则通过', en: 'passed in principle' },
  deferred: { zh: '暂缓', en: 'deferred' },
  rejected: { zh: '未通过', en: 'rejected' },
  takenOff: { zh: '移出议程', en: 'taken off the agenda' },
} as const satisfies Record<string, Words>;

import { officialDate } from '../official-date.js';
import type { CorrectionAnswer, CorrectionDoneFact, CorrectionSource } from './facts-correction.js';
import { documentInWords } from './wording-letter.js';

/** How it came to light. Of an objection nothing is told but that there was a review. */
export const SOURCES: Record<CorrectionSource, string> = {
  filingReview: '在备案审查中',
  objection: '在对规范性文件的审查中',
  referral: '在办理有关机关移送、建议的事项中',
  specialReview: '在专项审查中',
};

export const CORRECTION_ANSWERS: Record<CorrectionAnswer, string> = {
  amend: '修改',
  repeal: '废止',
  stopApplying: '停止适用',
  disagree: '不同意纠正',
};

const DONE: Record<CorrectionDoneFact['kind'], string> = { amended: '修改', repealed: '废止', applicationStopped: '停止适用' };

/** 已于2026年12月1日以《…》（…）修改 */
export const doneInWords = ({ kind, on, by }: CorrectionDoneFact): string =>
  `已于${officialDate(on)}${by ? `以${documentInWords(by)}` : ''}${DONE[kind]}`;

import type { Words } from './words.js';

/** Steps of an approval as one reads them, by the key that a workflow gives them. */
export const APPROVAL_STEPS: Readonly<Record<string, Words>> = {
  secondReview: { zh: '复审', en: 'second review' },
  headReview: { zh: '审签', en: 'review by the head' },
  agreement: { zh: '分管领导审签', en: 'agreement of the leader in charge' },
  signing: { zh: '签发', en: 'signature' },
  head: { zh: '审签', en: 'approval by the head' },
  decision: { zh: '领导决定', en: "the leader's decision" },
};

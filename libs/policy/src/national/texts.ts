/** The texts that the national profile follows, cited once. */
export const REVIEW_GUIDANCE = { basis: '国办发〔2018〕115号 二（五）', asOf: '2018-12-04', verified: true } as const;
export const DECISION_REGULATION = '重大行政决策程序暂行条例（国务院令第713号）';
export const BUSINESS_REGULATION = '优化营商环境条例（国务院令第722号）';
export const FILING_REGULATION = '法规规章备案审查条例（国务院令第789号）';
export const RECONSIDERATION_LAW = '行政复议法（2023年修订）';
export const COURT_INTERPRETATION = '法释〔2018〕1号';

/** What no text fixes for normative documents: a default of the product, to be set by the office that uses it. */
export const productDefault = (basis: string) => ({ basis, asOf: '2026-11-24', verified: false }) as const;

export type * from './drafting-rules.js';
export * from './extension.js';
export type * from './issuing/rule.js';
export { barePeriod, type ExtensionRule, type Limit, type LimitKind, type Period, parseAmount, type Unit } from './limit.js';
export * from './look-up.js';
export type * from './planning-rules.js';
export type { Profile, ShortDays, UnifiedNumberRule } from './profile.js';
export type * from './review-rules.js';
export type { Sourced, TextDate } from './sourced.js';

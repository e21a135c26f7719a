import type { Conclusion, MaterialKind, Words } from '@fashen/domain';
import type { DraftingRules } from './drafting-rules.js';
import type { EnactmentRule, IssuingRules } from './issuing/rule.js';
import type { Limit } from './limit.js';
import type { PlanningRules } from './planning-rules.js';
import type { ReviewRules } from './review-rules.js';
import type { Sourced } from './sourced.js';

/** Periods up to so many days, where they stand in that statute, are counted in working days. */
export type ShortDays = { statute: string; upTo: number };

/** How a unified number 统一编号 looks here. */
export type UnifiedNumberRule = { pattern: string; example: string };

/** Everything that differs between places 辖区参数. A running process keeps the profile that it started with. */
export type Profile = {
  name: string;
  title: Words;
  /** 合法性审核 in the State Council's papers, 合法性审查 in Zhejiang: one step, the name is local. */
  reviewStep: Sourced<Words>;
  conclusions: Sourced<Record<Conclusion, Words>>;
  /** Where a submission comes in first. */
  door: Sourced<'generalOffice' | 'reviewAuthority'>;
  materials: Sourced<readonly MaterialKind[]>;
  unifiedNumber: Sourced<UnifiedNumberRule> | null;
  /** A last day on a holiday moves to the first working day after it. */
  rollForward: Sourced<boolean>;
  shortDays: Sourced<ShortDays> | null;
  /** Share of the working days below which a light turns yellow. */
  yellowLight: Sourced<number>;
  rules: ReviewRules;
  planning: PlanningRules;
  drafting: DraftingRules;
  /** Who may not enact: G4. */
  enactment: EnactmentRule;
  /** In whose name: what follows from it here. */
  issuing: IssuingRules;
  limits: readonly Limit[];
};

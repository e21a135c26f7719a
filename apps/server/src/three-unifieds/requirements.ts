import { type Calendar, computeDeadline } from '@fashen/calendar';
import type { IsoDate } from '@fashen/domain';
import type { Sql } from '@fashen/persistence';
import { findLimit, findProfile, type Profile } from '@fashen/policy';
import type { ClockKey, EffectGap, SubmissionFact, UnifiedFacts, ValidityFact } from '@fashen/workflow-three-unifieds';
import { latestEntry } from '../document/version-entry.js';
import { validityOf } from '../document/version-text.js';

const DAY = 86_400_000;
const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** 公布与施行的间隔 as the profile counts it: 30日后施行 is the 31st day, 间隔不少于30日 the 30th. */
export function effectGap(profile: Profile, today: IsoDate, calendar: Calendar): EffectGap {
  const { due, basis } = computeDeadline(findLimit(profile, 'effect_gap'), { from: today, calendar });
  if (due === null) throw new Error('The gap between publication and effect has no end');
  const { urgentExemptions, earlyEffectGrounds } = profile.rules;
  const exemption = urgentExemptions.effectGap.value
    ? { grounds: earlyEffectGrounds.value.map(({ code }) => code), basis: earlyEffectGrounds.source }
    : null;
  return { days: daysBetween(today, due), basis, exemption };
}

/** What the newest text says of its own effect and validity; null where it has no such clause. */
export const clauseOf = async (sql: Sql, document: string) => validityOf(sql, await latestEntry(sql, document));

/** 暂行、试行 in the title makes the shorter validity count (湖南 51条, 山东 53条). */
const isTrial = (title: string): boolean => /暂行|试行/.test(title);

const yearsOf = (profile: Profile, key: string): number | null => profile.limits.find((limit) => limit.key === key)?.amount ?? null;

/** Years between two days of a text, rounded up: 2027-03-01 to 2030-02-28 are three. */
const yearsUntil = (effective: IsoDate, until: IsoDate): number => Math.ceil(daysBetween(effective, until) / 365.25);

/** Whether the text says how long it is valid, and what the profile asks of that. */
export async function validity(sql: Sql, document: string, { profile, title }: { profile: Profile; title: string }): Promise<ValidityFact> {
  const { value: isRequired, source } = profile.rules.validityStated;
  const clause = isRequired ? await clauseOf(sql, document) : null;
  const key = isTrial(title) ? 'validity_trial' : 'validity';
  const until = clause?.until ?? null;
  const named = clause?.effective != null && until !== null ? yearsUntil(clause.effective, until) : null;
  return {
    isRequired,
    isStated: clause !== null && (clause.years !== null || until !== null),
    years: clause?.years ?? named,
    min: yearsOf(profile, `${key}_min`),
    max: yearsOf(profile, key),
    basis: source,
  };
}

/** 山东 51条 speaks of what departments issue, not of what governments do. */
const isOfDepartment = (issuedAs: string): boolean => issuedAs !== 'government' && issuedAs !== 'generalOffice';

/** By when a text that was signed on that day is to be sent for registration; null where the profile has no such time. */
export function submission(profile: Profile, issuedAs: string, signedOn: IsoDate | null, calendar: Calendar): SubmissionFact {
  if (signedOn === null || !isOfDepartment(issuedAs) || !profile.limits.some(({ key }) => key === 'register_submit')) return null;
  const { due, basis } = computeDeadline(findLimit(profile, 'register_submit'), { from: signedOn, calendar });
  return due === null ? null : { due, basis };
}

/** Clocks of registration stand in the profile or not at all. */
export function clocksOf(profile: Profile, issuedAs: string): readonly ClockKey[] {
  if (!isOfDepartment(issuedAs)) return [];
  return (['register', 'to_publish'] as const).filter((key) => profile.limits.some((limit) => limit.key === key));
}

export function explainerRule(profile: string): UnifiedFacts['isExplainerRequired'] {
  const { value, source } = findProfile(profile).rules.explainerRequired;
  return { value, basis: source };
}

import { hunan } from './hunan/profile.js';
import type { Limit } from './limit.js';
import { national } from './national/profile.js';
import type { Profile } from './profile.js';
import { shandong } from './shandong/profile.js';
import { zhejiangHangzhou } from './zhejiang-hangzhou/profile.js';

/** The profiles that are shipped; each carries the dates of the texts that it follows. */
export const PROFILES: readonly Profile[] = [national, zhejiangHangzhou, hunan, shandong];

/** A profile or limit that nobody defined: a mistake in configuration or command, never a legal refusal. */
export class UnknownPolicy extends Error {
  constructor(
    readonly kind: 'profile' | 'limit',
    readonly asked: string,
    readonly known: readonly string[],
  ) {
    super(`Unknown ${kind} "${asked}"; known: ${known.join(', ')}`);
    this.name = 'UnknownPolicy';
  }
}

/** The profile of that name; throws UnknownPolicy. */
export function findProfile(name: string): Profile {
  const found = PROFILES.find((profile) => profile.name === name);
  if (!found)
    throw new UnknownPolicy(
      'profile',
      name,
      PROFILES.map((profile) => profile.name),
    );
  return found;
}

/**
 * A limit as it counts in that place: whether a last day on a holiday moves on is the profile's rule, and a short period of a statute
 * like 348号 (第九十八条) runs in working days, whatever its article calls it.
 */
function asCounted(profile: Profile, limit: Limit): Limit {
  const short = profile.shortDays?.value;
  const isShort =
    short !== undefined && limit.statute === short.statute && limit.unit === 'd' && limit.amount > 0 && limit.amount <= short.upTo;
  return { ...limit, unit: isShort ? 'wd' : limit.unit, roll: limit.roll && profile.rollForward.value };
}

/** All limits of a profile as they count there. */
export const limitsOf = (profile: Profile): readonly Limit[] => profile.limits.map((limit) => asCounted(profile, limit));

/** The limit of that key (or one of its other names) as it counts in that profile; throws UnknownPolicy. */
export function findLimit(profile: Profile, key: string): Limit {
  const found = limitsOf(profile).find((limit) => limit.key === key || limit.aliases?.includes(key));
  if (!found)
    throw new UnknownPolicy(
      'limit',
      key,
      profile.limits.map((limit) => limit.key),
    );
  return found;
}

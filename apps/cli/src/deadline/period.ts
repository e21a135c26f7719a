import { barePeriod, findLimit, findProfile, type Limit, type Period, type Profile, UnknownPolicy } from '@fashen/policy';
import { UsageError } from '../usage-error.js';

/** The profile of that name; an unknown one is bad use. */
export function profileOf(name: string): Profile {
  try {
    return findProfile(name);
  } catch (error) {
    if (!(error instanceof UnknownPolicy)) throw error;
    throw new UsageError({
      zh: `没有“${name}”这套辖区参数，可用：${error.known.join('、')}。`,
      en: `There is no profile "${name}"; known: ${error.known.join(', ')}.`,
    });
  }
}

/** The limit of that key, or the period as written; `limit` is null for a bare period. */
export function periodOf(profile: Profile, what: string): { period: Period; limit: Limit | null } {
  const bare = barePeriod(what);
  if (bare) return { period: bare, limit: null };
  try {
    const limit = findLimit(profile, what);
    return { period: limit, limit };
  } catch (error) {
    if (!(error instanceof UnknownPolicy)) throw error;
    throw new UsageError({
      zh: `“${what}”既不是 ${profile.name} 中的期限，也不是 15wd、30d、2m、5y、-6m 这样的期间；deadline --list 列出全部期限。`,
      en: `"${what}" is neither a limit of ${profile.name} nor a period like 15wd, 30d, 2m, 5y or -6m; deadline --list shows all limits.`,
    });
  }
}

const DAY = 86_400_000;

/** What was written last before this instant is removed; `days` is the one setting of the rule (FASHEN_DRAFT_DAYS). */
export const keptSince = (now: string, days: number): string => new Date(Date.parse(now) - days * DAY).toISOString();

/** The last instant at which what was written at `updatedAt` is still kept. */
export const keptUntil = (updatedAt: string, days: number): string => new Date(Date.parse(updatedAt) + days * DAY).toISOString();

export const wholeDays = (from: string, to: string): number => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY));

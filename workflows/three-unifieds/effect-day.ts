import type { IsoDate } from '@fashen/domain';
import type { Effect } from './context.js';
import type { EffectGap, SubmissionFact } from './facts.js';

const DAY = 86_400_000;

/** A day so many days later: plain calendar days, for an effect date is never rolled. */
export const daysAfter = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Whether an application came within the time that the profile gives. */
export const submittedBy = (submission: SubmissionFact, appliedOn: IsoDate) =>
  submission && { ...submission, isLate: appliedOn > submission.due };

/** The first day on which a text published on `published` may take effect without a statutory reason. */
export const earliestEffect = (published: IsoDate, { days }: EffectGap): IsoDate => daysAfter(published, days);

/** The first day of effect of a text that is published on `published`. */
export function effectiveDay({ on, isAtOnce }: Effect, published: IsoDate, gap: EffectGap): IsoDate {
  if (on !== null) return on;
  return isAtOnce ? published : earliestEffect(published, gap);
}

import type { IsoDate } from '@fashen/domain';
import type { Period } from '@fashen/policy';
import { builtInCalendar } from './calendar.js';
import { addDays } from './dates.js';
import { computeDeadline } from './deadline.js';

/** Days between what lapsed and its renewal, both included, on which neither holds. */
export type ValidityGap = { from: IsoDate; to: IsoDate };

/** No working day has a say here: an end of validity, and what is counted back from it, never rolls. */
function endOf(period: Period, from: IsoDate): IsoDate {
  const { due } = computeDeadline(period, { from, calendar: builtInCalendar });
  if (due === null) throw new Error(`The period ${period.key} from ${from} has no end`);
  return due;
}

/** 有效期末日: the first day counts, so three years from 2020-06-05 end with 2023-06-04 (广州市增城区 增府办规〔2020〕6号). */
export const lastDayOfValidity = (period: Period, effectiveOn: IsoDate): IsoDate => endOf(period, effectiveOn);

/** 届满前评估: from when on the evaluation is due, counted back from the last day of validity. */
export const evaluationDueFrom = (period: Period, lastDay: IsoDate): IsoDate => endOf(period, lastDay);

/** The days without any text between an old document that has ended and the one that renews it; null where one follows the other. */
export function renewalGap(endedOn: IsoDate, renewedOn: IsoDate): ValidityGap | null {
  return endedOn < renewedOn ? { from: endedOn, to: addDays(renewedOn, -1) } : null;
}

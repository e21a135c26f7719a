import { addDays, type Calendar, type Deadline as Computed, computeDeadline, type Pause } from '@fashen/calendar';
import type { Deadline, DeadlineExtension, DeadlinePause } from '@fashen/persistence';
import { findLimit, findProfile, type Limit } from '@fashen/policy';

/**
 * The limit that a deadline follows, by the profile that its process was opened with. A process may run one limit several times side
 * by side: its key is then the limit's, a colon and whom it binds (`co_review:PARTY`).
 */
export const limitOf = ({ profile, key }: Pick<Deadline, 'profile' | 'key'>): Limit => findLimit(findProfile(profile), key.split(':')[0]!);

/** Share of the working days at which the light turns yellow, by that profile. */
export const yellowShare = ({ profile }: Pick<Deadline, 'profile'>): number => findProfile(profile).yellowLight.value;

/** The last day that a pause takes away is the one before days count again; one that was over on the day it began takes none. */
const paused = ({ from, to, evidence }: DeadlinePause): Pause[] =>
  to === null ? [{ from, to, evidence }] : from < to ? [{ from, to: addDays(to, -1), evidence }] : [];

/** The deadline with all that happened to it, from the legal facts alone: never from the day somebody pressed a button. */
export function compute(
  deadline: Pick<Deadline, 'profile' | 'key' | 'startFrom'>,
  pauses: readonly DeadlinePause[],
  extensions: readonly DeadlineExtension[],
  calendar: Calendar,
): Computed {
  return computeDeadline(limitOf(deadline), {
    from: deadline.startFrom,
    pauses: pauses.flatMap(paused),
    extension: extensions.reduce((sum, { amount }) => sum + amount, 0),
    calendar,
  });
}

/** The explanation as it was stored. */
export const storedComputation = ({ computed }: Pick<Deadline, 'computed'>): Computed => JSON.parse(computed) as Computed;

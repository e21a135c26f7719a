import type { CaseClock } from '@fashen/contracts';
import type { Instant } from '@fashen/engine';
import type { Deadline } from '@fashen/persistence';
import { limitOf } from './compute.js';
import { lightOf, reasonOf } from './present.js';

/** A period as lists show it. */
export const presentClock = (deadline: Deadline, at: Instant): CaseClock => ({
  key: deadline.key,
  label: limitOf(deadline).label,
  status: deadline.status,
  due: deadline.due,
  ...lightOf(deadline, at),
  reason: reasonOf(deadline),
});

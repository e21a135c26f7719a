import { nearDate } from '@fashen/calendar';
import type { Deadline, TaskClock } from '@fashen/persistence';
import { storedComputation, yellowShare } from '../deadline/compute.js';

const NONE: TaskClock = { due: null, nearOn: null, clock: null };

/** What lists know of a period: its days while it runs, and that it stands still while it does. A closed one is no period any more. */
export function clockOf(deadline: Deadline | undefined): TaskClock {
  if (deadline?.status === 'paused') return { ...NONE, clock: 'paused' };
  if (deadline?.status !== 'running') return NONE;
  return { due: deadline.due, nearOn: nearDate(storedComputation(deadline), yellowShare(deadline)), clock: 'running' };
}

import type { LibraryState } from '@fashen/contracts';
import { VALIDITY_STATUSES, type ValidityStatus } from '@fashen/domain';

/** Statuses of each state that readers ask for; what was stopped is asked of the decisions, whatever the status. */
const STATUSES: Readonly<Record<LibraryState, readonly ValidityStatus[]>> = {
  inForce: ['inForce', 'expiring'],
  awaiting: ['awaitingEffect'],
  ended: ['lapsed', 'repealed', 'renewed', 'annulled'],
  suspended: Object.keys(VALIDITY_STATUSES) as ValidityStatus[],
};

export const statusesOf = (state: LibraryState | undefined): readonly ValidityStatus[] => STATUSES[state ?? 'suspended'];

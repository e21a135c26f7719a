import type { Role } from '@fashen/domain';
import type { Caller } from '@fashen/engine';
import type { Sight } from '@fashen/persistence';

const DRAFTING: readonly Role[] = ['drafter', 'draftingHead'];
const REVIEWING: readonly Role[] = ['intakeClerk', 'caseHandler', 'secondReviewer', 'reviewHead'];

const holds = (caller: Caller, roles: readonly Role[]): boolean => roles.some((role) => caller.roles.includes(role));

/** Which documents a caller may know of; none by default. The auditor sees all, because nobody audits what is hidden. */
export function sightOf(caller: Caller): Sight {
  if (holds(caller, ['auditor'])) return { all: true };
  return {
    ...(holds(caller, DRAFTING) ? { draftingParty: caller.party } : {}),
    ...(holds(caller, REVIEWING) ? { reviewAuthority: caller.party } : {}),
  };
}

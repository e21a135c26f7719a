import type { Role } from '@fashen/domain';
import type { Caller } from '@fashen/engine';
import type { Sight } from '@fashen/persistence';

const DRAFTING: readonly Role[] = ['drafter', 'draftingHead'];
const REVIEWING: readonly Role[] = ['intakeClerk', 'caseHandler', 'secondReviewer', 'reviewHead'];

/** They act on whatever their government issues: completeness, agenda, signature, registration, publication (中办发〔2012〕14号; 浙江省人民政府令第348号 25条). */
const OFFICE: readonly Role[] = ['generalOffice', 'signatory', 'registrar', 'publisher'];

/** They supervise what is in force: filing review, objections, corrections (浙江省人民政府令第348号 90–92条). */
const SUPERVISING: readonly Role[] = ['filingReviewer', 'objectionHandler'];

const holds = (caller: Caller, roles: readonly Role[]): boolean => roles.some((role) => caller.roles.includes(role));

/**
 * Which documents a caller may know of; none by default. Who is asked to act on one, whatever the role, sees it from then on (co-reviewers,
 * advisers, legal sections, other issuers). The auditor sees all, because nobody audits what is hidden.
 */
export function sightOf(caller: Caller): Sight {
  if (holds(caller, ['auditor'])) return { all: true };
  return {
    ...(holds(caller, DRAFTING) ? { draftingParty: caller.party } : {}),
    ...(holds(caller, REVIEWING) ? { reviewer: caller.party } : {}),
    ...(holds(caller, OFFICE) ? { officeIn: caller.party } : {}),
    ...(holds(caller, SUPERVISING) ? { published: true } : {}),
    askedAs: caller,
  };
}

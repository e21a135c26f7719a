import type { PartyId, PersonId } from '@fashen/domain';
import type { Caller } from '@fashen/engine';
import { Problem } from '../platform/problem/problem.js';
import { DELEGATION_MESSAGES } from './delegation-messages.js';

/** Who answers for the people of a party. */
const HEADS: readonly string[] = ['draftingHead', 'reviewHead', 'signatory'];

export const isAdministrator = ({ roles }: Caller): boolean => roles.includes('administrator');
export const isHead = ({ party, roles }: Caller, of: PartyId): boolean => party === of && roles.some((role) => HEADS.includes(role));

/** The person himself, the head of the party, or an administrator. @throws Problem NOT_PERMITTED */
export function requireStanding(caller: Caller, person: PersonId, party: PartyId): void {
  const isOwn = caller.person === person && caller.party === party;
  if (!isOwn) requireHead(caller, party, 'delegation.notYours');
}

/** The head of the party, or an administrator. @throws Problem NOT_PERMITTED */
export function requireHead(caller: Caller, party: PartyId, rule: 'delegation.notYours' | 'desk.notYours'): void {
  if (!isAdministrator(caller) && !isHead(caller, party))
    throw new Problem('NOT_PERMITTED', { findings: [{ rule, ...DELEGATION_MESSAGES[rule] }] });
}

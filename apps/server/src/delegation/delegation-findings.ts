import type { IsoDate, PersonId } from '@fashen/domain';
import type { KnownDelegation, PartyMember } from '@fashen/persistence';
import type { SpokenFinding } from '../platform/problem/problem.js';
import { DELEGATION_MESSAGES, type DelegationRule } from './delegation-messages.js';

/** Reviewing and deciding people belong to the body that the law names: no part of that goes to somebody outside it. */
const BASIS = '国办发〔2018〕115号 二（四）';
/** Roles that only look, or run the installation, decide nothing that could be delegated. */
const NOT_DELEGATED: readonly string[] = ['auditor', 'administrator', 'citizen', 'supervisor'];

export type AskedDelegation = {
  person: PersonId;
  delegate: PersonId;
  role: string | null;
  startsOn: IsoDate;
  endsOn: IsoDate;
};
type World = { members: readonly PartyMember[]; touching: readonly KnownDelegation[]; today: IsoDate };

const found = (rule: DelegationRule, field: string, details: Record<string, string | string[]> = {}): SpokenFinding => ({
  rule,
  field,
  basis: BASIS,
  ...DELEGATION_MESSAGES[rule],
  ...(Object.keys(details).length > 0 ? { details } : {}),
});

const isSameWork = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;

/**
 * What stands against a delegation. The delegate holds every role that is delegated, in the same party: a delegation gives work, never a
 * power that somebody does not have. Delegations do not chain, so nobody delegates what he holds for others in those days.
 */
export function delegationFindings(asked: AskedDelegation, { members, touching, today }: World): SpokenFinding[] {
  return [...dayFindings(asked, today), ...roleFindings(asked, members), ...chainFindings(asked, touching)];
}

const dayFindings = ({ startsOn, endsOn }: AskedDelegation, today: IsoDate): SpokenFinding[] => [
  ...(startsOn < today ? [found('delegation.dayPast', '/startsOn')] : []),
  ...(endsOn < startsOn ? [found('delegation.endsBefore', '/endsOn')] : []),
];

function roleFindings({ person, delegate, role }: AskedDelegation, members: readonly PartyMember[]): SpokenFinding[] {
  if (person === delegate) return [found('delegation.toOneself', '/delegate')];
  const rolesOf = (one: PersonId) => (members.find((member) => member.person === one)?.roles ?? []).filter(isDelegable);
  const held = rolesOf(person);
  if (held.length === 0) return [found('delegation.nothingHeld', '/person')];
  if (role !== null && !held.includes(role)) return [found('delegation.roleNotHeld', '/role')];
  const missing = (role === null ? held : [role]).filter((one) => !rolesOf(delegate).includes(one));
  return missing.length > 0 ? [found('delegation.delegateRole', '/delegate', { roles: missing })] : [];
}
const isDelegable = (role: string): boolean => !NOT_DELEGATED.includes(role);

function chainFindings({ person, delegate, role }: AskedDelegation, touching: readonly KnownDelegation[]): SpokenFinding[] {
  const others = touching.filter((one) => isSameWork(one.role, role));
  return [
    ...(others.some((one) => one.person === person) ? [found('delegation.overlaps', '/startsOn')] : []),
    ...(others.some((one) => one.person === delegate) ? [found('delegation.delegateAway', '/delegate')] : []),
    ...(others.some((one) => one.delegate === person) ? [found('delegation.actsForOthers', '/person')] : []),
  ];
}

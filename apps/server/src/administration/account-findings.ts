import type { Account, HeldRole, Party } from '@fashen/persistence';
import type { SpokenFinding } from '../platform/problem/problem.js';
import { ACCOUNT_MESSAGES, type AccountRule } from './account-messages.js';

export const accountFinding = (rule: AccountRule, field = '', details?: NonNullable<SpokenFinding['details']>): SpokenFinding => ({
  rule,
  ...(field ? { field } : {}),
  ...ACCOUNT_MESSAGES[rule],
  ...(details ? { details } : {}),
});

const isSame = (one: HeldRole, other: HeldRole): boolean => one.party === other.party && one.role === other.role;

/** Roles of `to` that are not in `from`. */
export const rolesBeyond = (to: readonly HeldRole[], from: readonly HeldRole[]): HeldRole[] =>
  to.filter((one) => !from.some((other) => isSame(one, other)));

/** What stands against these roles; those held before in a party that was abolished since may stay, so that its cases can be ended. */
export const roleFindings = (roles: readonly HeldRole[], held: readonly HeldRole[], parties: readonly Party[]): SpokenFinding[] =>
  roles.flatMap((role, at) => {
    const field = `/roles/${at}`;
    if (roles.slice(0, at).some((other) => isSame(other, role))) return [accountFinding('account.roleTwice', field)];
    const party = parties.find(({ id }) => id === role.party);
    if (!party) return [accountFinding('account.partyUnknown', field)];
    const isNew = !held.some((other) => isSame(other, role));
    return party.abolishedOn && isNew ? [accountFinding('account.partyAbolished', field, { name: party.name })] : [];
  });

export type KnownAccounts = { accounts: readonly Account[]; roles: readonly (HeldRole & { account: string })[] };

/** Nobody could set anything any more: whether no other account is enabled, past its one-time password, and an administrator's. */
export const isLastAdministrator = (id: string, { accounts, roles }: KnownAccounts): boolean => {
  const others = accounts.filter((account) => account.id !== id && account.disabledAt === null && !account.oneTimeSince);
  const isAdministrator = (account: string) => roles.some((held) => held.account === account && held.role === 'administrator');
  return isAdministrator(id) && !others.some((account) => isAdministrator(account.id));
};

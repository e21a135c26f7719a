import type { ConfirmedAction, NewAccount } from '@fashen/contracts';
import type { Role } from '@fashen/domain';
import type { Json } from '@fashen/engine';
import { type Account, AccountRepository, type HeldRole, PartyRepository, SessionRepository } from '@fashen/persistence';
import type { Turn } from '../identity/change-log.js';
import { Problem } from '../platform/problem/problem.js';
import { accountFinding, isLastAdministrator, roleFindings, rolesBeyond } from './account-findings.js';
import { requireNone } from './standing.js';

/** One change of an account, as it is asked for. `account` is the id that a new one is going to have. */
export type AccountChange = { account: string; reason: string | null } & (
  | ({ action: 'createAccount' } & NewAccount)
  | { action: 'changeRoles'; roles: readonly HeldRole[] }
  | { action: 'enableAccount' | 'disableAccount' | 'resetPassword' }
);

/** Where a change meets an account: what it is and what it holds; neither, before it exists. */
export type Met = { account: Account | null; held: readonly HeldRole[] };

export const hasPassword = (action: ConfirmedAction): boolean => action === 'createAccount' || action === 'resetPassword';

/** Whoever administers or watches the administrators. */
const CONFIRMING: readonly Role[] = ['administrator', 'auditor'];
/** Whoever opens personal data of objectors, and whoever could give himself that. */
const REACHING: readonly Role[] = [...CONFIRMING, 'objectionHandler', 'reviewHead'];
const isOneOf = (roles: readonly Role[], held: readonly HeldRole[]): boolean => held.some(({ role }) => roles.includes(role));

/** Whether the change lets somebody reach personal data, or takes away somebody who watches over that: no one person's choice. */
export function needsSecond(change: AccountChange, { held }: Met): boolean {
  switch (change.action) {
    case 'createAccount':
      return isOneOf(REACHING, change.roles);
    case 'changeRoles':
      return isOneOf(REACHING, rolesBeyond(change.roles, held)) || isOneOf(CONFIRMING, rolesBeyond(held, change.roles));
    case 'disableAccount':
      return isOneOf(CONFIRMING, held);
    default:
      return isOneOf(REACHING, held);
  }
}

/** Everybody but these who could confirm. */
export async function confirmersBeside(accounts: AccountRepository, persons: readonly string[]): Promise<Account[]> {
  const roles = await accounts.allRoles();
  return (await accounts.all()).filter(
    ({ id, disabledAt }) =>
      disabledAt === null &&
      !persons.includes(id) &&
      isOneOf(
        CONFIRMING,
        roles.filter(({ account }) => account === id),
      ),
  );
}

/** @throws Problem NOT_FOUND where an account is to be changed that does not exist */
export async function meet({ sql }: Turn['tx'], { action, account: id }: Pick<AccountChange, 'action' | 'account'>): Promise<Met> {
  const accounts = new AccountRepository(sql);
  const account = (await accounts.find(id)) ?? null;
  if (account === null && action !== 'createAccount') throw new Problem('NOT_FOUND');
  return { account, held: await accounts.rolesOf(id) };
}

/** @throws Problem ADMINISTRATION_REFUSED with everything that stands against the change now */
export async function requireFit({ sql }: Turn['tx'], change: AccountChange, { account, held }: Met, by: string): Promise<void> {
  const accounts = new AccountRepository(sql);
  const lastOne = async () => {
    const known = { accounts: await accounts.all(), roles: await accounts.allRoles() };
    return isLastAdministrator(change.account, known) ? [accountFinding('account.lastAdministrator')] : [];
  };
  const unchanged = (is: boolean) => (is ? [accountFinding('account.nothingChanged')] : []);
  switch (change.action) {
    case 'createAccount': {
      const taken = (await accounts.findByLogin(change.login)) ? [accountFinding('account.loginTaken', '/login')] : [];
      return requireNone([...taken, ...roleFindings(change.roles, [], await new PartyRepository(sql).all())]);
    }
    case 'changeRoles': {
      const taken = rolesBeyond(held, change.roles);
      const isAdministrators = ({ role }: HeldRole) => role === 'administrator';
      const loses = taken.some(isAdministrators) && !change.roles.some(isAdministrators);
      return requireNone([
        ...roleFindings(change.roles, held, await new PartyRepository(sql).all()),
        ...unchanged(taken.length + rolesBeyond(change.roles, held).length === 0),
        ...(loses ? await lastOne() : []),
      ]);
    }
    case 'disableAccount':
      return requireNone([...unchanged(account?.disabledAt !== null), ...(await lastOne())]);
    case 'enableAccount':
      return requireNone(unchanged(account?.disabledAt === null));
    case 'resetPassword':
      return requireNone([
        ...(change.account === by ? [accountFinding('account.ownPassword')] : []),
        ...(account?.disabledAt === null ? [] : [accountFinding('account.disabled')]),
      ]);
  }
}

/** What is given and taken, as the log and a second person read it. */
export function detailsOf(change: AccountChange, { held }: Met): Readonly<Record<string, Json>> {
  const plain = (roles: readonly HeldRole[]): Json => roles.map(({ party, role }) => ({ party, role }));
  if (change.action === 'createAccount') return { given: plain(change.roles) };
  if (change.action !== 'changeRoles') return {};
  return { given: plain(rolesBeyond(change.roles, held)), taken: plain(rolesBeyond(held, change.roles)) };
}

/** Makes the change; sessions under an old password, or of a disabled account, end. */
export async function make({ tx: { sql }, at }: Turn, change: AccountChange, passwordHash: string): Promise<void> {
  const accounts = new AccountRepository(sql);
  const { account: id } = change;
  switch (change.action) {
    case 'createAccount':
      return accounts.insert(
        { id, login: change.login, name: change.name, passwordHash, createdAt: at, disabledAt: null, oneTimeSince: at },
        change.roles,
      );
    case 'changeRoles':
      return accounts.replaceRoles(id, change.roles);
    case 'enableAccount':
      return accounts.setDisabled(id, null);
    case 'disableAccount':
      await accounts.setDisabled(id, at);
      return new SessionRepository(sql).deleteOf(id);
    case 'resetPassword':
      await accounts.setPassword(id, passwordHash, at);
      return new SessionRepository(sql).deleteOf(id);
  }
}

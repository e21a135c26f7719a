import { randomBytes, randomUUID } from 'node:crypto';
import type { AccountEntry, AccountGiven, AccountList, NewAccount, RolesChange } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Account, AccountRepository, type Database, type HeldRole, PartyRepository, SessionRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { inTurn, type Turn } from '../identity/change-log.js';
import { hashPassword } from '../identity/password.js';
import { mustChange } from '../identity/session.service.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { accountFinding, isLastAdministrator, roleFindings, rolesBeyond } from './account-findings.js';
import { requireAdministrator, requireNone } from './standing.js';

const present = (account: Account, roles: readonly HeldRole[]): AccountEntry => {
  const { id, login, name, createdAt, disabledAt } = account;
  const held = roles.map(({ party, role }) => ({ party, role }));
  return { id, login, name, roles: held, createdAt, disabledAt, mustChangePassword: mustChange(account) };
};

/** 16 characters that can be read out: told once, good for one sign-in. */
const oneTimePassword = (): string => randomBytes(12).toString('base64url');

type Work = (scene: Turn & { accounts: AccountRepository; account: Account; held: readonly HeldRole[] }) => Promise<void>;

/** Accounts are created, disabled and enabled, never deleted: papers and histories name them. */
@Injectable()
export class AccountService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(caller: Caller): Promise<AccountList> {
    requireAdministrator(caller);
    return this.database.read(async ({ sql }) => {
      const accounts = new AccountRepository(sql);
      const roles = await accounts.allRoles();
      const rolesOf = (id: string) => roles.filter(({ account }) => account === id);
      return { entries: (await accounts.all()).map((account) => present(account, rolesOf(account.id))) };
    });
  }

  async create({ login, name, roles }: NewAccount, caller: Caller): Promise<AccountGiven> {
    requireAdministrator(caller);
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    const entry = await inTurn(this.database, this.clock, caller, async ({ tx: { sql }, at, record }) => {
      const accounts = new AccountRepository(sql);
      const taken = (await accounts.findByLogin(login)) ? [accountFinding('account.loginTaken', '/login')] : [];
      requireNone([...taken, ...roleFindings(roles, [], await new PartyRepository(sql).all())]);
      const account: Account = { id: randomUUID(), login, name, passwordHash, createdAt: at, disabledAt: null, oneTimeSince: at };
      await accounts.insert(account, roles);
      await record({ action: 'createAccount', subjectKind: 'account', subject: account.id, reason: null, details: { given: roles } });
      return present(account, roles);
    });
    return { account: entry, oneTimePassword: password };
  }

  setRoles(id: string, { roles, reason }: RolesChange, caller: Caller): Promise<AccountEntry> {
    return this.change(id, caller, async ({ tx, accounts, held, record }) => {
      const given = rolesBeyond(roles, held);
      const taken = rolesBeyond(held, roles);
      const losesAdministration = taken.some(({ role }) => role === 'administrator') && !roles.some(({ role }) => role === 'administrator');
      requireNone([
        ...roleFindings(roles, held, await new PartyRepository(tx.sql).all()),
        ...(given.length + taken.length === 0 ? [accountFinding('account.nothingChanged')] : []),
        ...(losesAdministration ? await lastFindings(accounts, id) : []),
      ]);
      await accounts.replaceRoles(id, roles);
      await record({ action: 'changeRoles', subjectKind: 'account', subject: id, reason, details: { given, taken } });
    });
  }

  disable(id: string, reason: string, caller: Caller): Promise<AccountEntry> {
    return this.change(id, caller, async ({ tx, at, accounts, account, record }) => {
      requireNone([
        ...(account.disabledAt === null ? [] : [accountFinding('account.nothingChanged')]),
        ...(await lastFindings(accounts, id)),
      ]);
      await accounts.setDisabled(id, at);
      await new SessionRepository(tx.sql).deleteOf(id);
      await record({ action: 'disableAccount', subjectKind: 'account', subject: id, reason, details: {} });
    });
  }

  enable(id: string, reason: string, caller: Caller): Promise<AccountEntry> {
    return this.change(id, caller, async ({ accounts, account, record }) => {
      requireNone(account.disabledAt === null ? [accountFinding('account.nothingChanged')] : []);
      await accounts.setDisabled(id, null);
      await record({ action: 'enableAccount', subjectKind: 'account', subject: id, reason, details: {} });
    });
  }

  /** Whoever is signed in with the old password is signed out. */
  async resetPassword(id: string, reason: string, caller: Caller): Promise<AccountGiven> {
    requireAdministrator(caller);
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    const entry = await this.change(id, caller, async ({ tx, at, accounts, account, record }) => {
      requireNone([
        ...(id === caller.person ? [accountFinding('account.ownPassword')] : []),
        ...(account.disabledAt === null ? [] : [accountFinding('account.disabled')]),
      ]);
      await accounts.setPassword(id, passwordHash, at);
      await new SessionRepository(tx.sql).deleteOf(id);
      await record({ action: 'resetPassword', subjectKind: 'account', subject: id, reason, details: {} });
    });
    return { account: entry, oneTimePassword: password };
  }

  private async change(id: string, caller: Caller, work: Work): Promise<AccountEntry> {
    requireAdministrator(caller);
    return inTurn(this.database, this.clock, caller, async (turn) => {
      const accounts = new AccountRepository(turn.tx.sql);
      const account = await accounts.find(id);
      if (!account) throw new Problem('NOT_FOUND');
      await work({ ...turn, accounts, account, held: await accounts.rolesOf(id) });
      return present((await accounts.find(id))!, await accounts.rolesOf(id));
    });
  }
}

async function lastFindings(accounts: AccountRepository, id: string) {
  const known = { accounts: await accounts.all(), roles: await accounts.allRoles() };
  return isLastAdministrator(id, known) ? [accountFinding('account.lastAdministrator')] : [];
}

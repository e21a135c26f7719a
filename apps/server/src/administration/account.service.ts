import { randomBytes, randomUUID } from 'node:crypto';
import type {
  AccountAsked,
  AccountDecided,
  AccountEntry,
  AccountGiven,
  AccountList,
  AccountRequestList,
  AccountRequest as Asked,
  NewAccount,
  RolesChange,
} from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import {
  type Account,
  AccountRepository,
  type AccountRequest,
  AccountRequestRepository,
  type Database,
  type HeldRole,
  PartyRepository,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { inTurn, type Turn } from '../identity/change-log.js';
import { hashPassword } from '../identity/password.js';
import { mustChange } from '../identity/session.service.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { type AccountChange, confirmersBeside, detailsOf, hasPassword, make, meet, needsSecond, requireFit } from './account-changes.js';
import { accountFinding } from './account-findings.js';
import { requireAdministrator, requireLogReader, requireNone } from './standing.js';

const present = (account: Account, roles: readonly HeldRole[]): AccountEntry => {
  const { id, login, name, createdAt, disabledAt } = account;
  const held = roles.map(({ party, role }) => ({ party, role }));
  return { id, login, name, roles: held, createdAt, disabledAt, mustChangePassword: mustChange(account) };
};

/** 16 characters that can be read out: told once, good for one sign-in. */
const oneTimePassword = (): string => randomBytes(12).toString('base64url');

/** A one-time password with its hash where the change brings a new one; hashing takes too long for a transaction. */
async function newPassword({ action }: Pick<AccountChange, 'action'>): Promise<{ password: string | null; passwordHash: string }> {
  if (!hasPassword(action)) return { password: null, passwordHash: '' };
  const password = oneTimePassword();
  return { password, passwordHash: await hashPassword(password) };
}

const changeOf = ({ action, account, reason, change }: AccountRequest): AccountChange =>
  ({ ...(JSON.parse(change) as object), action, account, reason }) as AccountChange;

/**
 * Accounts are created, disabled and enabled, never deleted: papers and histories name them. A change that reaches personal data, or the
 * administration itself, waits for a second person: another administrator, or an auditor. Where there is nobody else it is made at once,
 * and the log says that it was made alone.
 */
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

  create(account: NewAccount, caller: Caller): Promise<AccountGiven | AccountAsked> {
    return this.ask<AccountGiven>({ action: 'createAccount', account: randomUUID(), reason: null, ...account }, caller);
  }

  setRoles(account: string, { roles, reason }: RolesChange, caller: Caller): Promise<AccountEntry | AccountAsked> {
    return this.ask<AccountEntry>({ action: 'changeRoles', account, reason, roles }, caller);
  }

  disable(account: string, reason: string, caller: Caller): Promise<AccountEntry | AccountAsked> {
    return this.ask<AccountEntry>({ action: 'disableAccount', account, reason }, caller);
  }

  enable(account: string, reason: string, caller: Caller): Promise<AccountEntry | AccountAsked> {
    return this.ask<AccountEntry>({ action: 'enableAccount', account, reason }, caller);
  }

  /** Whoever is signed in with the old password is signed out. */
  resetPassword(account: string, reason: string, caller: Caller): Promise<AccountGiven | AccountAsked> {
    return this.ask<AccountGiven>({ action: 'resetPassword', account, reason }, caller);
  }

  /** What waits for a second person: for administrators, and for auditors who may confirm. */
  async requests(caller: Caller): Promise<AccountRequestList> {
    requireLogReader(caller);
    return this.database.read(async ({ sql }) => {
      const entries: Asked[] = [];
      for (const request of await new AccountRequestRepository(sql).open()) entries.push(await this.presentRequest(sql, request, caller));
      return { entries };
    });
  }

  /** A second person confirms, and the change is made as things stand now. Whoever confirms is told the one-time password, not who asked. */
  async confirm(id: string, caller: Caller): Promise<AccountDecided> {
    requireLogReader(caller);
    const known = await this.database.read(({ sql }) => new AccountRequestRepository(sql).findOpen(id));
    if (!known) throw new Problem('NOT_FOUND');
    const { password, passwordHash } = await newPassword(changeOf(known));
    return inTurn(this.database, this.clock, caller, async (turn) => {
      const request = await this.decided(turn, id, 'confirmed', caller);
      const change = changeOf(request);
      requireNone(isSecond(request, caller) ? [] : [accountFinding('request.notSecond')]);
      const accounts = new AccountRepository(turn.tx.sql);
      const asker = await accounts.find(request.askedBy);
      const isStillHere = asker?.disabledAt === null && (await accounts.rolesOf(asker.id)).some(({ role }) => role === 'administrator');
      requireNone(isStillHere ? [] : [accountFinding('request.askerGone')]);
      const entry = await this.carryOut(turn, change, { by: request.askedBy, passwordHash, more: { askedBy: request.askedBy } });
      return { account: entry, oneTimePassword: password };
    });
  }

  /** A second person declines, or whoever asked takes it back. */
  decline(id: string, reason: string, caller: Caller): Promise<void> {
    requireLogReader(caller);
    return inTurn(this.database, this.clock, caller, async (turn) => {
      const request = await this.decided(turn, id, 'declined', caller);
      requireNone(isSecond(request, caller) || request.askedBy === caller.person ? [] : [accountFinding('request.notSecond')]);
      await turn.record({
        action: request.askedBy === caller.person ? 'withdrawRequest' : 'declineRequest',
        subjectKind: 'account',
        subject: request.account,
        reason,
        details: { asked: request.action, askedBy: request.askedBy },
      });
    });
  }

  private async ask<Made>(change: AccountChange, caller: Caller): Promise<Made | AccountAsked> {
    requireAdministrator(caller);
    const { password, passwordHash } = await newPassword(change);
    return inTurn(this.database, this.clock, caller, async (turn) => {
      const met = await meet(turn.tx, change);
      await requireFit(turn.tx, change, met, caller.person);
      const isGrave = needsSecond(change, met);
      const others = await confirmersBeside(new AccountRepository(turn.tx.sql), [caller.person, change.account]);
      if (isGrave && others.length > 0) return { request: await this.keep(turn, change, caller) };
      const entry = await this.carryOut(turn, change, { by: caller.person, passwordHash, more: isGrave ? { alone: true } : {} });
      return (password === null ? entry : { account: entry, oneTimePassword: password }) as Made;
    });
  }

  private async keep(turn: Turn, asked: AccountChange, caller: Caller): Promise<Asked> {
    const { sql } = turn.tx;
    const { action, account, reason, ...change } = asked;
    const request = { id: randomUUID(), action, account, reason, change: JSON.stringify(change), askedBy: caller.person, askedAt: turn.at };
    await new AccountRequestRepository(sql).insert(request);
    const details = { asked: action, ...detailsOf(asked, await meet(turn.tx, asked)) };
    await turn.record({ action: 'askSecond', subjectKind: 'account', subject: account, reason, details });
    return this.presentRequest(sql, request, caller);
  }

  private async decided(turn: Turn, id: string, outcome: 'confirmed' | 'declined', caller: Caller): Promise<AccountRequest> {
    const requests = new AccountRequestRepository(turn.tx.sql);
    const request = await requests.findOpen(id);
    if (!request) throw new Problem('NOT_FOUND');
    const what = outcome === 'declined' && request.askedBy === caller.person ? 'withdrawn' : outcome;
    await requests.decide(id, { outcome: what, by: caller.person, at: turn.at });
    return request;
  }

  private async carryOut(
    turn: Turn,
    change: AccountChange,
    { by, passwordHash, more }: { by: string; passwordHash: string; more: Readonly<Record<string, string | boolean>> },
  ): Promise<AccountEntry> {
    const met = await meet(turn.tx, change);
    await requireFit(turn.tx, change, met, by);
    await make(turn, change, passwordHash);
    const { action, account, reason } = change;
    await turn.record({ action, subjectKind: 'account', subject: account, reason, details: { ...detailsOf(change, met), ...more } });
    const accounts = new AccountRepository(turn.tx.sql);
    return present((await accounts.find(account))!, await accounts.rolesOf(account));
  }

  private async presentRequest(sql: Sql, request: AccountRequest, caller: Caller): Promise<Asked> {
    const accounts = new AccountRepository(sql);
    const change = changeOf(request);
    const found = await accounts.find(request.account);
    const { login, name } = change.action === 'createAccount' ? change : found!;
    const { id, action, reason, askedBy, askedAt } = request;
    const names = await accounts.names([askedBy]);
    const roles = detailsOf(change, { account: found ?? null, held: await accounts.rolesOf(request.account) });
    const named = JSON.stringify(roles);
    const parties = (await new PartyRepository(sql).all()).filter((party) => named.includes(JSON.stringify(party.id)));
    return {
      id,
      action: action as Asked['action'],
      account: { id: request.account, login, name },
      details: { ...roles, names: Object.fromEntries(parties.map((party) => [party.id, party.name])) },
      reason,
      askedBy: { id: askedBy, name: names.get(askedBy) ?? askedBy },
      askedAt,
      mayDecide: isSecond(request, caller),
      mayWithdraw: askedBy === caller.person,
    };
  }
}

/** Neither who asked, nor whom it is about. */
const isSecond = ({ askedBy, account }: AccountRequest, { person }: Caller): boolean => person !== askedBy && person !== account;

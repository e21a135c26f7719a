import { createHash, randomBytes } from 'node:crypto';
import type { Me, SignIn } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import {
  type Account,
  AccountRepository,
  type Database,
  type HeldRole,
  type Moment,
  PartyRepository,
  type Session,
  SessionRepository,
  type SignInEntry,
  SignInRepository,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import type { Log } from '../platform/log.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG, DATABASE, LOG } from '../platform/tokens.js';
import { browserNamed } from './browser-named.js';
import { KnownBrowsers } from './known-browser.js';
import { roughly } from './network.js';
import { passwordFits } from './password.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Where an attempt comes from: its address, what the browser says that it is, the session the browser had, and the cookie by which the browser is known again. */
export type From = { address: string; agent: string; previous: string | undefined; known: string | undefined };

export type SignedIn = { caller: Caller; csrf: string; mustChangePassword: boolean; passwordAt: string };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const secret = (): string => randomBytes(32).toString('base64url');
/** A session's id from its token: the table holds no token. */
export const idOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The moment at which sessions are looked at: what was not used for the idle time of the settings has ended. */
export const momentOf = (now: string, { sessionIdleMinutes }: Config): Moment => ({
  now,
  usedSince: new Date(Date.parse(now) - sessionIdleMinutes * MINUTE).toISOString(),
});

/** Whether the password was set by somebody else and not changed since. */
export const mustChange = ({ oneTimeSince }: Account): boolean => typeof oneTimeSince === 'string';

/** The party asked for if roles are held there; the first one where none was asked for. */
const chooseParty = (held: readonly HeldRole[], asked: string | undefined): string | undefined =>
  held.find(({ party }) => asked === undefined || party === asked)?.party;

@Injectable()
export class SessionService {
  /** Sessions whose use is being noted. */
  private readonly noting = new Set<string>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly throttle: SignInThrottle,
    private readonly browsers: KnownBrowsers,
  ) {}

  /** Opens a session with a new token and ends the one the browser had: a token known before sign-in is worth nothing after it. */
  async signIn(asked: SignIn, from: From): Promise<{ token: string; me: Me; seconds: number; known: string }> {
    const login = asked.login.trim().toLowerCase();
    const found = await this.database.read(({ sql }) => new AccountRepository(sql).findByLogin(login));
    const account = found?.disabledAt === null ? found : undefined;
    const check = async () => ((await passwordFits(account?.passwordHash, asked.password)) ? account : undefined);
    const fitting = await this.throttle.attempt({ login, account, ...from }, check);
    if (!fitting) {
      await this.database.store.transaction(({ sql }) => this.enter(sql, 'refused', found?.id ?? null, from));
      throw new Problem('SIGN_IN_FAILED');
    }
    return { ...(await this.open(fitting, asked.party, from)), known: this.browsers.remember(login, from.known) };
  }

  async signOut(token: string): Promise<void> {
    await this.database.store.transaction(({ sql }) => new SessionRepository(sql).delete(idOf(token)));
  }

  /** Who this token stands for now; roles are read each time, so that a role taken away is gone at once. `isUse`: somebody is there. */
  async recognise(token: string, isUse: boolean): Promise<SignedIn | undefined> {
    const moment = momentOf(this.clock.now(), this.config);
    const session = await this.database.read(({ sql }) => new SessionRepository(sql).find(idOf(token), moment));
    if (!session) return undefined;
    if (isUse && Date.parse(moment.now) - Date.parse(session.usedAt) >= MINUTE) this.noteUse(session.id, moment.now);
    return this.database.read(async ({ sql }) => {
      const accounts = new AccountRepository(sql);
      const account = await accounts.find(session.accountId);
      if (!account || account.disabledAt !== null) return undefined;
      const held = await accounts.rolesOf(account.id);
      const roles = held.filter(({ party }) => party === session.partyId).map(({ role }) => role);
      if (roles.length === 0) return undefined;
      return {
        caller: { person: account.id, party: session.partyId, roles },
        csrf: session.csrf,
        mustChangePassword: mustChange(account),
        passwordAt: session.passwordAt,
      };
    });
  }

  /** @throws Problem PASSWORD_AGAIN where the password was not given for a while: whoever finds an open screen opens no names with it */
  requireRecentPassword({ passwordAt }: SignedIn): void {
    const minutes = this.config.lookMinutes;
    if (Date.parse(this.clock.now()) - Date.parse(passwordAt) > minutes * MINUTE)
      throw new Problem('PASSWORD_AGAIN', { fill: { minutes } });
  }

  /** The password is given again in an open session; guessing is throttled as signing in is. */
  async confirm(password: string, caller: Caller, from: From): Promise<void> {
    const account = await this.database.read(({ sql }) => new AccountRepository(sql).find(caller.person));
    if (!account) throw new Problem('NOT_SIGNED_IN');
    const check = async () => ((await passwordFits(account.passwordHash, password)) ? account : undefined);
    const isRight = (await this.throttle.attempt({ login: account.login, account, ...from }, check)) !== undefined;
    await this.database.store.transaction(async ({ sql }) => {
      await this.enter(sql, isRight ? 'confirmed' : 'notConfirmed', account.id, from);
      if (isRight) await new SessionRepository(sql).setPasswordGiven(idOf(from.previous ?? ''), this.clock.now());
    });
    if (!isRight) throw new Problem('PASSWORD_NOT_RIGHT');
  }

  /** A page does not wait for it, and of many pages at once one notes it: whoever writes at this moment holds up nobody who reads. */
  private noteUse(id: string, at: string): void {
    if (this.noting.has(id)) return;
    this.noting.add(id);
    this.database.store
      .transaction(({ sql }) => new SessionRepository(sql).setUsed(id, at))
      .catch((error: unknown) => this.log.error('the use of a session could not be noted', { error }))
      .finally(() => this.noting.delete(id));
  }

  /** What the person is shown about the session. */
  async me(token: string): Promise<Me> {
    const moment = momentOf(this.clock.now(), this.config);
    const session = await this.database.read(({ sql }) => new SessionRepository(sql).find(idOf(token), moment));
    if (!session) throw new Problem('NOT_SIGNED_IN');
    return this.describe(session);
  }

  private async open(account: Account, asked: string | undefined, from: From) {
    const { address, agent, previous } = from;
    const token = secret();
    const session = await this.database.store.transaction(async ({ sql }) => {
      const party = chooseParty(await new AccountRepository(sql).rolesOf(account.id), asked);
      if (party === undefined) throw new Problem('NOT_PERMITTED', { findings: [NO_ROLE] });
      const sessions = new SessionRepository(sql);
      const now = this.clock.now();
      await sessions.deleteEnded(momentOf(now, this.config));
      if (previous) await sessions.delete(idOf(previous));
      const expiresAt = new Date(Date.parse(now) + this.config.sessionHours * HOUR).toISOString();
      const seen = { usedAt: now, passwordAt: now, address: roughly(address), browser: browserNamed(agent) };
      const opened: Session = {
        id: idOf(token),
        accountId: account.id,
        partyId: party,
        csrf: secret(),
        createdAt: now,
        expiresAt,
        ...seen,
      };
      await sessions.insert(opened);
      await this.enter(sql, 'signedIn', account.id, from);
      return opened;
    });
    return { token, me: await this.describe(session), seconds: this.config.sessionHours * 3600 };
  }

  /** Attempts that the throttle turns away are not made, and not entered. */
  private enter(sql: Sql, outcome: SignInEntry['outcome'], account: string | null, { address, agent }: From): Promise<void> {
    const entry = { at: this.clock.now(), account, outcome, address: roughly(address), browser: browserNamed(agent) };
    return new SignInRepository(sql).add(entry);
  }

  private describe(session: Session): Promise<Me> {
    return this.database.read(async ({ sql }) => {
      const accounts = new AccountRepository(sql);
      const account = (await accounts.find(session.accountId))!;
      const held = await accounts.rolesOf(account.id);
      const parties = new PartyRepository(sql);
      const all = await Promise.all(
        [...new Set(held.map(({ party }) => party))].map(async (id) => {
          const { name, kind } = (await parties.find(id))!;
          return { id, name, kind, roles: held.filter(({ party }) => party === id).map(({ role }) => role) };
        }),
      );
      const party = all.find(({ id }) => id === session.partyId);
      if (!party) throw new Problem('NOT_SIGNED_IN');
      const { id, login, name } = account;
      return {
        person: { id, login, name },
        party,
        parties: all,
        csrf: session.csrf,
        expiresAt: session.expiresAt,
        mustChangePassword: mustChange(account),
      };
    });
  }
}

const NO_ROLE = {
  rule: 'session.noRole',
  says: { zh: '此账号在所选单位没有任何职责。', en: 'This account holds no role in the chosen party.' },
  wayOut: { zh: '请选择其他单位，或联系管理员。', en: 'Choose another party, or ask the administrator.' },
};

import type { PasswordChange } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { AccountRepository, type Database, PartyRepository, SessionRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { inTurn } from './change-log.js';
import { ownWords } from './own-words.js';
import { hashPassword, passwordFits } from './password.js';
import { passwordFindings } from './password-findings.js';
import { type From, idOf } from './session.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** A person changes the own password. */
@Injectable()
export class PasswordService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly throttle: SignInThrottle,
  ) {}

  /** The session that asks stays; all others of the person end. Guessing the current password is throttled as signing in is. */
  async change({ current, next }: PasswordChange, caller: Caller, from: From): Promise<void> {
    const account = await this.database.read(({ sql }) => new AccountRepository(sql).find(caller.person));
    if (!account) throw new Problem('NOT_SIGNED_IN');
    const { login } = account;
    const check = async () => ((await passwordFits(account.passwordHash, current)) ? account : undefined);
    if (!(await this.throttle.attempt({ login, account, ...from }, check))) throw new Problem('PASSWORD_WRONG');
    const own = await this.database.read(async ({ sql }) => {
      const offices = (await new AccountRepository(sql).rolesOf(account.id)).map(({ party }) => party);
      return ownWords(account, offices, await new PartyRepository(sql).all());
    });
    const findings = passwordFindings(next, { current, own });
    if (findings.length > 0) throw new Problem('ADMINISTRATION_REFUSED', { fill: { count: findings.length }, findings });
    const passwordHash = await hashPassword(next);
    await inTurn(this.database, this.clock, caller, async ({ tx: { sql }, record }) => {
      const accounts = new AccountRepository(sql);
      // Reset by an administrator in the meantime: that one holds.
      if ((await accounts.find(account.id))?.passwordHash !== account.passwordHash) throw new Problem('PASSWORD_WRONG');
      await accounts.setPassword(account.id, passwordHash, null);
      await new SessionRepository(sql).deleteOf(account.id, idOf(from.previous ?? ''));
      await record({ action: 'changePassword', subjectKind: 'account', subject: account.id, reason: null, details: {} });
    });
  }
}

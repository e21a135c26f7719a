import type { Role } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** A person's account. `passwordHash` is an Argon2id string with its own salt. */
export type Account = {
  id: string;
  login: string;
  name: string;
  passwordHash: string;
  createdAt: string;
  disabledAt: string | null;
  /** When somebody else set the password; null once the person has chosen it. */
  oneTimeSince?: string | null;
};

/** A role held in a party. One person may act for several parties, one at a time. */
export type HeldRole = { party: string; role: Role };

const COLUMNS =
  'id, login, name, password_hash AS "passwordHash", created_at AS "createdAt", disabled_at AS "disabledAt", one_time_since AS "oneTimeSince"';

export class AccountRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<Account | undefined> {
    return (await this.sql.query<Account>(`SELECT ${COLUMNS} FROM account WHERE id = $1`, [id]))[0];
  }

  async findByLogin(login: string): Promise<Account | undefined> {
    return (await this.sql.query<Account>(`SELECT ${COLUMNS} FROM account WHERE login = $1`, [login]))[0];
  }

  async rolesOf(id: string): Promise<HeldRole[]> {
    return this.sql.query<HeldRole>('SELECT party_id AS party, role FROM account_role WHERE account_id = $1 ORDER BY party_id, role', [id]);
  }

  async all(): Promise<Account[]> {
    return this.sql.query<Account>(`SELECT ${COLUMNS} FROM account ORDER BY login`);
  }

  /** Every role that is held, with its holder. */
  async allRoles(): Promise<(HeldRole & { account: string })[]> {
    return this.sql.query('SELECT account_id AS account, party_id AS party, role FROM account_role ORDER BY account_id, party_id, role');
  }

  /** Names by id, of those among `ids` that are persons. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const asked = [...new Set(ids)];
    if (asked.length === 0) return new Map();
    const places = asked.map((_, n) => `$${n + 1}`).join(', ');
    const rows = await this.sql.query<{ id: string; name: string }>(`SELECT id, name FROM account WHERE id IN (${places})`, asked);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Active persons who hold `role` in `party`. */
  async holders(party: string, role: Role): Promise<{ id: string; name: string }[]> {
    return this.sql.query(
      `SELECT account.id, account.name FROM account JOIN account_role ON account_role.account_id = account.id
       WHERE account_role.party_id = $1 AND account_role.role = $2 AND account.disabled_at IS NULL ORDER BY account.id`,
      [party, role],
    );
  }

  /** Active persons with a role in the party, once for each role, by name. */
  async membersOf(party: string): Promise<{ id: string; name: string; role: Role }[]> {
    return this.sql.query(
      `SELECT account.id, account.name, account_role.role FROM account JOIN account_role ON account_role.account_id = account.id
       WHERE account_role.party_id = $1 AND account.disabled_at IS NULL ORDER BY account.name, account.id, account_role.role`,
      [party],
    );
  }

  /** Whether this person is active and holds any role in the party. */
  async belongsTo(id: string, party: string): Promise<boolean> {
    const rows = await this.sql.query(
      `SELECT account.id FROM account JOIN account_role ON account_role.account_id = account.id
       WHERE account.id = $1 AND account_role.party_id = $2 AND account.disabled_at IS NULL LIMIT 1`,
      [id, party],
    );
    return rows.length === 1;
  }

  async isEmpty(): Promise<boolean> {
    return (await this.sql.query('SELECT id FROM account LIMIT 1')).length === 0;
  }

  async insert(account: Account, roles: readonly HeldRole[]): Promise<void> {
    await this.sql.query(
      'INSERT INTO account (id, login, name, password_hash, created_at, disabled_at, one_time_since) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [account.id, account.login, account.name, account.passwordHash, account.createdAt, account.disabledAt, account.oneTimeSince ?? null],
    );
    await this.insertRoles(account.id, roles);
  }

  /** The roles are these from now on. */
  async replaceRoles(id: string, roles: readonly HeldRole[]): Promise<void> {
    await this.sql.query('DELETE FROM account_role WHERE account_id = $1', [id]);
    await this.insertRoles(id, roles);
  }

  /** `oneTimeSince` is null for a password that its owner chose. */
  async setPassword(id: string, passwordHash: string, oneTimeSince: string | null): Promise<void> {
    await this.sql.query('UPDATE account SET password_hash = $2, one_time_since = $3 WHERE id = $1', [id, passwordHash, oneTimeSince]);
  }

  /** Null lets the person sign in again. */
  async setDisabled(id: string, disabledAt: string | null): Promise<void> {
    await this.sql.query('UPDATE account SET disabled_at = $2 WHERE id = $1', [id, disabledAt]);
  }

  private async insertRoles(id: string, roles: readonly HeldRole[]): Promise<void> {
    for (const { party, role } of roles) {
      await this.sql.query('INSERT INTO account_role (account_id, party_id, role) VALUES ($1, $2, $3)', [id, party, role]);
    }
  }
}

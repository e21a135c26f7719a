import type { PartyId, PersonId } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** Somebody with an enabled account, and every role held in that party. */
export type PartyMember = { person: PersonId; party: PartyId; roles: readonly string[] };

export class DeskRepository {
  constructor(private readonly sql: Sql) {}

  /** Everybody with an enabled account in the parties, each once a party. */
  async members(parties: readonly PartyId[]): Promise<PartyMember[]> {
    if (parties.length === 0) return [];
    const places = parties.map((_, n) => `$${n + 1}`).join(', ');
    const rows = await this.sql.query<{ person: string; party: string; role: string }>(
      `SELECT account.id AS person, account_role.party_id AS party, account_role.role FROM account
       JOIN account_role ON account_role.account_id = account.id
       WHERE account_role.party_id IN (${places}) AND account.disabled_at IS NULL ORDER BY account_role.party_id, account.id, account_role.role`,
      parties,
    );
    const members = new Map<string, PartyMember & { roles: string[] }>();
    for (const { person, party, role } of rows) {
      const key = JSON.stringify([person, party]);
      const member = members.get(key) ?? { person, party, roles: [] };
      member.roles.push(role);
      members.set(key, member);
    }
    return [...members.values()];
  }

  /**
   * Running processes whose stored state speaks of the person at all, oldest first. Seats of later steps have no task yet, so the tasks
   * are not enough; whoever asks looks into the state of each.
   */
  async processesNaming(person: PersonId): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(
      `SELECT id FROM process WHERE status = 'active' AND snapshot LIKE $1 ESCAPE '!' ORDER BY opened_at, id`,
      [`%"${person.replace(/[!%_]/g, '!$&')}"%`],
    );
    return rows.map(({ id }) => id);
  }
}

import type { IsoDate, PartyId, PersonId } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** Somebody acts for a person of a party, from a first to a last day; `role` null: in every role that the person holds there. */
export type Delegation = {
  id: string;
  person: PersonId;
  delegate: PersonId;
  party: PartyId;
  role: string | null;
  startsOn: IsoDate;
  endsOn: IsoDate;
  reason: string;
  createdBy: PersonId;
  createdAt: string;
};
export type Revocation = { delegation: string; reason: string; revokedBy: PersonId; revokedAt: string };
export type KnownDelegation = Delegation & { revokedAt: string | null };

const FIELDS = 'id, person, delegate, party, role, starts_on, ends_on, reason, created_by, created_at';
const COLUMNS = `delegation.id, delegation.person, delegation.delegate, delegation.party, delegation.role, delegation.starts_on AS "startsOn",
  delegation.ends_on AS "endsOn", delegation.reason, delegation.created_by AS "createdBy", delegation.created_at AS "createdAt",
  delegation_revocation.revoked_at AS "revokedAt"`;
const SOURCE = 'delegation LEFT JOIN delegation_revocation ON delegation_revocation.delegation_id = delegation.id';

export class DelegationRepository {
  constructor(private readonly sql: Sql) {}

  /** Those of the parties that are in force on the day. */
  async inForce(parties: readonly PartyId[], day: IsoDate): Promise<KnownDelegation[]> {
    if (parties.length === 0) return [];
    const places = parties.map((_, n) => `$${n + 2}`).join(', ');
    return this.sql.query<KnownDelegation>(
      `SELECT ${COLUMNS} FROM ${SOURCE} WHERE delegation.party IN (${places}) AND delegation.starts_on <= $1 AND delegation.ends_on >= $1
       AND delegation_revocation.delegation_id IS NULL ORDER BY delegation.created_at, delegation.id`,
      [day, ...parties],
    );
  }

  /** Those that still count between two days and in which the person stands on either side. */
  async touching(person: PersonId, party: PartyId, from: IsoDate, until: IsoDate): Promise<KnownDelegation[]> {
    return this.sql.query<KnownDelegation>(
      `SELECT ${COLUMNS} FROM ${SOURCE} WHERE delegation.party = $2 AND (delegation.person = $1 OR delegation.delegate = $1)
       AND delegation.starts_on <= $4 AND delegation.ends_on >= $3 AND delegation_revocation.delegation_id IS NULL
       ORDER BY delegation.created_at, delegation.id`,
      [person, party, from, until],
    );
  }

  async find(id: string): Promise<KnownDelegation | undefined> {
    return (await this.sql.query<KnownDelegation>(`SELECT ${COLUMNS} FROM ${SOURCE} WHERE delegation.id = $1`, [id]))[0];
  }

  /** All of a party, the latest first, revoked and ended ones too. */
  async ofParty(party: PartyId): Promise<KnownDelegation[]> {
    return this.sql.query<KnownDelegation>(
      `SELECT ${COLUMNS} FROM ${SOURCE} WHERE delegation.party = $1 ORDER BY delegation.created_at DESC, delegation.id`,
      [party],
    );
  }

  /** Holds the accounts, so that of two delegations between the same people the second sees the first. */
  async lockPersons(persons: readonly PersonId[]): Promise<void> {
    for (const person of [...persons].sort()) await this.sql.hold('account', 'id', person);
  }

  async insert(one: Delegation): Promise<void> {
    const { id, person, delegate, party, role, startsOn, endsOn, reason, createdBy, createdAt } = one;
    const values = [id, person, delegate, party, role, startsOn, endsOn, reason, createdBy, createdAt];
    await this.sql.query(`INSERT INTO delegation (${FIELDS}) VALUES (${values.map((_, n) => `$${n + 1}`).join(', ')})`, values);
  }

  /** False: it was revoked before. */
  async revoke({ delegation, reason, revokedBy, revokedAt }: Revocation): Promise<boolean> {
    const rows = await this.sql.query(
      `INSERT INTO delegation_revocation (delegation_id, reason, revoked_by, revoked_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (delegation_id) DO NOTHING RETURNING delegation_id`,
      [delegation, reason, revokedBy, revokedAt],
    );
    return rows.length === 1;
  }
}

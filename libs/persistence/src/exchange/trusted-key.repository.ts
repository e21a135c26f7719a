import type { Sql } from '../sql.js';

/** A key of another installation, registered for one party after somebody compared its fingerprint; `proof` says how. */
export type KnownKey = {
  id: string;
  party: string;
  publicKey: string;
  fingerprint: string;
  proof: string;
  addedBy: string;
  addedAt: string;
};
export type KeyWithdrawal = { keyId: string; reason: string; withdrawnBy: string; withdrawnAt: string };
export type TrustedKeyEntry = KnownKey & { withdrawal: Omit<KeyWithdrawal, 'keyId'> | null };

type Row = KnownKey & { reason: string | null; withdrawnBy: string | null; withdrawnAt: string | null };

const toDomain = ({ reason, withdrawnBy, withdrawnAt, ...key }: Row): TrustedKeyEntry => ({
  ...key,
  withdrawal: reason === null ? null : { reason, withdrawnBy: withdrawnBy ?? '', withdrawnAt: withdrawnAt ?? '' },
});

/** Keys are added and withdrawn, never changed: what was signed while a key stood is judged by it for ever. */
export class TrustedKeyRepository {
  constructor(private readonly sql: Sql) {}

  async all(): Promise<TrustedKeyEntry[]> {
    const rows = await this.sql.query<Row>(
      `SELECT id, party, public_key AS "publicKey", fingerprint, proof, added_by AS "addedBy", added_at AS "addedAt", reason,
         withdrawn_by AS "withdrawnBy", withdrawn_at AS "withdrawnAt"
       FROM trusted_key LEFT JOIN trusted_key_withdrawal ON key_id = id ORDER BY added_at, id`,
    );
    return rows.map(toDomain);
  }

  async add({ id, party, publicKey, fingerprint, proof, addedBy, addedAt }: KnownKey): Promise<void> {
    await this.sql.query(
      `INSERT INTO trusted_key (id, party, public_key, fingerprint, proof, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, party, publicKey, fingerprint, proof, addedBy, addedAt],
    );
  }

  async withdraw({ keyId, reason, withdrawnBy, withdrawnAt }: KeyWithdrawal): Promise<void> {
    await this.sql.query('INSERT INTO trusted_key_withdrawal (key_id, reason, withdrawn_by, withdrawn_at) VALUES ($1, $2, $3, $4)', [
      keyId,
      reason,
      withdrawnBy,
      withdrawnAt,
    ]);
  }
}

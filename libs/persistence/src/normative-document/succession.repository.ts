import type { IsoDate, PartyId, Succession } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** 机构改革: which offices are gone, since when, and who carries on what they issued. */
export class SuccessionRepository {
  constructor(private readonly sql: Sql) {}

  /** Every office that was abolished. */
  async all(): Promise<Succession[]> {
    return this.sql.query<Succession>(
      'SELECT id, abolished_on AS "abolishedOn", successor_id AS successor FROM party WHERE abolished_on IS NOT NULL ORDER BY id',
    );
  }

  /** Nothing of the office's own is lost: its documents stay as they were issued, and the successor answers for them. */
  async abolish(office: PartyId, on: IsoDate, successor: PartyId | null): Promise<void> {
    await this.sql.query('UPDATE party SET abolished_on = $2, successor_id = $3 WHERE id = $1', [office, on, successor]);
  }
}

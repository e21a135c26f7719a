import type { EventRow, GrantRow, Incident, ProcessRow, SealedKeyRow, TimerRow } from '@fashen/engine';
import type { Sql, SqlReader } from '../sql.js';
import { EVENT, GRANT, INCIDENT, PROCESS, SEALED_KEY, TIMER } from './columns.js';
import { openIncidents } from './timers.js';

/** More events than any process can have: an absent limit is no limit. */
const NO_LIMIT = 2_147_483_647;

/** The read side of the port, the same on both databases. */
export class EngineReader implements SqlReader {
  constructor(readonly sql: Sql) {}

  async process(id: string): Promise<ProcessRow | undefined> {
    return (await this.sql.query<ProcessRow>(`SELECT ${PROCESS} FROM process WHERE id = $1`, [id]))[0];
  }

  events(process: string, after = 0, limit = NO_LIMIT): Promise<EventRow[]> {
    return this.sql.query(`SELECT ${EVENT} FROM event WHERE process = $1 AND seq > $2 ORDER BY seq LIMIT $3`, [process, after, limit]);
  }

  timers(process: string): Promise<TimerRow[]> {
    return this.sql.query(`SELECT ${TIMER} FROM timer WHERE process = $1 ORDER BY due, seq`, [process]);
  }

  grants(subject: string, kind: string): Promise<GrantRow[]> {
    return this.sql.query(`SELECT ${GRANT} FROM "grant" WHERE subject = $1 AND kind = $2 ORDER BY granted_at, id`, [subject, kind]);
  }

  async incidents(open: boolean): Promise<Incident[]> {
    const stored = await this.sql.query<Incident>(
      `SELECT ${INCIDENT} FROM incident WHERE closed_at IS ${open ? '' : 'NOT '}NULL ORDER BY opened_at, id`,
    );
    return open ? [...stored, ...(await openIncidents(this.sql))] : stored;
  }

  async sealedKey(id: string): Promise<SealedKeyRow | undefined> {
    return (await this.sql.query<SealedKeyRow>(`SELECT ${SEALED_KEY} FROM sealed_key WHERE id = $1`, [id]))[0];
  }
}

import type { EventRow, GrantRow, Incident, ProcessRow, Reader, SealedKeyRow, TimerRow } from '@fashen/engine';
import type { Sql, SqlReader } from '../sql.js';
import { EVENT, GRANT, INCIDENT, PROCESS, SEALED_KEY, TIMER } from './columns.js';

/** More events than any process can have: an absent limit is no limit. */
const NO_LIMIT = 2_147_483_647;

export const createReader = (sql: Sql): SqlReader => ({ sql, ...engineReader(sql) });

const engineReader = (sql: Sql): Reader => ({
  process: async (id) => (await sql.query<ProcessRow>(`SELECT ${PROCESS} FROM process WHERE id = $1`, [id]))[0],
  events: (process, after = 0, limit = NO_LIMIT) =>
    sql.query<EventRow>(`SELECT ${EVENT} FROM event WHERE process = $1 AND seq > $2 ORDER BY seq LIMIT $3`, [process, after, limit]),
  timers: (process) => sql.query<TimerRow>(`SELECT ${TIMER} FROM timer WHERE process = $1 ORDER BY due, seq`, [process]),
  grants: (subject, kind) =>
    sql.query<GrantRow>(`SELECT ${GRANT} FROM "grant" WHERE subject = $1 AND kind = $2 ORDER BY granted_at, id`, [subject, kind]),
  incidents: (open) =>
    sql.query<Incident>(`SELECT ${INCIDENT} FROM incident WHERE closed_at IS ${open ? '' : 'NOT '}NULL ORDER BY opened_at, outbox`),
  sealedKey: async (id) => (await sql.query<SealedKeyRow>(`SELECT ${SEALED_KEY} FROM sealed_key WHERE id = $1`, [id]))[0],
});

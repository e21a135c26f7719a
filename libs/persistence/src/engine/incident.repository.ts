import type { Incident } from '@fashen/engine';
import type { Sql } from '../sql.js';

/** An incident with the step that asked for what failed, and the case that it belongs to. */
export type IncidentOfCase = Incident & {
  channel: string;
  seq: number;
  n: number;
  workflow: string;
  version: number;
  /** What the case is about: a document's id. */
  subject: string | null;
  event: string;
  eventAt: string;
};

/** Something that waits behind an incident: the same process and channel, later in order. */
export type Waiting = { id: string; type: string; at: string };

/** Where a page ended: day of opening, or of closing, and the incident. */
export type IncidentPlace = { at: string; id: string };

const COLUMNS = `i.outbox AS id, i.outbox, i.process, i.type, i.cause, i.attempts, i.opened_at AS "openedAt", i.closed_at AS "closedAt",
  o.channel, o.seq, o.n, p.workflow, p.version, p.subject, e.type AS event, e.at AS "eventAt"`;
const FROM = `FROM incident i JOIN outbox o ON o.id = i.outbox JOIN process p ON p.id = i.process
  JOIN event e ON e.process = o.process AND e.seq = o.seq`;

/** Incidents for the page of those who run the installation; the engine opens and closes them. */
export class IncidentRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<IncidentOfCase | undefined> {
    return (await this.sql.query<IncidentOfCase>(`SELECT ${COLUMNS} ${FROM} WHERE i.outbox = $1`, [id]))[0];
  }

  /** Those that wait longest first. */
  open(limit: number, after: IncidentPlace | undefined): Promise<IncidentOfCase[]> {
    return this.sql.query(
      `SELECT ${COLUMNS} ${FROM} WHERE i.closed_at IS NULL AND (i.opened_at, i.outbox) > ($1, $2) ORDER BY i.opened_at, i.outbox LIMIT $3`,
      [after?.at ?? '', after?.id ?? '', limit],
    );
  }

  /** Those that were closed last first. */
  closed(limit: number, after: IncidentPlace | undefined): Promise<IncidentOfCase[]> {
    return this.sql.query(
      `SELECT ${COLUMNS} ${FROM} WHERE i.closed_at IS NOT NULL AND (i.closed_at, i.outbox) < ($1, $2)
       ORDER BY i.closed_at DESC, i.outbox DESC LIMIT $3`,
      [after?.at ?? '~', after?.id ?? '~', limit],
    );
  }

  /** In the order in which it will run. */
  waiting({ process, channel, seq, n }: Pick<IncidentOfCase, 'process' | 'channel' | 'seq' | 'n'>): Promise<Waiting[]> {
    return this.sql.query(
      `SELECT id, type, at FROM outbox WHERE process = $1 AND channel = $2 AND settled_at IS NULL AND (seq, n) > ($3, $4) ORDER BY seq, n`,
      [process, channel, seq, n],
    );
  }
}

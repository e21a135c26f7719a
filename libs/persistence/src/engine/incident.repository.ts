import type { Incident } from '@fashen/engine';
import type { Sql } from '../sql.js';

/** Where an effect stands: in which row, and the step that asked for it. */
export type EffectPlace = { channel: string; seq: number; n: number; event: string; eventAt: string };

/** An incident with the case that it belongs to. */
export type IncidentOfCase = Incident & {
  workflow: string;
  version: number;
  /** What the case is about: a document's id. */
  subject: string | null;
  /** Null for a timer. */
  effect: EffectPlace | null;
};

/** Something that waits behind an incident: the same process and channel, later in order. */
export type Waiting = { id: string; type: string; at: string };

/** Where a page ended: day of opening, or of closing, and the incident. */
export type IncidentPlace = { at: string; id: string };

type Row = Omit<IncidentOfCase, 'effect'> & { [field in keyof EffectPlace]: EffectPlace[field] | null };

/** Those of effects, and timers that wait: the type of these stands in their event. */
const EVERY = `(SELECT id, process, type, cause, attempts, opened_at, closed_at FROM incident
  UNION ALL SELECT process || '/timer/' || seq || '/' || id, process, event, cause, attempts, held_at, NULL FROM timer WHERE held_at IS NOT NULL)`;
const SELECT = `SELECT i.id, i.process, i.type, i.cause, i.attempts, i.opened_at AS "openedAt", i.closed_at AS "closedAt",
  o.channel, o.seq, o.n, p.workflow, p.version, p.subject, e.type AS event, e.at AS "eventAt"
  FROM ${EVERY} i JOIN process p ON p.id = i.process LEFT JOIN outbox o ON o.id = i.id
  LEFT JOIN event e ON e.process = o.process AND e.seq = o.seq`;

function incidentOf({ channel, seq, n, event, eventAt, ...incident }: Row): IncidentOfCase {
  const effect = channel === null ? null : { channel, seq: seq!, n: n!, event: event!, eventAt: eventAt! };
  const type = incident.type.startsWith('{') ? (JSON.parse(incident.type) as { type: string }).type : incident.type;
  return { ...incident, type, effect };
}

/** Incidents for the page of those who run the installation; the engine opens and closes them. */
export class IncidentRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<IncidentOfCase | undefined> {
    return (await this.rows('WHERE i.id = $1', [id]))[0];
  }

  /** Those that wait longest first. */
  open(limit: number, after: IncidentPlace | undefined): Promise<IncidentOfCase[]> {
    const place = [after?.at ?? '', after?.id ?? '', limit];
    return this.rows('WHERE i.closed_at IS NULL AND (i.opened_at, i.id) > ($1, $2) ORDER BY i.opened_at, i.id LIMIT $3', place);
  }

  /** Those that were closed last first. */
  closed(limit: number, after: IncidentPlace | undefined): Promise<IncidentOfCase[]> {
    const place = [after?.at ?? '~', after?.id ?? '~', limit];
    return this.rows(
      'WHERE i.closed_at IS NOT NULL AND (i.closed_at, i.id) < ($1, $2) ORDER BY i.closed_at DESC, i.id DESC LIMIT $3',
      place,
    );
  }

  /** In the order in which it will run. */
  waiting({ process, channel, seq, n }: Pick<IncidentOfCase, 'process'> & Pick<EffectPlace, 'channel' | 'seq' | 'n'>): Promise<Waiting[]> {
    return this.sql.query(
      `SELECT id, type, at FROM outbox WHERE process = $1 AND channel = $2 AND settled_at IS NULL AND (seq, n) > ($3, $4) ORDER BY seq, n`,
      [process, channel, seq, n],
    );
  }
  private async rows(which: string, params: readonly (string | number)[]): Promise<IncidentOfCase[]> {
    return (await this.sql.query<Row>(`${SELECT} ${which}`, params)).map(incidentOf);
  }
}

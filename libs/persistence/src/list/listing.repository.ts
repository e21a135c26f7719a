import { DOCUMENT_STAGES, type DocumentStage } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** `running` or `paused`; null where no period runs. */
export type ClockState = 'running' | 'paused' | null;

/** The period of a task: its last day, and the first day on which the light is yellow. Both null unless the clock runs. */
export type TaskClock = { due: string | null; nearOn: string | null; clock: ClockState };

/** Where a document stands, and the clock of what is due next: a projection, never read to decide. */
export type Listing = TaskClock & { document: string; stage: DocumentStage; process: string | null; updatedAt: string };

/** A process as far as it says where its document stands. */
export type ListedProcess = {
  id: string;
  workflow: string;
  version: number;
  status: string;
  state: string;
  openedAt: string;
  updatedAt: string;
};

const STAGES = Object.keys(DOCUMENT_STAGES) as DocumentStage[];
const FIRST: DocumentStage = 'notSubmitted';

export class ListingRepository {
  constructor(private readonly sql: Sql) {}

  /** The row of a new document; with the document, so that every document has one. */
  async open(document: string, at: string): Promise<void> {
    await this.sql.query(
      `INSERT INTO document_listing (document_id, stage, stage_ordinal, updated_at) VALUES ($1, $2, $3, $4) ON CONFLICT (document_id) DO NOTHING`,
      [document, FIRST, STAGES.indexOf(FIRST), at],
    );
  }

  /** Something was added to the document. */
  async touch(document: string, at: string): Promise<void> {
    await this.sql.query('UPDATE document_listing SET updated_at = $2 WHERE document_id = $1 AND updated_at < $2', [document, at]);
  }

  /** Two processes that move at once write one after the other; false where the id is no document's. */
  async hold(document: string): Promise<boolean> {
    await this.sql.hold('document_listing', 'document_id', document);
    const rows = await this.sql.query('SELECT document_id FROM document_listing WHERE document_id = $1', [document]);
    return rows.length === 1;
  }

  async put({ document, stage, process, due, nearOn, clock, updatedAt }: Listing): Promise<void> {
    await this.sql.query(
      `INSERT INTO document_listing (document_id, stage, stage_ordinal, process, due, near_on, clock, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (document_id) DO UPDATE SET stage = excluded.stage, stage_ordinal = excluded.stage_ordinal, process = excluded.process,
         due = excluded.due, near_on = excluded.near_on, clock = excluded.clock, updated_at = excluded.updated_at`,
      [document, stage, STAGES.indexOf(stage), process, due, nearOn, clock, updatedAt],
    );
  }

  async all(): Promise<Listing[]> {
    return this.sql.query<Listing>(
      'SELECT document_id AS document, stage, process, due, near_on AS "nearOn", clock, updated_at AS "updatedAt" FROM document_listing ORDER BY document_id',
    );
  }

  /** When the document and its latest version were made: what `updatedAt` follows beside the processes. */
  async latestChange(document: string): Promise<string | undefined> {
    const [row] = await this.sql.query<{ at: string }>(
      `SELECT COALESCE((SELECT MAX(version.created_at) FROM version WHERE version.document_id = document.id), document.created_at) AS at
       FROM document WHERE document.id = $1`,
      [document],
    );
    return row?.at;
  }

  /** Oldest first. */
  processesOf(document: string): Promise<ListedProcess[]> {
    return this.listed('subject = $1', [document]);
  }

  async processes(ids: readonly string[]): Promise<ListedProcess[]> {
    return ids.length === 0 ? [] : this.listed(`id IN (${ids.map((_, n) => `$${n + 1}`).join(', ')})`, ids);
  }

  private async listed(where: string, params: readonly string[]): Promise<ListedProcess[]> {
    const rows = await this.sql.query<ListedProcess>(
      `SELECT id, workflow, version, status, state, opened_at AS "openedAt", updated_at AS "updatedAt" FROM process
       WHERE ${where} ORDER BY opened_at, id`,
      params,
    );
    return rows.map((row) => ({ ...row, version: Number(row.version) }));
  }

  /** Ids of documents after `after`, in order: to go through all of them in pieces. */
  async documentsAfter(after: string, limit: number): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>('SELECT id FROM document WHERE id > $1 ORDER BY id LIMIT $2', [after, limit]);
    return rows.map(({ id }) => id);
  }

  /** In which shape a projection was last built in whole; 0 where it never was. */
  async formatOf(projection: string): Promise<number> {
    const [row] = await this.sql.query<{ format: number }>('SELECT format FROM projection_format WHERE name = $1', [projection]);
    return Number(row?.format ?? 0);
  }

  async built(projection: string, format: number): Promise<void> {
    await this.sql.query(
      'INSERT INTO projection_format (name, format) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET format = excluded.format',
      [projection, format],
    );
  }
}

import type { Sql } from '../sql.js';

/** 发文目录: all that an authority issued in a quarter, as it says. */
export type PaperList = {
  id: string;
  authority: string;
  year: number;
  quarter: number;
  fileSha256: string;
  fileName: string;
  uploadedBy: string;
  uploadedAt: string;
};
export type PaperListEntry = { id: string; listId: string; ordinal: number; number: string; title: string; issuedOn: string };

type Answer = 'yes' | 'no';
/** 行政性、外部性、规范性, each by a person, with one reason. The last one of an entry counts. */
export type PaperScreening = {
  id: string;
  entryId: string;
  administrative: Answer;
  external: Answer;
  normative: Answer;
  reason: string;
  screenedBy: string;
  party: string;
  screenedAt: string;
};

const LIST = `id, authority, year, quarter, file_sha256 AS "fileSha256", file_name AS "fileName", uploaded_by AS "uploadedBy",
  uploaded_at AS "uploadedAt"`;
const ENTRY = 'id, list_id AS "listId", ordinal, number, title, issued_on AS "issuedOn"';
const SCREENING = `id, entry_id AS "entryId", administrative, external, normative, reason, screened_by AS "screenedBy", party,
  screened_at AS "screenedAt"`;

/** Lists and what was screened in them; insert-only. */
export class PaperListRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<PaperList | undefined> {
    return (await this.sql.query<PaperList>(`SELECT ${LIST} FROM paper_list WHERE id = $1`, [id]))[0];
  }

  /** The latest first. */
  async all(): Promise<PaperList[]> {
    return this.sql.query<PaperList>(`SELECT ${LIST} FROM paper_list ORDER BY uploaded_at DESC, id`);
  }

  async entry(id: string): Promise<PaperListEntry | undefined> {
    return (await this.sql.query<PaperListEntry>(`SELECT ${ENTRY} FROM paper_list_entry WHERE id = $1`, [id]))[0];
  }

  /** Holds a line: whoever screens it at the same time waits, and then sees what was found. */
  async lockEntry(id: string): Promise<void> {
    await this.sql.hold('paper_list_entry', 'id', id);
  }

  async entries(list: string): Promise<PaperListEntry[]> {
    return this.sql.query<PaperListEntry>(`SELECT ${ENTRY} FROM paper_list_entry WHERE list_id = $1 ORDER BY ordinal`, [list]);
  }

  async insert({ id, authority, year, quarter, ...file }: PaperList, entries: readonly PaperListEntry[]): Promise<void> {
    await this.sql.query(
      `INSERT INTO paper_list (id, authority, year, quarter, file_sha256, file_name, uploaded_by, uploaded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, authority, year, quarter, file.fileSha256, file.fileName, file.uploadedBy, file.uploadedAt],
    );
    for (const entry of entries)
      await this.sql.query(
        'INSERT INTO paper_list_entry (id, list_id, ordinal, number, title, issued_on) VALUES ($1, $2, $3, $4, $5, $6)',
        [entry.id, id, entry.ordinal, entry.number, entry.title, entry.issuedOn],
      );
  }

  /** Those of a list, in the order in which they were made. */
  async screenings(list: string): Promise<PaperScreening[]> {
    return this.sql.query<PaperScreening>(
      `SELECT ${SCREENING} FROM paper_screening WHERE entry_id IN (SELECT id FROM paper_list_entry WHERE list_id = $1)
       ORDER BY screened_at, id`,
      [list],
    );
  }

  async insertScreening(of: PaperScreening): Promise<void> {
    await this.sql.query(
      `INSERT INTO paper_screening (id, entry_id, administrative, external, normative, reason, screened_by, party, screened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [of.id, of.entryId, of.administrative, of.external, of.normative, of.reason, of.screenedBy, of.party, of.screenedAt],
    );
  }
}

import type { Sql } from '../sql.js';

/** What somebody said in a correction: the order, an answer, a proposal of the handler, a decision. `saidOn` is the day of the legal fact. */
export type CorrectionNote = {
  id: string;
  process: string;
  /** 1 for the order, 2 once it was maintained against the reasons of the authority. */
  round: number;
  kind: string;
  words: string;
  clauses: readonly string[];
  evidence: string | null;
  saidOn: string;
  party: string;
  createdBy: string;
  createdAt: string;
};

type Row = Omit<CorrectionNote, 'clauses'> & { clauses: string };

const COLUMNS = `id, process, round, kind, words, clauses, evidence, said_on AS "saidOn", party, created_by AS "createdBy",
  created_at AS "createdAt"`;

/** Words of corrections, insert-only. */
export class CorrectionNoteRepository {
  constructor(private readonly sql: Sql) {}

  /** In the order in which they came in. */
  async ofProcess(process: string): Promise<CorrectionNote[]> {
    const rows = await this.sql.query<Row>(`SELECT ${COLUMNS} FROM correction_note WHERE process = $1 ORDER BY created_at, id`, [process]);
    return rows.map((row) => ({ ...row, round: Number(row.round), clauses: JSON.parse(row.clauses) as string[] }));
  }

  async insert({ clauses, ...note }: CorrectionNote): Promise<void> {
    await this.sql.query(
      `INSERT INTO correction_note (id, process, round, kind, words, clauses, evidence, said_on, party, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        note.id,
        note.process,
        note.round,
        note.kind,
        note.words,
        JSON.stringify(clauses),
        note.evidence,
        note.saidOn,
        note.party,
        note.createdBy,
        note.createdAt,
      ],
    );
  }
}

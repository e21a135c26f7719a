import type { Sql } from '../sql.js';

/** What somebody said to one item of an opinion in a discussion of what was not adopted. */
export type DiscussionRemark = {
  id: string;
  process: string;
  /** Of the event that brought it. */
  seq: number;
  itemId: string;
  round: number;
  /** `reason` of the drafter; `maintained`, `reasonAccepted` of the reviewer; `willAdopt`; `upheld`, `waived` of the leader. */
  kind: string;
  words: string | null;
  /** What a reason rests on. */
  basis: string | null;
  /** Whose word it is, and on which day. */
  saidBy: string;
  saidOn: string;
  /** Evidence, where another entered it. */
  scan: string | null;
  enteredBy: string;
  /** The party for which it was entered. */
  party: string;
  createdAt: string;
};

const COLUMNS = `id, process, seq, item_id AS "itemId", round, kind, words, basis, said_by AS "saidBy", said_on AS "saidOn", scan,
  entered_by AS "enteredBy", party, created_at AS "createdAt"`;

/** Reasons, replies and decisions, insert-only: a second reply stands beside the first. */
export class DiscussionRemarkRepository {
  constructor(private readonly sql: Sql) {}

  /** In the order in which they were said. */
  async ofProcess(process: string): Promise<DiscussionRemark[]> {
    const rows = await this.sql.query<DiscussionRemark>(`SELECT ${COLUMNS} FROM discussion_remark WHERE process = $1 ORDER BY seq, id`, [
      process,
    ]);
    return rows.map((row) => ({ ...row, seq: Number(row.seq), round: Number(row.round) }));
  }

  async insert(row: DiscussionRemark): Promise<void> {
    await this.sql.query(
      `INSERT INTO discussion_remark
         (id, process, seq, item_id, round, kind, words, basis, said_by, said_on, scan, entered_by, party, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        row.id,
        row.process,
        row.seq,
        row.itemId,
        row.round,
        row.kind,
        row.words,
        row.basis,
        row.saidBy,
        row.saidOn,
        row.scan,
        row.enteredBy,
        row.party,
        row.createdAt,
      ],
    );
  }
}

import type { Sql } from '../sql.js';

/** What the main leader did away with for a document, on a statutory ground. `enteredBy` and `scan` where the office entered it (代录). */
export type UrgentExemption = {
  id: string;
  documentId: string;
  process: string;
  exemption: string;
  ground: string;
  statement: string;
  grantedBy: string;
  enteredBy: string | null;
  grantedOn: string;
  scan: string | null;
  createdAt: string;
};

/** Insert-only. A step that relies on an exemption asks for it here: consultation, the minimum review period, the meeting, the effect gap. */
export class UrgentExemptionRepository {
  constructor(private readonly sql: Sql) {}

  async ofDocument(document: string): Promise<UrgentExemption[]> {
    return this.sql.query<UrgentExemption>(
      `SELECT id, document_id AS "documentId", process, exemption, ground, statement, granted_by AS "grantedBy", entered_by AS "enteredBy",
         granted_on AS "grantedOn", scan, created_at AS "createdAt"
       FROM urgent_exemption WHERE document_id = $1 ORDER BY created_at, id`,
      [document],
    );
  }

  async insert(row: UrgentExemption): Promise<void> {
    await this.sql.query(
      `INSERT INTO urgent_exemption (id, document_id, process, exemption, ground, statement, granted_by, entered_by, granted_on, scan, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        row.id,
        row.documentId,
        row.process,
        row.exemption,
        row.ground,
        row.statement,
        row.grantedBy,
        row.enteredBy,
        row.grantedOn,
        row.scan,
        row.createdAt,
      ],
    );
  }
}

import type { Sql } from '../sql.js';

/** A unified number with what became of its document. `state` is the state of its registration as JSON, `status` that of the process. */
export type RegisteredNumber = {
  number: string;
  /** Null, as the serial, where a number that was given elsewhere has another form. */
  code: string | null;
  serial: number | null;
  document: string;
  title: string;
  draftingParty: string;
  issuer: string;
  registrar: string;
  assignedOn: string;
  /** What shows a number that was given elsewhere; null for one that was given here. */
  evidence: string | null;
  status: string;
  state: string;
  documentNumber: string | null;
  publishedOn: string | null;
  effectiveOn: string | null;
  /** JSON; null where nothing was published. */
  channels: string | null;
  reason: string | null;
  /** Status of the document's validity on the day that was asked for; null where none is on record. */
  validity: string | null;
};

export type SeriesTaken = { code: string; issued: number };

/** The registers, read in one go: what was given, to what, and how it stands. */
export class RegisterRepository {
  constructor(private readonly sql: Sql) {}

  /** A year in order of code and serial, as it stands on the day `on`. */
  async unifiedNumbers({ year, on, registrar }: { year: number; on: string; registrar?: string | undefined }): Promise<RegisteredNumber[]> {
    const rows = await this.sql.query<RegisteredNumber>(
      `SELECT u.number, u.code, u.serial, u.document_id AS document, u.title, d.drafting_party AS "draftingParty", u.issuer, u.registrar,
         u.assigned_on AS "assignedOn", u.evidence, p.status, p.state, pub.channels,
         COALESCE(pub.published_on, elsewhere.acts_on) AS "publishedOn", COALESCE(pub.effective_on, elsewhere.effective_on) AS "effectiveOn",
         (SELECT n.number FROM document_number n WHERE n.process = u.process ORDER BY n.created_at DESC, n.number DESC LIMIT 1) AS "documentNumber",
         (SELECT a.reason FROM registration_act a WHERE a.process = u.process ORDER BY a.created_at DESC, a.id DESC LIMIT 1) AS reason,
         (SELECT v.status FROM validity_phase v WHERE v.document_id = u.document_id AND v.starts_on <= $2
           AND (v.until IS NULL OR v.until > $2) ORDER BY v.starts_on DESC LIMIT 1) AS validity
       FROM unified_number u JOIN process p ON p.id = u.process JOIN document d ON d.id = u.document_id
         LEFT JOIN publication pub ON pub.process = u.process
         LEFT JOIN validity_event elsewhere ON u.evidence IS NOT NULL AND elsewhere.document_id = u.document_id AND elsewhere.kind = 'published'
       WHERE u.year = $1${registrar === undefined ? '' : ' AND u.registrar = $3'} ORDER BY u.code, u.serial`,
      registrar === undefined ? [year, on] : [year, on, registrar],
    );
    return rows.map((row) => ({ ...row, serial: row.serial === null ? null : Number(row.serial) }));
  }

  /** How many numbers each series has given in a year, by its counter and not by its rows. */
  async taken(prefix: string, year: number): Promise<SeriesTaken[]> {
    const rows = await this.sql.query<SeriesTaken>(
      `SELECT substr(series, ${prefix.length + 1}) AS code, next - 1 AS issued FROM number_series
       WHERE substr(series, 1, ${prefix.length}) = $1 AND year = $2 ORDER BY series`,
      [prefix, year],
    );
    return rows.map(({ code, issued }) => ({ code, issued: Number(issued) }));
  }

  async documentNumbers(year: number): Promise<{ number: string; document: string; title: string; issuer: string; current: string }[]> {
    return this.sql.query(
      `SELECT n.number, n.document_id AS document, d.title, n.issuer,
         (SELECT later.number FROM document_number later WHERE later.process = n.process ORDER BY later.created_at DESC, later.number DESC LIMIT 1) AS current
       FROM document_number n JOIN document d ON d.id = n.document_id WHERE n.year = $1 ORDER BY n.issuer, n.created_at, n.number`,
      [year],
    );
  }
}

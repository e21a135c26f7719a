import { phasesOf, type ValidityEvent, type ValidityPhase, type ValidityStatus, validitySpan } from '@fashen/domain';
import { SearchIndex } from '../search/search-index.js';
import type { Sql } from '../sql.js';

/** Why it was recorded, by whom and when; `evidence` is the id of a scan, `decidedBy` the name of the authority that decided it. */
export type Recorded = { basis: string; evidence: string | null; decidedBy?: string | null; createdBy: string; createdAt: string };
/** A row of the history of a document's validity. */
export type RecordedValidity = Recorded & { event: ValidityEvent };

type Row = Recorded & {
  id: string;
  kind: ValidityEvent['kind'];
  on: string;
  effectiveOn: string | null;
  byDocument: string | null;
  version: string | null;
  lastDay: string | null;
  evaluateOn: string | null;
  voids: string | null;
  clauses: string | null;
};

const COLUMNS = `id, kind, acts_on AS "on", effective_on AS "effectiveOn", by_document AS "byDocument", version_id AS version,
  last_day AS "lastDay", evaluate_on AS "evaluateOn", voids, clauses, decided_by AS "decidedBy",
  basis, evidence, created_by AS "createdBy", created_at AS "createdAt"`;

/** Fields that each kind has beside `id`, `kind` and `on`. */
const FIELDS: Readonly<Record<ValidityEvent['kind'], readonly (keyof Row)[]>> = {
  published: ['effectiveOn', 'version', 'lastDay', 'evaluateOn'],
  amended: ['byDocument', 'version', 'lastDay', 'evaluateOn'],
  repealed: ['byDocument'],
  renewed: ['byDocument'],
  lapsed: ['byDocument'],
  suspended: [],
  resumed: [],
  changed: [],
  annulled: [],
  voided: ['voids'],
};

const toDomain = (row: Row): RecordedValidity => {
  const { id, kind, on, basis, evidence, decidedBy, createdBy, createdAt, clauses } = row;
  const own = Object.fromEntries(FIELDS[kind].map((field) => [field, row[field]]));
  const concerned = clauses === null ? {} : { clauses: JSON.parse(clauses) as string[] };
  return { basis, evidence, decidedBy, createdBy, createdAt, event: { id, kind, on, ...own, ...concerned } as ValidityEvent };
};

/** What was recorded about the validity of documents. Rows are added, never changed; the phases follow from them in the same transaction. */
export class ValidityRepository {
  constructor(private readonly sql: Sql) {}

  /** In the order of recording. */
  async history(document: string): Promise<RecordedValidity[]> {
    const rows = await this.sql.query<Row>(`SELECT ${COLUMNS} FROM validity_event WHERE document_id = $1 ORDER BY ordinal`, [document]);
    return rows.map(toDomain);
  }

  /** Those of several documents; who has none is not in it. */
  async histories(documents: readonly string[]): Promise<ReadonlyMap<string, readonly RecordedValidity[]>> {
    if (documents.length === 0) return new Map();
    const rows = await this.sql.query<Row & { document: string }>(
      `SELECT document_id AS document, ${COLUMNS} FROM validity_event
       WHERE document_id IN (${documents.map((_, n) => `$${n + 1}`).join(', ')}) ORDER BY document_id, ordinal`,
      documents,
    );
    const found = new Map<string, RecordedValidity[]>();
    for (const { document, ...row } of rows) found.set(document, [...(found.get(document) ?? []), toDomain(row)]);
    return found;
  }

  async events(document: string): Promise<ValidityEvent[]> {
    return (await this.history(document)).map(({ event }) => event);
  }

  /** Adds a fact under a lock on the document, and draws its phases anew. */
  async record(
    document: string,
    event: ValidityEvent,
    { basis, evidence, decidedBy = null, createdBy, createdAt }: Recorded,
  ): Promise<void> {
    await this.lock(document);
    const [last] = await this.sql.query<{ ordinal: number | null }>(
      'SELECT MAX(ordinal) AS ordinal FROM validity_event WHERE document_id = $1',
      [document],
    );
    const row = {
      effectiveOn: null,
      byDocument: null,
      version: null,
      lastDay: null,
      evaluateOn: null,
      voids: null,
      clauses: null,
      ...event,
    };
    const clauses = row.clauses === null || row.clauses.length === 0 ? null : JSON.stringify(row.clauses);
    await this.sql.query(
      `INSERT INTO validity_event (id, document_id, ordinal, kind, acts_on, effective_on, by_document, version_id, last_day, evaluate_on,
         voids, basis, evidence, created_by, created_at, clauses, decided_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        row.id,
        document,
        Number(last?.ordinal ?? 0) + 1,
        row.kind,
        row.on,
        row.effectiveOn,
        row.byDocument,
        row.version,
        row.lastDay,
        row.evaluateOn,
        row.voids,
        basis,
        evidence,
        createdBy,
        createdAt,
        clauses,
        decidedBy,
      ],
    );
    await this.project(document);
    if (row.version !== null || row.voids !== null) await new SearchIndex(this.sql).keep(document);
  }

  /** Builds the phases from the facts alone. */
  async project(document: string): Promise<void> {
    const span = validitySpan(await this.events(document));
    await this.sql.query('DELETE FROM validity_phase WHERE document_id = $1', [document]);
    for (const { from, until, status } of span ? phasesOf(span) : [])
      await this.sql.query('INSERT INTO validity_phase (document_id, starts_on, until, status) VALUES ($1, $2, $3, $4)', [
        document,
        from,
        until,
        status,
      ]);
  }

  async phases(document: string): Promise<ValidityPhase[]> {
    return this.sql.query<ValidityPhase>(
      'SELECT status, starts_on AS "from", until FROM validity_phase WHERE document_id = $1 ORDER BY starts_on',
      [document],
    );
  }

  /** Documents that have that status on that day. */
  async withStatus(status: ValidityStatus, day: string): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(
      `SELECT document_id AS id FROM validity_phase
       WHERE status = $1 AND starts_on <= $2 AND (until IS NULL OR until > $2) ORDER BY document_id`,
      [status, day],
    );
    return rows.map(({ id }) => id);
  }

  /** What a decision did to other documents. */
  async doneBy(decision: string): Promise<{ document: string; kind: ValidityEvent['kind']; on: string }[]> {
    return this.sql.query(
      'SELECT document_id AS document, kind, acts_on AS "on" FROM validity_event WHERE by_document = $1 ORDER BY document_id, ordinal',
      [decision],
    );
  }

  private async lock(document: string): Promise<void> {
    await this.sql.hold('document', 'id', document);
  }
}

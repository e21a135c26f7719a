import type { Deadline } from '../deadline/deadline.repository.js';
import type { Sql, SqlValue } from '../sql.js';

/** Whose filings are asked for: all, those that an office files, or those of a department's own documents. */
export type FilingSight = { all: true } | { submitter?: string; ofTheirs?: string };

export type FilingListFilter = {
  /** Standings, `late` among them; all without it. */
  standing?: readonly string[] | undefined;
  /** Of the publication. */
  year?: number | undefined;
  document?: string | undefined;
};

/** A filing with what a list shows beside it. `standing` is the state of its process, but `missing` where its period is over. */
export type ListedFiling = {
  id: string;
  document: string;
  title: string;
  unifiedNumber: string | null;
  documentNumber: string | null;
  lead: string;
  drafting: string;
  submitter: string;
  receiverParty: string | null;
  receiverBody: string;
  receiverName: string;
  filedBy: string;
  occasion: string;
  publishedOn: string;
  standing: string;
  isLate: boolean;
  due: string | null;
  submittedOn: string | null;
  reportNumber: string | null;
  registeredOn: string | null;
  registerNumber: string | null;
  running: Pick<Deadline, 'status' | 'profile' | 'computed'> | null;
};

type Row = Omit<ListedFiling, 'isLate' | 'standing' | 'running'> & {
  state: string;
  isMissed: number;
  isOver: number;
  profile: string | null;
  computed: string | null;
};

const last = (column: string, kind: string) =>
  `(SELECT ${column} FROM filing_step s WHERE s.filing_id = filing.id AND s.kind = '${kind}' ORDER BY s.created_at DESC, s.id DESC LIMIT 1)`;

/** `$1` is the day. */
const COLUMNS = `filing.id, filing.document_id AS document, document.title,
  (SELECT MAX(number) FROM unified_number u WHERE u.document_id = filing.document_id) AS "unifiedNumber",
  (SELECT number FROM document_number n WHERE n.document_id = filing.document_id ORDER BY created_at DESC, number DESC LIMIT 1) AS "documentNumber",
  filing.lead, filing.drafting, filing.submitter, filing.receiver_party AS "receiverParty", filing.receiver_body AS "receiverBody",
  filing.receiver_name AS "receiverName", filing.filed_by AS "filedBy", filing.occasion, filing.published_on AS "publishedOn",
  process.state, period.due, CASE WHEN period.status = 'missed' THEN 1 ELSE 0 END AS "isMissed",
  CASE WHEN period.due < CAST($1 AS text) THEN 1 ELSE 0 END AS "isOver",
  ${last('acted_on', 'submitted')} AS "submittedOn", ${last('acted_on', 'registered')} AS "registeredOn",
  ${last('number', 'registered')} AS "registerNumber",
  (SELECT report_number FROM filing_package p WHERE p.filing_id = filing.id ORDER BY round DESC LIMIT 1) AS "reportNumber",
  run.profile, run.computed`;
const FROM = `FROM filing JOIN document ON document.id = filing.document_id JOIN process ON process.id = filing.id
  LEFT JOIN deadline period ON period.process = filing.id AND period.key = filing.period
  LEFT JOIN deadline run ON run.process = filing.id AND run.status = 'running'`;

const DUE = `process.state = '"due"'`;
const stands = (standing: string, place: (value: SqlValue) => string): string => {
  switch (standing) {
    case 'due':
      return `(${DUE} AND period.due >= $1)`;
    case 'missing':
      return `(${DUE} AND period.due < $1)`;
    case 'late':
      return `period.status = 'missed'`;
    default:
      return `process.state = ${place(JSON.stringify(standing))}`;
  }
};

function conditions(sight: FilingSight, { standing, year, document }: FilingListFilter, params: SqlValue[]): string[] {
  const place = (value: SqlValue): string => `$${params.push(value)}`;
  const where: string[] = [];
  if (!('all' in sight)) {
    const own: string[] = [];
    if (sight.submitter !== undefined) own.push(`filing.submitter = ${place(sight.submitter)}`);
    if (sight.ofTheirs !== undefined) own.push(`${place(sight.ofTheirs)} IN (filing.drafting, filing.lead)`);
    where.push(own.length === 0 ? '1 = 0' : `(${own.join(' OR ')})`);
  }
  if (standing?.length) where.push(`(${standing.map((one) => stands(one, place)).join(' OR ')})`);
  if (year !== undefined) where.push(`filing.published_on LIKE ${place(`${year}-%`)}`);
  if (document !== undefined) where.push(`filing.document_id = ${place(document)}`);
  return where;
}

function toDomain({ state, isMissed, isOver, profile, computed, ...row }: Row): ListedFiling {
  const value = JSON.parse(state) as string;
  const isMissing = value === 'due' && Number(isOver) === 1;
  return {
    ...row,
    standing: isMissing ? 'missing' : value,
    isLate: isMissing || Number(isMissed) === 1,
    running: profile !== null && computed !== null ? { status: 'running', profile, computed } : null,
  };
}

/** Filings as lists show them, the latest publication first. */
export class FilingListRepository {
  constructor(private readonly sql: Sql) {}

  /** How many are due, missing and late on that day, whatever standing is asked for. */
  async counts(sight: FilingSight, filter: FilingListFilter, day: string): Promise<{ due: number; missing: number; late: number }> {
    const params: SqlValue[] = [day];
    const where = conditions(sight, { ...filter, standing: [] }, params);
    const sum = (standing: string) => `COALESCE(SUM(CASE WHEN ${stands(standing, () => 'NULL')} THEN 1 ELSE 0 END), 0) AS ${standing}`;
    const [row] = await this.sql.query<{ due: number; missing: number; late: number }>(
      `SELECT ${sum('due')}, ${sum('missing')}, ${sum('late')} FROM filing JOIN process ON process.id = filing.id
       LEFT JOIN deadline period ON period.process = filing.id AND period.key = filing.period
       WHERE ${['CAST($1 AS text) IS NOT NULL', ...where].join(' AND ')}`,
      params,
    );
    return { due: Number(row?.due ?? 0), missing: Number(row?.missing ?? 0), late: Number(row?.late ?? 0) };
  }

  async page(
    sight: FilingSight,
    filter: FilingListFilter,
    { day, limit, from }: { day: string; limit: number; from?: { publishedOn: string; id: string } | undefined },
  ): Promise<ListedFiling[]> {
    const params: SqlValue[] = [day];
    const where = conditions(sight, filter, params);
    if (from) {
      const key = `$${params.push(from.publishedOn)}`;
      where.push(`(filing.published_on < ${key} OR (filing.published_on = ${key} AND filing.id < $${params.push(from.id)}))`);
    }
    const rows = await this.sql.query<Row>(
      `SELECT ${COLUMNS} ${FROM}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''}
       ORDER BY filing.published_on DESC, filing.id DESC LIMIT $${params.push(limit)}`,
      params,
    );
    return rows.map(toDomain);
  }
}

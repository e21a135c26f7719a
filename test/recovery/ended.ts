import type { Database } from '@fashen/persistence';

/** Ids and times differ between two plays of the same story; everything else is what it left behind. */
const TABLES: Readonly<Record<string, string>> = {
  event: 'SELECT seq, type, event FROM event ORDER BY seq',
  process: 'SELECT revision, status, state, snapshot FROM process',
  timer: 'SELECT id, due FROM timer ORDER BY id',
  outbox: 'SELECT id, type, settled_at FROM outbox ORDER BY seq, n',
  incident: 'SELECT id FROM incident',
  deadline: 'SELECT id, key, status, due FROM deadline ORDER BY id',
  opinion_item: 'SELECT id, ordinal, problem FROM opinion_item ORDER BY id',
  opinion: 'SELECT id, round, conclusion, items FROM opinion ORDER BY id',
  check_mark: 'SELECT id, check_item, result FROM check_mark ORDER BY id',
  answer: 'SELECT id, item_id, response FROM answer ORDER BY id',
  item_verdict: 'SELECT id, item_id, verdict FROM item_verdict ORDER BY id',
  issued_number: 'SELECT series, year, number, process FROM issued_number ORDER BY series',
  number_series: 'SELECT series, year, next FROM number_series ORDER BY series',
  grant: 'SELECT id, kind, subject, hash FROM "grant" ORDER BY id',
  produced_document: 'SELECT id, form, facts_hash, file_sha256, file_name FROM produced_document ORDER BY id',
  notice: 'SELECT id, party, role, person, text FROM notice ORDER BY id',
  task: 'SELECT * FROM task ORDER BY state, ordinal',
};

/** Sealed data is sealed anew each time, with a fresh nonce. */
const unsealed = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/\\"contact\\":\{[^}]*\}/g, '\\"contact\\":null'));

/** What a play left in every table. */
export const leftBehind = (database: Database): Promise<Record<string, unknown>> =>
  database.read(async ({ sql }) => {
    const left: Record<string, unknown> = {};
    for (const [table, query] of Object.entries(TABLES)) left[table] = unsealed(await sql.query(query));
    return left;
  });

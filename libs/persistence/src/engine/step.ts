import type { EventRow, OutboxRow, ProcessRow, StoredAnswer } from '@fashen/engine';

export const PROCESS_COLUMNS = [
  'id',
  'workflow',
  'version',
  'revision',
  'status',
  'state',
  'snapshot',
  'head',
  'subject',
  'opened_at',
  'updated_at',
];
export const processValues = (row: ProcessRow) => [
  row.id,
  row.workflow,
  row.version,
  row.revision,
  row.status,
  row.state,
  row.snapshot,
  row.head,
  row.subject,
  row.openedAt,
  row.updatedAt,
];

export const EVENT_COLUMNS = ['process', 'seq', 'machine', 'type', 'event', 'at', 'by', 'caused_by', 'previous', 'hash'];
export const eventValues = (row: EventRow) => [
  row.process,
  row.seq,
  row.machine,
  row.type,
  row.event,
  row.at,
  row.by,
  row.causedBy,
  row.previous,
  row.hash,
];

export const OUTBOX_COLUMNS = ['id', 'process', 'seq', 'n', 'channel', 'type', 'params', 'at', 'ready_at', 'attempts', 'held'];
export const outboxValues = (row: OutboxRow) => [
  row.id,
  row.process,
  row.seq,
  row.n,
  row.channel,
  row.type,
  row.params,
  row.at,
  row.at,
  0,
  0,
];

export const ANSWER_COLUMNS = ['scope', 'key', 'body_hash', 'answer', 'at'];
export const answerValues = (row: StoredAnswer) => [row.scope, row.key, row.bodyHash, row.answer, row.at];

const insert = (table: string, columns: readonly string[]) =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`;

export const INSERT_PROCESS = insert('process', PROCESS_COLUMNS);
export const INSERT_EVENT = insert('event', EVENT_COLUMNS);
export const INSERT_OUTBOX = insert('outbox', OUTBOX_COLUMNS);
export const INSERT_ANSWER = insert('stored_answer', ANSWER_COLUMNS);

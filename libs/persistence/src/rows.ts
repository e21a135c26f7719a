import type { EntitySchema } from 'typeorm';
import type { ColumnTypes } from './migration.js';
import { EventColumns } from './engine/event.row.js';
import { GrantColumns } from './engine/grant.row.js';
import { IncidentColumns, OutboxColumns } from './engine/outbox.row.js';
import { ProcessColumns } from './engine/process.row.js';
import { SealedKeyColumns } from './engine/sealed-key.row.js';
import { StoredAnswerColumns } from './engine/stored-answer.row.js';
import { TimerColumns } from './engine/timer.row.js';

type Row = EntitySchema | (new () => object);

/** Every table as TypeORM sees it: columns only, names as in the database, so that `SELECT *` answers with these types. */
export const rowsFor = (_types: ColumnTypes): Row[] => [
  ProcessColumns,
  EventColumns,
  TimerColumns,
  OutboxColumns,
  IncidentColumns,
  StoredAnswerColumns,
  GrantColumns,
  SealedKeyColumns,
];

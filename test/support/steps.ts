import { randomUUID } from 'node:crypto';
import type { EventRow, OutboxRow, ProcessRow, StepWrite, TimerRow } from '@fashen/engine';

/** 2026-11-24T08:00:00.000Z and `minutes` later. */
export const instant = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 8) + minutes * 60_000).toISOString();

const eventRow = (process: string, seq: number): EventRow => ({
  process,
  seq,
  machine: 'sample@1',
  type: seq === 1 ? '@start' : 'move',
  event: `{"reason":"第${seq}步","type":"move"}`,
  at: instant(seq),
  by: 'person-1',
  causedBy: null,
  previous: `hash-${seq - 1}`,
  hash: `hash-${seq}`,
});

const processRow = (id: string, revision: number): ProcessRow => ({
  id,
  workflow: 'sample',
  version: 1,
  revision,
  status: 'active',
  state: '"open"',
  snapshot: `{"value":"open","z":1,"a":${revision}}`,
  head: `hash-${revision}`,
  subject: 'document-1',
  openedAt: instant(1),
  updatedAt: instant(revision),
});

/** The step that brings process `id` to `revision`; 1 opens it. */
export const step = (id: string, revision: number, more: Partial<StepWrite> = {}): StepWrite => ({
  process: processRow(id, revision),
  from: revision - 1,
  events: [eventRow(id, revision)],
  timers: [],
  cancelled: [],
  outbox: [],
  ...more,
});

export const outboxRow = (process: string, seq: number, n: number, more: Partial<OutboxRow> = {}): OutboxRow => ({
  id: `${process}/${seq}/${n}`,
  process,
  seq,
  n,
  channel: 'documents',
  type: 'render',
  params: '{}',
  at: instant(seq),
  ...more,
});

export const timerRow = (process: string, id: string, more: Partial<TimerRow> = {}): TimerRow => ({
  process,
  id,
  due: instant(0),
  seq: 1,
  event: '{"type":"deadlinePassed"}',
  ...more,
});

export const newId = (): string => randomUUID();

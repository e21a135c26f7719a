import type { EventRow, OutboxRow, ProcessRow, TimerRow } from '@fashen/engine';
import { instant, outboxRow, step, timerRow } from '../support/steps.js';
import { REASON } from './sample-workflow.js';

/** The rows that one step of the sample workflow leaves, without an engine to think of them. */
export type BareStep = { process: ProcessRow; event: EventRow; outbox: OutboxRow[]; timer: TimerRow };

const HASH = 'a'.repeat(64);
const SNAPSHOT = JSON.stringify({
  format: 1,
  machine: 'sample@1',
  snapshot: { status: 'active', value: 'open', context: { filling: '审'.repeat(560) } },
});
const BY = { party: 'party-1', person: 'person-1', role: 'drafter' };

export function bareStep(id: string, revision: number): BareStep {
  const { process, events } = step(id, revision);
  const at = instant(0);
  return {
    process: { ...process, snapshot: SNAPSHOT, head: HASH, updatedAt: at },
    event: { ...events[0]!, event: JSON.stringify({ at, by: BY, facts: {}, reason: REASON, type: 'note' }), previous: HASH, hash: HASH },
    outbox: [outboxRow(id, revision, 0), outboxRow(id, revision, 1, { channel: 'notices' })],
    timer: timerRow(id, `${revision}/2`),
  };
}

export const INSERT_PROCESS =
  'INSERT INTO process (id, workflow, version, revision, status, state, snapshot, head, subject, opened_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)';
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

/** The five statements of a bare step, each with its values. */
export const STATEMENTS: readonly { text: string; values: (step: BareStep) => readonly (string | number | null)[] }[] = [
  {
    text: 'INSERT INTO event (process, seq, machine, type, event, at, by, caused_by, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    values: ({ event: e }) => [e.process, e.seq, e.machine, e.type, e.event, e.at, e.by, e.causedBy, e.previous, e.hash],
  },
  {
    text: 'UPDATE process SET revision = $1, status = $2, state = $3, snapshot = $4, head = $5, updated_at = $6 WHERE id = $7 AND revision = $8',
    values: ({ process: p }) => [p.revision, p.status, p.state, p.snapshot, p.head, p.updatedAt, p.id, p.revision - 1],
  },
  ...[0, 1].map((n) => ({
    text: 'INSERT INTO outbox (id, process, seq, n, channel, type, params, at, attempts, ready_at, held) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    values: ({ outbox }: BareStep) => {
      const o = outbox[n]!;
      return [o.id, o.process, o.seq, o.n, o.channel, o.type, o.params, o.at, 0, o.at, 0];
    },
  })),
  {
    text: 'INSERT INTO timer (process, id, due, seq, event) VALUES ($1, $2, $3, $4, $5)',
    values: ({ timer: t }) => [t.process, t.id, t.due, t.seq, t.event],
  },
];

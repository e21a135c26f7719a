import {
  createEngine,
  type Engine,
  type FailedRun,
  type Handlers,
  type Instant,
  type RefusedEvent,
  type WorkflowDefinition,
} from '@fashen/engine';
import type { Database, SqlTx } from '@fashen/persistence';
import { licence } from './licence.js';

/** A licence office over a real database: its clock, what its loaders answer, and what its handlers did. */
export type Desk = {
  engine: Engine;
  database: Database;
  clock: { time: Instant; now(): Instant };
  facts: { missing: string[]; busy: boolean };
  /** Ids of dispatched effects in the order in which they ran, and of transactional ones. */
  ran: string[];
  numbered: string[];
  /** Effect types whose handler fails, with the message. */
  failing: Map<string, string>;
  late: RefusedEvent[];
  failed: FailedRun[];
};

export const SEALING_KEY = Buffer.alloc(32, 7);
export const MORNING: Instant = '2026-01-05T01:00:00.000Z';

export function openDesk(
  database: Database,
  workflows: readonly WorkflowDefinition[] = [licence],
  changed: Partial<Handlers<SqlTx>> = {},
  lease?: number,
): Desk {
  const clock = {
    time: MORNING,
    now() {
      return this.time;
    },
  };
  const desk: Omit<Desk, 'engine'> = {
    database,
    clock,
    facts: { missing: [], busy: false },
    ran: [],
    numbered: [],
    failing: new Map(),
    late: [],
    failed: [],
  };
  const mayFail = (type: string) => {
    const message = desk.failing.get(type);
    if (message !== undefined) throw new Error(message);
  };
  const handlers: Handlers<SqlTx> = {
    facts: { missing: async () => desk.facts.missing, busy: async () => desk.facts.busy },
    transactional: {
      assignNumber: async ({ effect }) => {
        desk.numbered.push(effect.id);
        mayFail('assignNumber');
        return { type: 'numbered', number: desk.numbered.length };
      },
      armDeadline: ({ tx, process, effect }) =>
        tx.putTimer({
          process: process.id,
          id: 'reply',
          due: effect.params.due,
          seq: effect.seq,
          event: JSON.stringify({ type: 'deadlinePassed', key: 'reply' }),
        }),
    },
    dispatched: {
      sendLetter: async ({ effect }) => {
        mayFail('sendLetter');
        desk.ran.push(`${effect.type} ${effect.id}`);
        return { type: 'letterSent' };
      },
      postNotice: async ({ effect }) => {
        mayFail('postNotice');
        desk.ran.push(`${effect.type} ${effect.id}`);
      },
    },
    ...changed,
  };
  const engine = createEngine<SqlTx>({
    store: database.store,
    workflows,
    handlers: { licence: handlers },
    clock,
    sealingKey: SEALING_KEY,
    onRefused: (refused) => desk.late.push(refused),
    onFailed: (failed) => desk.failed.push(failed),
    ...(lease === undefined ? {} : { lease }),
  });
  return { ...desk, engine };
}

export const application = { applicant: 'Wang', contact: { name: 'Wang Xiaoming', phone: '13800000000' } };

/** How many rows each table of the engine holds: what a refusal must not change. */
export async function countRows({ database }: Desk): Promise<Record<string, number>> {
  const tables = ['process', 'event', 'timer', 'outbox', 'incident', 'stored_answer', '"grant"', 'sealed_key'];
  const counts = await Promise.all(
    tables.map(
      async (table) => [table, Number((await database.sql.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]!.n)] as const,
    ),
  );
  return Object.fromEntries(counts);
}

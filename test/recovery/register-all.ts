import { builtInCalendar } from '@fashen/calendar';
import { type Caller, createEngine, type Engine } from '@fashen/engine';
import type { SqlStore } from '@fashen/persistence';
import { threeUnifieds } from '@fashen/workflow-three-unifieds';
import { unifiedHandlers } from '../../apps/server/src/three-unifieds/handlers.js';
import { messageHandlers } from '../../apps/server/src/workflow/messages.js';

export const COUNT = 100;
export const ALL = Array.from({ length: COUNT }, (_, n) => n);
export const REGISTRAR: Caller = { person: 'linjiang.person.office-registrar', party: 'linjiang.office', roles: ['registrar'] };
export const registration = (n: number): string => `registration-${n}`;

const SEALING_KEY = Buffer.alloc(32, 7);
const clock = { now: () => '2026-03-02T01:00:00.000Z' };

/** The server's engine with this workflow alone: a process of its own that only registers is up sooner. */
export function registrationEngine(store: SqlStore): Engine {
  const handlers = unifiedHandlers({
    store,
    sealingKey: SEALING_KEY,
    clock,
    calendar: () => builtInCalendar,
    read: (id) => engine.read(id),
    // this workflow opens nothing
    messages: messageHandlers(
      () => engine,
      async () => [],
    ),
  });
  const engine: Engine = createEngine({
    store,
    workflows: [threeUnifieds],
    handlers: { [threeUnifieds.name]: handlers },
    clock,
    sealingKey: SEALING_KEY,
  });
  return engine;
}

/** Registers one's share of the hundred at the same time, as clients do who did not hear an answer: each under its key. */
export async function registerAll({ store }: { store: SqlStore }, { share, of }: { share: number; of: number }): Promise<void> {
  const engine = registrationEngine(store);
  const own = ALL.filter((n) => n % of === share);
  const outcomes = await Promise.all(
    own.map((n) =>
      engine.send(registration(n), { type: 'register' }, { by: REGISTRAR, idempotencyKey: { scope: 'registrar', key: `${n}` } }),
    ),
  );
  const refused = outcomes.filter((outcome) => !outcome.ok);
  if (refused.length > 0) throw new Error(`Registrations were refused: ${JSON.stringify(refused)}`);
}

import {
  type Clock,
  createEngine,
  type DispatchedHandler,
  type EffectRun,
  type Engine,
  type Handlers,
  type RefusedEvent,
} from '@fashen/engine';
import type { SqlStore, SqlTx } from '@fashen/persistence';
import type { CalendarInForce } from '../deadline/calendar-in-force.js';
import { reviewHandlers } from '../legality-review/handlers.js';
import { projectTasks } from '../task/project-tasks.js';
import { WORKFLOWS } from './workflows.js';

export type EngineParts = {
  store: SqlStore;
  clock: Clock;
  calendar: CalendarInForce;
  sealingKey: Buffer;
  onCommitted?: () => void;
  onRefused?: (late: RefusedEvent) => void;
  /** Told of each run of a dispatched effect that failed; the engine tries again, and opens an incident in the end. */
  onFailed?: (effect: EffectRun, error: unknown) => void;
};

const telling =
  (handler: DispatchedHandler, onFailed: NonNullable<EngineParts['onFailed']>): DispatchedHandler =>
  async (run) => {
    try {
      return await handler(run);
    } catch (error) {
      onFailed(run.effect, error);
      throw error;
    }
  };

const tellingHandlers = (handlers: Handlers<SqlTx>, onFailed: EngineParts['onFailed']): Handlers<SqlTx> =>
  onFailed
    ? {
        ...handlers,
        dispatched: Object.fromEntries(Object.entries(handlers.dispatched).map(([name, handler]) => [name, telling(handler, onFailed)])),
      }
    : handlers;

/** One engine over all workflows, with the handlers of each. */
export function buildEngine({ store, clock, calendar, sealingKey, onCommitted, onRefused, onFailed }: EngineParts): Engine {
  const engine: Engine = createEngine({
    store,
    workflows: WORKFLOWS,
    handlers: {
      'legality-review': tellingHandlers(
        reviewHandlers({ store, clock, calendar: calendar.current, read: (id) => engine.read(id) }),
        onFailed,
      ),
    },
    clock,
    sealingKey,
    project: projectTasks,
    ...(onCommitted ? { onCommitted } : {}),
    ...(onRefused ? { onRefused } : {}),
  });
  return engine;
}

import { type Clock, createEngine, type Engine, type RefusedEvent } from '@fashen/engine';
import type { SqlStore } from '@fashen/persistence';
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
};

/** One engine over all workflows, with the handlers of each. */
export function buildEngine({ store, clock, calendar, sealingKey, onCommitted, onRefused }: EngineParts): Engine {
  const engine: Engine = createEngine({
    store,
    workflows: WORKFLOWS,
    handlers: {
      'legality-review': reviewHandlers({ store, clock, calendar: calendar.current, read: (id) => engine.read(id) }),
    },
    clock,
    sealingKey,
    project: projectTasks,
    ...(onCommitted ? { onCommitted } : {}),
    ...(onRefused ? { onRefused } : {}),
  });
  return engine;
}

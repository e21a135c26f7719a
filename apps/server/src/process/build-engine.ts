import { type Clock, createEngine, type Engine, type FailedRun, type RefusedEvent } from '@fashen/engine';
import type { SqlStore } from '@fashen/persistence';
import type { CalendarInForce } from '../deadline/calendar-in-force.js';
import { projectDocument } from '../document/project-listing.js';
import { projectTasks } from '../task/project-tasks.js';
import { messageHandlers } from '../workflow/messages.js';
import type { ServerParts } from '../workflow/server-part.js';
import type { HandlerServices } from '../workflow/services.js';
import { wordingIn } from '../workflow/wording.js';
import { WORKFLOWS } from '../workflow/workflows.js';

export type EngineParts = {
  store: SqlStore;
  clock: Clock;
  calendar: CalendarInForce;
  sealingKey: Buffer;
  parts: ServerParts;
  onCommitted?: () => void;
  onRefused?: (late: RefusedEvent) => void;
  onFailed?: (failed: FailedRun) => void;
};

/** One engine over all workflows, with the handlers of each. */
export function buildEngine({ store, clock, calendar, sealingKey, parts, onCommitted, onRefused, onFailed }: EngineParts): Engine {
  const services: HandlerServices = {
    store,
    sealingKey,
    clock,
    calendar: calendar.current,
    read: (id) => engine.read(id),
    messages: messageHandlers(() => engine, wordingIn(store)),
  };
  const engine: Engine = createEngine({
    store,
    workflows: WORKFLOWS,
    handlers: Object.fromEntries(Object.entries(parts).map(([name, { handlers }]) => [name, handlers(services)])),
    clock,
    sealingKey,
    project: async (tx, after) => {
      await projectTasks(tx, after);
      await projectDocument(tx, after);
    },
    ...(onCommitted ? { onCommitted } : {}),
    ...(onRefused ? { onRefused } : {}),
    ...(onFailed ? { onFailed } : {}),
  });
  return engine;
}

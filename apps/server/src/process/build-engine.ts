import { type Clock, createEngine, type Engine, type FailedRun, type Handlers, type RefusedEvent } from '@fashen/engine';
import type { SqlStore, SqlTx } from '@fashen/persistence';
import { correctionHandlers } from '../correction/handlers.js';
import type { CalendarInForce } from '../deadline/calendar-in-force.js';
import { deliberationHandlers } from '../deliberation/handlers.js';
import { projectDocument } from '../document/project-listing.js';
import { draftingHandlers } from '../drafting/handlers.js';
import { filingHandlers } from '../filing/handlers.js';
import { filingReviewHandlers } from '../filing-review/handlers.js';
import { reviewHandlers } from '../legality-review/handlers.js';
import { lightReviewHandlers } from '../light-review/handlers.js';
import { discussionHandlers } from '../non-adoption-discussion/handlers.js';
import { spineHandlers } from '../normative-document/handlers.js';
import { objectionHandlers } from '../objection-review/handlers.js';
import { openTexts } from '../objection-review/sealed-texts.js';
import { omissionHandlers } from '../omission/handlers.js';
import { projectHandlers } from '../project-initiation/handlers.js';
import { samplingHandlers } from '../review-sampling/handlers.js';
import { projectTasks } from '../task/project-tasks.js';
import { unifiedHandlers } from '../three-unifieds/handlers.js';
import { messageHandlers } from './messages.js';
import type { HandlerServices } from './services.js';
import { wordingIn } from './wording.js';
import { WORKFLOWS } from './workflows.js';

export type EngineParts = {
  store: SqlStore;
  clock: Clock;
  calendar: CalendarInForce;
  sealingKey: Buffer;
  onCommitted?: () => void;
  onRefused?: (late: RefusedEvent) => void;
  onFailed?: (failed: FailedRun) => void;
};

/** What each workflow asks of the server, by its name. */
const handlersOf = (services: HandlerServices, sealingKey: Buffer): Readonly<Record<string, Handlers<SqlTx>>> => ({
  'legality-review': reviewHandlers(services),
  'non-adoption-discussion': discussionHandlers(services),
  'light-review': lightReviewHandlers(services),
  'review-sampling': samplingHandlers(services),
  omission: omissionHandlers(services),
  'project-initiation': projectHandlers(services),
  deliberation: deliberationHandlers(services),
  'three-unifieds': unifiedHandlers(services),
  correction: correctionHandlers(services),
  'normative-document': spineHandlers(services),
  'objection-review': objectionHandlers(services, openTexts(sealingKey)),
  drafting: draftingHandlers(services),
  filing: filingHandlers(services),
  'filing-review': filingReviewHandlers(services),
});

/** One engine over all workflows, with the handlers of each. */
export function buildEngine({ store, clock, calendar, sealingKey, onCommitted, onRefused, onFailed }: EngineParts): Engine {
  const services: HandlerServices = {
    store,
    clock,
    calendar: calendar.current,
    read: (id) => engine.read(id),
    messages: messageHandlers(() => engine, wordingIn(store)),
  };
  const engine: Engine = createEngine({
    store,
    workflows: WORKFLOWS,
    handlers: handlersOf(services, sealingKey),
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

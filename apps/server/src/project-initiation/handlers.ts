import type { Handlers, TransactionalHandler } from '@fashen/engine';
import { PlanRepository, ProjectNoteRepository, type SqlTx } from '@fashen/persistence';
import { noticeText, type ProjectEffects } from '@fashen/workflow-project-initiation';
import { notifyEach } from '../notice/notify-each.js';
import type { HandlerServices } from '../process/services.js';
import { projectFactLoaders } from './facts.js';

type Handler = TransactionalHandler<SqlTx>;

const insertNote: Handler = async ({ tx, effect, process, at }) => {
  const { on, by, ...note } = effect.params as ProjectEffects['insertNote'];
  await new ProjectNoteRepository(tx.sql).insert({ ...note, id: effect.id, process: process.id, saidOn: on, saidBy: by, createdAt: at });
};

const insertPlanItem: Handler = async ({ tx, effect, process, at }) => {
  const item = effect.params as ProjectEffects['insertPlanItem'];
  await new PlanRepository(tx.sql).insert({ ...item, process: process.id, createdAt: at });
};

/** Everything that a project asks of the server. */
export function projectHandlers({ store, clock }: HandlerServices): Handlers<SqlTx> {
  return {
    facts: projectFactLoaders(store.kind),
    transactional: { insertNote, insertPlanItem },
    dispatched: {
      notify: notifyEach(store, clock, (params) => {
        const { to, message, details } = params as ProjectEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}

import { dayEnd, type IsoDate } from '@fashen/domain';
import type { Handlers, TransactionalHandler } from '@fashen/engine';
import { PlanAdjustmentRepository, PlanRepository, ProjectNoteRepository, type SqlTx } from '@fashen/persistence';
import { noticeText, type ProjectEffects } from '@fashen/workflow-project-initiation';
import { notifyEach } from '../notice/notify-each.js';
import type { HandlerServices } from '../workflow/services.js';
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

const insertPlanAdjustment: Handler = async ({ tx, effect, process, at }) => {
  const adjustment = effect.params as ProjectEffects['insertPlanAdjustment'];
  await new PlanAdjustmentRepository(tx.sql).insert({ ...adjustment, id: effect.id, process: process.id, createdAt: at });
};

/** The last day of a month: the day before the next one begins. */
const lastDayOf = (month: string): IsoDate => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) as IsoDate;
};

const armTimer: Handler = async ({ tx, process, effect }) => {
  const { id, month, event } = effect.params as ProjectEffects['armTimer'];
  await tx.putTimer({ process: process.id, id, due: dayEnd(lastDayOf(month)), seq: effect.seq, event: JSON.stringify(event) });
};

/** Everything that a project asks of the server. */
export function projectHandlers({ store, clock }: HandlerServices): Handlers<SqlTx> {
  return {
    facts: projectFactLoaders(store.kind),
    transactional: { insertNote, insertPlanItem, insertPlanAdjustment, armTimer },
    dispatched: {
      notify: notifyEach(store, clock, (params) => {
        const { to, message, details } = params as ProjectEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}

import type { Handlers, TransactionalHandler } from '@fashen/engine';
import { DeadlineRepository, OmissionNoteRepository, type SqlTx } from '@fashen/persistence';
import { noticeText, type OmissionContext, type OmissionEffects } from '@fashen/workflow-omission';
import { DeadlineKeeper, type DeadlineScene } from '../deadline/deadline-keeper.js';
import { notifyEach } from '../notice/notify-each.js';
import type { HandlerServices } from '../workflow/services.js';
import { omissionFactLoaders } from './facts.js';

type Handler = TransactionalHandler<SqlTx>;

const sceneOf = ({ tx, process, context, at, by, effect }: Parameters<Handler>[0]): DeadlineScene => ({
  tx,
  process: process.id,
  profile: (context as OmissionContext).profile,
  at,
  by: by.person,
  effect,
});

/** Both periods, by the profile that the paper was entered under. */
const clockHandlers = (keeper: DeadlineKeeper): Record<'openDeadline' | 'closeDeadline', Handler> => ({
  openDeadline: (scene) => keeper.open(sceneOf(scene), scene.effect.params as OmissionEffects['openDeadline']),
  closeDeadline: async (scene) => {
    const closing = scene.effect.params as OmissionEffects['closeDeadline'];
    const latest = await new DeadlineRepository(scene.tx.sql).latest(scene.process.id, closing.key);
    if (latest?.status === 'running') await keeper.close(sceneOf(scene), closing);
  },
});

const insertNote: Handler = async ({ tx, effect, process, at }) => {
  const { on, by, ...note } = effect.params as OmissionEffects['insertNote'];
  await new OmissionNoteRepository(tx.sql).insert({
    ...note,
    id: effect.id,
    process: process.id,
    saidOn: on,
    createdBy: by,
    createdAt: at,
  });
};

/** Everything that a case of omission asks of the server. */
export function omissionHandlers({ store, clock, calendar }: HandlerServices): Handlers<SqlTx> {
  return {
    facts: omissionFactLoaders,
    transactional: { ...clockHandlers(new DeadlineKeeper(calendar)), insertNote },
    dispatched: {
      notify: notifyEach(store, clock, (params) => {
        const { to, message, details } = params as OmissionEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}

import type { TransactionalHandler } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import type { ReviewContext, ReviewEffects } from '@fashen/workflow-legality-review';
import type { DeadlineKeeper, DeadlineScene } from '../deadline/deadline-keeper.js';

type Handler = TransactionalHandler<SqlTx>;
type Name = 'openDeadline' | 'pauseDeadline' | 'resumeDeadline' | 'extendDeadline' | 'closeDeadline' | 'closeInquiries';

const sceneOf = ({ tx, process, context, at, by, effect }: Parameters<Handler>[0]): DeadlineScene => ({
  tx,
  process: process.id,
  profile: (context as ReviewContext).profile,
  at,
  by: by.person,
  effect,
});

/** The periods of a review, by the profile that it was opened with. */
export const deadlineHandlers = (keeper: DeadlineKeeper): Record<Name, Handler> => ({
  openDeadline: (scene) => keeper.open(sceneOf(scene), scene.effect.params as ReviewEffects['openDeadline']),
  pauseDeadline: (scene) => keeper.pause(sceneOf(scene), scene.effect.params as ReviewEffects['pauseDeadline']),
  resumeDeadline: (scene) => keeper.resume(sceneOf(scene), scene.effect.params as ReviewEffects['resumeDeadline']),
  extendDeadline: (scene) => keeper.extend(sceneOf(scene), scene.effect.params as ReviewEffects['extendDeadline']),
  closeInquiries: async (scene) => {
    const { keys, how, on } = scene.effect.params as ReviewEffects['closeInquiries'];
    for (const key of keys) await keeper.close(sceneOf(scene), { key, how, on });
  },
  closeDeadline: (scene) => keeper.close(sceneOf(scene), scene.effect.params as ReviewEffects['closeDeadline']),
});

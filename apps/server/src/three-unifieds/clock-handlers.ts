import type { TransactionalHandler } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import type { UnifiedContext, UnifiedEffects } from '@fashen/workflow-three-unifieds';
import type { DeadlineKeeper, DeadlineScene } from '../deadline/deadline-keeper.js';

type Handler = TransactionalHandler<SqlTx>;

const sceneOf = ({ tx, process, context, at, by, effect }: Parameters<Handler>[0], key: string): DeadlineScene => ({
  tx,
  process: process.id,
  profile: (context as UnifiedContext).profile,
  at,
  by: by.person,
  effect: { ...effect, id: `${effect.id}/${key}` },
});

/** The periods of registration and publication, by the profile that the case was opened with; a profile without them has none. */
export const clockHandlers = (keeper: DeadlineKeeper): Record<'openDeadlines' | 'closeDeadlines', Handler> => ({
  openDeadlines: async (scene) => {
    const { keys, from } = scene.effect.params as UnifiedEffects['openDeadlines'];
    for (const key of keys) await keeper.open(sceneOf(scene, key), { key, from });
  },
  closeDeadlines: async (scene) => {
    const { keys, how, on } = scene.effect.params as UnifiedEffects['closeDeadlines'];
    for (const key of keys) await keeper.close(sceneOf(scene, key), { key, how, on });
  },
});

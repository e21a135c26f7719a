import type { TransactionalHandler } from '@fashen/engine';
import { DeadlineRepository, type SqlTx } from '@fashen/persistence';
import type { ObjectionContext, ObjectionEffects } from '@fashen/workflow-objection-review';
import type { DeadlineKeeper, DeadlineScene } from '../deadline/deadline-keeper.js';

type Handler = TransactionalHandler<SqlTx>;
type ClockEffect = 'openDeadline' | 'closeDeadline' | 'extendDeadline' | 'extendLikeLead';

const REPLY = 'objection_reply';
/** The reason lies sealed with the answer that told of it; a period has no words of a person. */
const SEE_ANSWER = '见延期告知';

const sceneOf = ({ tx, process, context, at, by, effect }: Parameters<Handler>[0]): DeadlineScene => ({
  tx,
  process: process.id,
  profile: (context as ObjectionContext).profile,
  at,
  by: by.person,
  effect,
});

/** Reply, formal check and statement, each by the profile that the case was opened with. */
export const clockHandlers = (keeper: DeadlineKeeper): Record<ClockEffect, Handler> => {
  const extendReply = async (scene: Parameters<Handler>[0], amount: number): Promise<void> => {
    if (await isOpen(scene, REPLY)) await keeper.extend(sceneOf(scene), { key: REPLY, amount, reason: SEE_ANSWER });
  };
  return {
    openDeadline: async (scene) => {
      const { key, from, isDue } = scene.effect.params as ObjectionEffects['openDeadline'];
      if (isDue) await keeper.open(sceneOf(scene), { key, from });
    },
    closeDeadline: async (scene) => {
      const { key, how, on } = scene.effect.params as ObjectionEffects['closeDeadline'];
      if (await isOpen(scene, key)) await keeper.close(sceneOf(scene), { key, how, on });
    },
    extendDeadline: (scene) => extendReply(scene, (scene.effect.params as ObjectionEffects['extendDeadline']).days),
    extendLikeLead: (scene) => extendReply(scene, (scene.effect.params as ObjectionEffects['extendLikeLead']).days),
  };
};

async function isOpen({ tx, process }: Parameters<Handler>[0], key: string): Promise<boolean> {
  const deadline = await new DeadlineRepository(tx.sql).latest(process.id, key);
  return deadline?.status === 'running';
}

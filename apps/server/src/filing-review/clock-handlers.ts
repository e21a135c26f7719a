import type { TransactionalHandler } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import type { FilingReviewContext, FilingReviewEffects } from '@fashen/workflow-filing-review';
import type { DeadlineKeeper, DeadlineScene } from '../deadline/deadline-keeper.js';

type Handler = TransactionalHandler<SqlTx>;

const sceneOf = ({ tx, process, context, at, by, effect }: Parameters<Handler>[0]): DeadlineScene => ({
  tx,
  process: process.id,
  profile: (context as FilingReviewContext).profile,
  at,
  by: by.person,
  effect,
});

/** The periods of a filing review, by the profile that the document came with. */
export const clockHandlers = (keeper: DeadlineKeeper): Record<'openDeadline' | 'closeDeadline' | 'extendDeadline', Handler> => ({
  openDeadline: (scene) => keeper.open(sceneOf(scene), scene.effect.params as FilingReviewEffects['openDeadline']),
  closeDeadline: (scene) => keeper.close(sceneOf(scene), scene.effect.params as FilingReviewEffects['closeDeadline']),
  extendDeadline: (scene) => keeper.extend(sceneOf(scene), scene.effect.params as FilingReviewEffects['extendDeadline']),
});

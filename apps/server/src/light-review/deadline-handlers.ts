import { daysBetween } from '@fashen/calendar';
import type { IsoDate } from '@fashen/domain';
import type { TransactionalHandler } from '@fashen/engine';
import { DeadlineRepository, type SqlTx } from '@fashen/persistence';
import type { LightReviewContext, LightReviewEffects } from '@fashen/workflow-light-review';
import type { CalendarInForce } from '../deadline/calendar-in-force.js';
import { compute } from '../deadline/compute.js';
import { DeadlineKeeper, type DeadlineScene } from '../deadline/deadline-keeper.js';

type Handler = TransactionalHandler<SqlTx>;
type Calendar = CalendarInForce['current'];

const sceneOf = ({ tx, process, context, at, by, effect }: Parameters<Handler>[0]): DeadlineScene => ({
  tx,
  process: process.id,
  profile: (context as LightReviewContext).profile,
  at,
  by: by.person,
  effect,
});

/** In the unit of the limit: how far its end may move without passing the day that was asked for. */
function unitsUpTo(asked: IsoDate, deadline: Parameters<typeof compute>[0] & { due: IsoDate }, calendar: ReturnType<Calendar>): number {
  const most = { id: '', deadlineId: '', amount: daysBetween(deadline.due, asked), reason: '', by: '', at: '' };
  return compute(deadline, [], [most], calendar).days.filter(({ date, counts }) => counts && date > deadline.due && date <= asked).length;
}

/** The profile's period from the day of receipt; a later day that the sender asked for extends it up to that day, an earlier one changes nothing. */
export function deadlineHandlers(calendar: Calendar): Record<'openDeadline' | 'closeDeadline', Handler> {
  const keeper = new DeadlineKeeper(calendar);
  return {
    openDeadline: async (scene) => {
      const { key, from, askedBy } = scene.effect.params as LightReviewEffects['openDeadline'];
      await keeper.open(sceneOf(scene), { key, from });
      const opened = await new DeadlineRepository(scene.tx.sql).latest(scene.process.id, key);
      if (!opened || askedBy === null || askedBy <= opened.due) return;
      const amount = unitsUpTo(askedBy, opened, calendar());
      if (amount > 0) await keeper.extend(sceneOf(scene), { key, amount, reason: `来件要求于${askedBy}前答复` });
    },
    closeDeadline: (scene) => keeper.close(sceneOf(scene), scene.effect.params as LightReviewEffects['closeDeadline']),
  };
}

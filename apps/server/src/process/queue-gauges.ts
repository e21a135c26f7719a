import type { Clock, Instant } from '@fashen/engine';
import { type Database, type Queue, QueueRepository } from '@fashen/persistence';
import type { Metrics } from '../platform/metrics.js';

/** Shows whether the installation keeps up: what waits to be done, for how long, and what waits for a person. */
export function gaugeQueues(metrics: Metrics, database: Database, clock: Clock): void {
  metrics.together(
    {
      fashen_outbox_depth: 'Effects that have not run.',
      fashen_outbox_oldest_seconds: 'Age of the oldest of them.',
      fashen_timers_overdue: 'Timers whose time has passed and that have not fired.',
      fashen_timers_oldest_seconds: 'For how long the first of them is overdue.',
      fashen_incidents_open: 'Effects and timers that have failed too often and wait for a person.',
      fashen_incidents_oldest_seconds: 'For how long the oldest of them waits.',
    },
    async () => {
      const now = clock.now();
      const { effects, timers, incidents } = await database.read(({ sql }) => new QueueRepository(sql).waiting(now));
      return {
        fashen_outbox_depth: effects.count,
        fashen_outbox_oldest_seconds: age(effects, now),
        fashen_timers_overdue: timers.count,
        fashen_timers_oldest_seconds: age(timers, now),
        fashen_incidents_open: incidents.count,
        fashen_incidents_oldest_seconds: age(incidents, now),
      };
    },
  );
}

/** In seconds; a clock that was put back makes nothing older than it is. */
const age = ({ oldest }: Queue, now: Instant): number => (oldest === null ? 0 : Math.max(0, Date.parse(now) - Date.parse(oldest)) / 1000);

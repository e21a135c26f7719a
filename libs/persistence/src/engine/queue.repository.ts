import type { Instant } from '@fashen/engine';
import type { Sql } from '../sql.js';

/** How many wait, and since when the one that waits longest does. */
export type Queue = { count: number; oldest: Instant | null };
export type Queues = { effects: Queue; timers: Queue; incidents: Queue };

/** Scopes of answers that a second run of an effect looks up: engine/durable/tell.ts. */
const BY_EFFECT = 'effect';

/** What the engine has still to do, for those who watch the installation; and what it needs no longer. */
export class QueueRepository {
  constructor(private readonly sql: Sql) {}

  /** Effects that have not run, timers whose time has passed, incidents that wait for a person. */
  async waiting(now: Instant): Promise<Queues> {
    const queue = async (select: string, params: readonly string[] = []): Promise<Queue> => {
      const [row] = await this.sql.query<Queue>(select, params);
      return { count: Number(row!.count), oldest: row!.oldest };
    };
    return {
      effects: await queue('SELECT count(*) AS count, min(at) AS oldest FROM outbox WHERE settled_at IS NULL AND held = 0'),
      timers: await queue('SELECT count(*) AS count, min(due) AS oldest FROM timer WHERE due <= $1 AND held_at IS NULL', [now]),
      incidents:
        await queue(`SELECT count(*) AS count, min(since) AS oldest FROM (SELECT opened_at AS since FROM incident WHERE closed_at IS NULL
        UNION ALL SELECT held_at FROM timer WHERE held_at IS NOT NULL) AS open`),
    };
  }

  /**
   * Takes away answers that were kept, and effects that were settled, before `before`, at most `limit` of each; answers how many went. What an incident
   * tells of stays, and so does the answer by which a second run of something finds the first, as long as it may run once more.
   */
  async forget(before: Instant, limit: number): Promise<number> {
    const answers = await this.sql.query(
      `DELETE FROM stored_answer WHERE (scope, key) IN (SELECT scope, key FROM stored_answer AS old WHERE old.at < $1
         AND (old.scope <> $3 OR EXISTS (SELECT 1 FROM outbox WHERE outbox.id = old.key AND outbox.settled_at < $1)) LIMIT $2) RETURNING key`,
      [before, limit, BY_EFFECT],
    );
    const effects = await this.sql.query(
      `DELETE FROM outbox WHERE id IN (SELECT id FROM outbox AS old WHERE old.settled_at < $1
         AND NOT EXISTS (SELECT 1 FROM incident WHERE incident.id = old.id)
         AND NOT EXISTS (SELECT 1 FROM stored_answer WHERE scope = $3 AND key = old.id) LIMIT $2) RETURNING id`,
      [before, limit, BY_EFFECT],
    );
    return answers.length + effects.length;
  }
}

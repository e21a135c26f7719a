import { readCanonical } from '@fashen/engine';
import type { Sql } from '../sql.js';

/** What entries on behalf 代录 say of whoever decided. */
type Entered = { entry?: { onBehalfOf?: string } };

/** Who acted in processes, by the engine's own record of events. */
export class ActedRepository {
  constructor(private readonly sql: Sql) {}

  /**
   * Whoever sent an event in a process of those workflows about the document, and whoever decided what somebody else entered; each once, in
   * order. Of an entry on behalf both count.
   */
  async personsIn(document: string, workflows: readonly string[]): Promise<string[]> {
    const places = workflows.map((_, n) => `$${n + 2}`).join(', ');
    const about = `FROM event JOIN process ON process.id = event.process WHERE process.subject = $1 AND process.workflow IN (${places})`;
    const senders = await this.sql.query<{ person: string }>(`SELECT DISTINCT event.by AS person ${about} AND event.by <> 'system'`, [
      document,
      ...workflows,
    ]);
    const entries = await this.sql.query<{ event: string }>(`SELECT event.event AS event ${about} AND event.event LIKE '%"onBehalfOf"%'`, [
      document,
      ...workflows,
    ]);
    const decided = entries.flatMap(({ event }) => (readCanonical(event) as Entered).entry?.onBehalfOf ?? []);
    return [...new Set([...senders.map(({ person }) => person), ...decided])].sort();
  }
}

import type { Caller, Clock, Instant, Json } from '@fashen/engine';
import { type AdministrationEntry, AdministrationRepository, type Database, type SqlTx } from '@fashen/persistence';

export type Change = Pick<AdministrationEntry, 'action' | 'subjectKind' | 'subject' | 'reason'> & {
  details: Readonly<Record<string, Json>>;
};

/** One change of what is set up: its transaction, its time, and where it is written down. */
export type Turn = { tx: SqlTx; at: Instant; record(change: Change): Promise<void> };

/**
 * Makes changes of what is set up one after the other, each with its entry in the log. So a check such as "this is not the last
 * administrator" still holds when the change is written.
 */
export const inTurn = <R>(database: Database, clock: Clock, by: Caller, work: (turn: Turn) => Promise<R>): Promise<R> =>
  database.store.transaction(async (tx) => {
    const log = new AdministrationRepository(tx.sql);
    await log.takeTurn();
    const at = clock.now();
    const record = ({ details, ...change }: Change): Promise<void> =>
      log.insert({ ...change, at, by: by.person, party: by.party, details: JSON.stringify(details) });
    return work({ tx, at, record });
  });

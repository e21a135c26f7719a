import { GENESIS } from '@fashen/engine';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import type { Database } from '../database.js';
import { SignInRepository } from '../identity/sign-in.repository.js';
import type { Sql } from '../sql.js';
import { ChainedLog, type LogEnd } from './chained-log.js';

const START: LogEnd = { length: 0, head: GENESIS };
const attempt = (browser: string) =>
  ({ at: '2026-03-02T01:00:00.000Z', account: null, outcome: 'refused', address: '192.0.2.0', browser }) as const;

describeEachDatabase('a chained log', (fresh) => {
  let database: Database;
  beforeEach(async () => {
    database = await fresh();
    for (const browser of ['one', 'two', 'three', 'four']) await add(browser);
  });

  const add = (browser: string) => database.store.transaction(({ sql }) => new SignInRepository(sql).add(attempt(browser)));
  const inLog = <R>(work: (log: ChainedLog, sql: Sql) => Promise<R>): Promise<R> =>
    database.read(({ sql }) => work(new ChainedLog(sql, 'signIns'), sql));
  /** The whole log, in pieces of two. */
  const verified = (seen?: LogEnd) =>
    inLog(async (log) => {
      let at = START;
      for (;;) {
        const { end, broken } = await log.walk(at, 2, seen);
        if (broken) return broken;
        if (end.length === at.length) return log.endsAt(end, seen);
        at = end;
      }
    });
  const harm = (statement: string) => database.sql.query(statement);
  const end = () => inLog((log) => log.end());

  it('that nobody touched is whole, and shows its latest entries first', async () => {
    expect(await verified(await end())).toBeNull();
    const page = await database.read(({ sql }) => new SignInRepository(sql).page(2, undefined, undefined));
    expect(page.map(({ ordinal, browser }) => [ordinal, browser])).toEqual([
      [4, 'four'],
      [3, 'three'],
    ]);
  });

  it.each([
    ['an entry that was changed', "UPDATE sign_in SET outcome = 'signedIn' WHERE ordinal = 2", 2, 'match its hash'],
    ['an entry that was taken out', 'DELETE FROM sign_in WHERE ordinal = 2', 2, 'entry 2 is missing'],
    ['the last entry cut off', 'DELETE FROM sign_in WHERE ordinal = 4', 3, 'has 3 entries and was written to have 4'],
    ['everything taken out', 'DELETE FROM sign_in', 0, 'has 0 entries'],
  ])('shows %s', async (_, statement, ordinal, why) => {
    await harm(statement);
    expect(await verified()).toMatchObject({ log: 'signIns', ordinal, why: expect.stringContaining(why) });
  });

  it('shows an entry that was put in past the chain', async () => {
    await harm(`INSERT INTO sign_in SELECT 5, at, account, outcome, address, browser, hash, hash FROM sign_in WHERE ordinal = 4`);
    expect(await verified()).toMatchObject({ ordinal: 5, why: 'the entry does not match its hash' });
  });

  it('that was emptied together with its end, or written anew, is missed by whoever knows a checkpoint', async () => {
    const seen = await end();
    await harm('DELETE FROM sign_in');
    await harm(`UPDATE log_head SET length = 0, head = '${GENESIS}' WHERE log = 'signIns'`);
    expect(await verified()).toBeNull();
    expect(await verified(seen)).toMatchObject({ ordinal: 0, why: 'the checkpoint saw 4 entries' });
    for (const browser of ['one', 'forged', 'three', 'four', 'five']) await add(browser);
    expect(await verified()).toBeNull();
    expect(await verified(seen)).toMatchObject({ ordinal: 4, why: 'the log is not the one that the checkpoint vouches for' });
  });

  it('numbers without a gap what many write at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, at) => add(`at once ${at}`)));
    expect([await verified(), (await end()).length]).toEqual([null, 16]);
  });
});

import { GENESIS } from '@fashen/engine';
import { DataSource } from 'typeorm';
import { OLD_DATABASES } from '../../../../test/support/old-database.js';
import { openDatabase } from '../database.js';
import { ChainedLog, type LogName } from '../log/chained-log.js';
import { checkpointTables } from './20261203-checkpoint.js';
import { migrations } from './index.js';

const PERSON = `INSERT INTO account (id, login, name, password_hash, created_at) VALUES ('p', 'p', 'p', 'none', '2026-01-01')`;
const PARTY = `INSERT INTO party (id, kind, name, short_name, parent_id, functions) VALUES ('city', 'city', '市', '市', NULL, '[]')`;
const OBJECTION = `INSERT INTO objection (id, kind, channel, receiver, received_on, clauses, sealed, about, group_id, similarity, sketch, created_at)
  VALUES ('o', 'objection', 'letter', 'city', '2026-01-01', '[]', '', '', 'o', 0, '', '2026-01-01')`;
const entry = (ordinal: number) =>
  `INSERT INTO administration_entry (ordinal, at, by, party, action, subject_kind, subject, reason, details)
   VALUES (${ordinal}, '2026-01-0${ordinal}', 'p', 'city', 'renameParty', 'party', 'city', NULL, '{}')`;
const look = (id: string, at: string) =>
  `INSERT INTO personal_data_look (id, objection_id, person, party, what, why, at) VALUES ('${id}', 'o', 'p', 'city', 'persons', '核实', '${at}')`;

describe.each(OLD_DATABASES)('logs from before they were chained, on %s', (_, make) => {
  it('are taken into their chains in the order in which they were written', async () => {
    const { options, today, remove } = await make();
    const old = new DataSource({ ...options, migrations: migrations.slice(0, migrations.indexOf(checkpointTables)) });
    await old.initialize();
    await old.runMigrations();
    for (const statement of [PARTY, PERSON, OBJECTION, entry(1), entry(2), look('b', '2026-02-01'), look('a', '2026-02-02')])
      await old.query(statement);
    await old.destroy();

    const database = await openDatabase(today);
    const whole = (log: LogName) =>
      database.read(async ({ sql }) => {
        const chained = new ChainedLog(sql, log);
        const { end, broken } = await chained.walk({ length: 0, head: GENESIS }, 10);
        return [end.length, broken ?? (await chained.endsAt(end))];
      });
    expect([await whole('administration'), await whole('looks'), await whole('signIns')]).toEqual([
      [2, null],
      [2, null],
      [0, null],
    ]);
    const looks = await database.sql.query('SELECT id, ordinal FROM personal_data_look ORDER BY ordinal');
    expect(looks).toEqual([
      { id: 'b', ordinal: 1 },
      { id: 'a', ordinal: 2 },
    ]);
    await database.close();
    await remove();
  });
});

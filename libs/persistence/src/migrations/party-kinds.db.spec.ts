import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ownDatabase } from '../../../../test/support/postgres-server.js';
import { type DatabaseOptions, openDatabase } from '../database.js';
import { engineTables } from './20261124-engine.js';
import { identityTables } from './20261124-identity.js';

type Old = { options: DataSourceOptions; today: DatabaseOptions; remove: () => Promise<unknown> };

async function oldSqlite(): Promise<Old> {
  const folder = await mkdtemp(join(tmpdir(), 'fashen-old-'));
  const file = join(folder, 'fashen.db');
  return {
    options: { type: 'better-sqlite3', database: file, driver: BetterSqlite3 },
    today: { file },
    remove: () => rm(folder, { recursive: true }),
  };
}

async function oldPostgres(): Promise<Old> {
  const { url, remove } = await ownDatabase();
  return {
    options: { type: 'postgres', url, installExtensions: false },
    today: { url },
    remove,
  };
}

describe.each([
  ['SQLite', oldSqlite],
  ['PostgreSQL', oldPostgres],
])('a tree of parties from before on %s', (_, make) => {
  it('keeps its parties and who acts for them, and takes the new kinds', async () => {
    const { options, today, remove } = await make();
    const old = new DataSource({ ...options, migrations: [engineTables, identityTables] });
    await old.initialize();
    await old.runMigrations();
    const party = (id: string, parent: string) =>
      `INSERT INTO party (id, kind, name, short_name, parent_id, functions) VALUES ('${id}', 'city', '市', '市', ${parent}, '[]')`;
    await old.query(party('above', 'NULL'));
    await old.query(party('below', "'above'"));
    await old.query("INSERT INTO account (id, login, name, password_hash, created_at) VALUES ('p', 'p', 'p', 'none', '2026-01-01')");
    await old.query("INSERT INTO account_role (account_id, party_id, role) VALUES ('p', 'below', 'drafter')");
    await expect(old.query(party('x', 'NULL').replace("'city'", "'province'"))).rejects.toMatchObject({
      message: expect.stringMatching(/party_kind_known/),
    });
    await old.destroy();

    const database = await openDatabase(today);
    const kept = await database.sql.query('SELECT party.id, parent_id, role FROM account_role JOIN party ON party.id = party_id');
    expect(kept).toEqual([{ id: 'below', parent_id: 'above', role: 'drafter' }]);
    await database.sql.query(party('x', 'NULL').replace("'city'", "'province'"));
    const orphan = database.sql.query("INSERT INTO account_role (account_id, party_id, role) VALUES ('p', 'nowhere', 'drafter')");
    await expect(orphan).rejects.toMatchObject({ message: expect.stringMatching(/foreign key/i) });
    await expect(database.sql.query(party('y', 'NULL').replace("'city'", "'empire'"))).rejects.toMatchObject({
      message: expect.stringMatching(/party_kind_known/),
    });
    await database.close();
    await remove();
  });
});

import { DataSource } from 'typeorm';
import { OLD_DATABASES } from '../../../../test/support/old-database.js';
import { openDatabase } from '../database.js';
import { engineTables } from './20261124-engine.js';
import { identityTables } from './20261124-identity.js';

describe.each(OLD_DATABASES)('a tree of parties from before on %s', (_, make) => {
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

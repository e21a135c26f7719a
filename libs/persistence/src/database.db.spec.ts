import { describeEachDatabase } from '../../../test/support/databases.js';
import { ownDatabase } from '../../../test/support/postgres-server.js';
import { openDatabase } from './database.js';
import { TooOld } from './schema.js';

describeEachDatabase('a fresh database', (fresh) => {
  it('has exactly the tables that the rows describe', async () => {
    const { dataSource } = await fresh();
    expect((await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('is what a database of an earlier build is brought up to, where that build had taken all steps before the one schema', async () => {
    const { dataSource, sql } = await fresh();
    for (const step of ['FilingRegisterNumber2026120300053', 'Schema2026120500001']) {
      await sql.query('ALTER TABLE consultation_answer DROP COLUMN seq');
      await sql.query('ALTER TABLE consultation_answer DROP COLUMN hash');
      await sql.query('ALTER TABLE consultation_step DROP COLUMN answers_hash');
      await sql.query('UPDATE migrations SET name = $1', [step]);
      expect(await dataSource.runMigrations()).toMatchObject([{ name: 'Schema2026120700001' }]);
      expect(await sql.query('SELECT seq, hash FROM consultation_answer')).toEqual([]);
      expect(await sql.query('SELECT answers_hash FROM consultation_step')).toEqual([]);
      await sql.query('DELETE FROM migrations WHERE name = $1', [step]);
    }
    await sql.query('DELETE FROM migrations');
    await expect(dataSource.runMigrations()).rejects.toThrow(TooOld);
  });

  it('answers one query in one way', async () => {
    const { sql } = await fresh();
    await sql.query('INSERT INTO file (sha256, size, media_type, created_at) VALUES ($1, $2, $3, $4)', ['a', 52_428_800, '法', 'x']);
    await sql.query('INSERT INTO file_chunk (sha256, n, bytes) VALUES ($1, $2, $3)', ['a', 0, Buffer.from([0, 255, 10])]);
    const [row] = await sql.query<{ bytes: Uint8Array }>(
      `SELECT size, media_type AS "mediaType", '$1 ''stays''' AS literal, (SELECT count(*) FROM file) AS files, bytes
       FROM file JOIN file_chunk ON file_chunk.sha256 = file.sha256 WHERE file.sha256 = $1 AND n < $2 AND file.sha256 = $1`,
      ['a', 1],
    );
    expect({ ...row, bytes: [...row!.bytes] }).toEqual({
      size: 52_428_800,
      mediaType: '法',
      literal: "$1 'stays'",
      files: 1,
      bytes: [0, 255, 10],
    });
    expect(await sql.query('UPDATE file SET size = $1', [1])).toEqual([]);
  });

  it('holds facts to what they refer to', async () => {
    const { sql } = await fresh();
    const orphan = sql.query('INSERT INTO document_drafter (document_id, person) VALUES ($1, $2)', ['nowhere', 'person-1']);
    await expect(orphan).rejects.toMatchObject({ message: expect.stringMatching(/foreign key/i) });
  });
});

describe('PostgreSQL', () => {
  it('is migrated once by servers that start at the same instant', async () => {
    const { url, remove } = await ownDatabase();
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ url, poolSize: 1 })));
    const runs = await opened[0]!.sql.query<{ times: number }>(`SELECT count(*) AS times FROM migrations WHERE name LIKE 'Schema%'`);
    expect(runs).toEqual([{ times: 1 }]);
    for (const database of opened) await database.close();
    await remove();
  });
});

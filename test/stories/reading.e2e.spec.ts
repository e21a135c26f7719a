import type { Sql } from '@fashen/persistence';
import type { Client } from '../support/client.js';
import { LightReviewStory } from '../support/light-review.js';
import { describeBothServers } from '../support/server.js';
import { signal } from '../support/waiting.js';

const MINUTE = 60_000;

const tables = async (sql: Sql): Promise<string[]> => {
  const rows = await sql.query<{ name: string }>('SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()');
  return rows.map(({ name }) => `"${name}"`);
};

describeBothServers('whoever reads', (server) => {
  let story: LightReviewStory;
  let reader: Client;
  beforeAll(async () => {
    story = new LightReviewStory(server());
    await story.assigned();
    reader = await server().as('justice-handler');
    await server().idle();
    await server().pause();
  });

  /** A case as its page asks for it, and what lies on the desk. */
  const pages = () => [
    `/api/processes/${story.id}`,
    `/api/processes/${story.id}/history`,
    `/api/processes/${story.id}/chart`,
    `/api/processes/${story.id}/choices/submitOpinion`,
    `/api/documents/${story.document}`,
    `/api/documents/${story.document}/openings`,
    `/api/processes?document=${story.document}`,
    '/api/openings',
    '/api/tasks',
  ];
  const read = async () => Promise.all(pages().map(async (page) => [page, (await reader.get(page)).status]));

  it('waits for nobody who writes, sees what was there before, and neither writes nor holds a row', async () => {
    const expected = await read();
    expect(expected.filter(([, status]) => status !== 200).map(([page]) => page)).toEqual([]);
    server().clock.pass(2 * MINUTE);
    const holding = signal();
    const done = signal();
    const { kind, store } = server().database;
    const writing = store.transaction(async ({ sql }) => {
      await sql.query("UPDATE document SET title = '正在修改' WHERE id = $1", [story.document]);
      // with this lock on every table nobody writes or holds a row; on SQLite nobody does beside a transaction that is open
      if (kind === 'postgres') await sql.query(`LOCK TABLE ${(await tables(sql)).join(', ')} IN EXCLUSIVE MODE`);
      holding.give();
      await done.given;
    });
    await holding.given;
    expect(await read()).toEqual(expected);
    expect((await reader.get(`/api/documents/${story.document}`)).body.title).not.toBe('正在修改');
    done.give();
    await writing;
  });
});

import type { Client } from '../support/client.js';
import { LightReviewStory } from '../support/light-review.js';
import { describeBothServers } from '../support/server.js';
import { signal } from '../support/waiting.js';

const MINUTE = 60_000;

describeBothServers('whoever reads', (server) => {
  let story: LightReviewStory;
  let head: Client;
  beforeAll(async () => {
    story = new LightReviewStory(server());
    await story.assigned();
    head = await server().as('justice-head');
    await server().idle();
    await server().pause();
  });

  /** A case as its page asks for it, and what lies on the desk. */
  const pages = () => [
    `/api/processes/${story.id}`,
    `/api/processes/${story.id}/history`,
    `/api/processes/${story.id}/chart`,
    `/api/processes/${story.id}/events/assign/choices`,
    `/api/documents/${story.document}`,
    `/api/documents/${story.document}/openings`,
    `/api/documents/${story.document}/processes`,
    '/api/openings',
    '/api/tasks',
  ];
  const read = async () => Promise.all(pages().map(async (page) => [page, (await head.get(page)).status]));

  it('waits for nobody who writes, and sees what was there before', async () => {
    const expected = await read();
    expect(expected.filter(([, status]) => status !== 200).map(([page]) => page)).toEqual([]);
    server().clock.pass(2 * MINUTE);
    const holding = signal();
    const done = signal();
    const writing = server().database.store.transaction(async (tx) => {
      await tx.open(story.id);
      await tx.sql.hold('document', 'id', story.document);
      await tx.sql.query("UPDATE document SET title = '正在修改' WHERE id = $1", [story.document]);
      holding.give();
      await done.given;
    });
    await holding.given;
    expect(await read()).toEqual(expected);
    expect((await head.get(`/api/documents/${story.document}`)).body.title).not.toBe('正在修改');
    done.give();
    await writing;
  });

  it('writes nothing', async () => {
    const { kind, sql, dataSource } = server().database;
    /** How much was written until now: PostgreSQL numbers whoever writes or locks a row, SQLite counts rows. */
    const written = async (): Promise<unknown> =>
      kind === 'postgres'
        ? (await sql.query('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next'))[0]
        : (await dataSource.query('SELECT total_changes() AS rows'))[0];
    await read();
    await server().idle();
    const before = await written();
    await read();
    expect(await written()).toEqual(before);
  });
});

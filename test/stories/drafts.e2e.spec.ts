import { DraftRepository } from '@fashen/persistence';
import { DraftSweep } from '../../apps/server/src/draft/draft-sweep.js';
import type { Client } from '../support/client.js';
import { describeEachServer } from '../support/server.js';

const DAY = 86_400_000;
const path = '/api/drafts/document:new';
const form = { title: '临江市共享单车管理办法', reason: '王小明来信反映停放混乱' };
const keep = (client: Client, ifMatch: string, content: unknown, scope = path) =>
  client.put(scope, { content, label: '新文件' }, { ifMatch });

describeEachServer('a form half filled in', (server) => {
  let drafter: Client;
  beforeAll(async () => {
    drafter = await server().as('urban-drafter');
  });

  it('reads as revision 0 before anything was kept', async () => {
    const { status, headers, body } = await drafter.get(path);
    expect([status, headers.get('etag')]).toEqual([200, '"0"']);
    expect(body).toEqual({ scope: 'document:new', revision: 0, label: null, content: null, updatedAt: null, keptUntil: null });
  });

  it('is kept, read again after signing in anew, and listed with its age', async () => {
    const kept = await keep(drafter, '"0"', form);
    expect([kept.status, kept.headers.get('etag'), kept.body.revision]).toEqual([200, '"1"', 1]);
    server().clock.pass(2 * DAY);
    const again = await server().as('urban-drafter');
    expect((await again.get(path)).body).toMatchObject({ revision: 1, content: form, label: '新文件' });
    expect((await again.get('/api/drafts')).body.entries).toEqual([
      {
        scope: 'document:new',
        label: '新文件',
        revision: 1,
        startedAt: '2026-03-02T01:00:00.000Z',
        updatedAt: '2026-03-02T01:00:00.000Z',
        ageDays: 2,
        keptUntil: '2026-05-31T01:00:00.000Z',
      },
    ]);
    drafter = again;
  });

  it('is nobody else’s: neither the colleague nor the auditor finds it, and the tables hold it sealed', async () => {
    for (const login of ['urban-head', 'auditor', 'administrator']) {
      const other = await server().as(login);
      expect([login, (await other.get(path)).body.content]).toEqual([login, null]);
      expect((await other.get('/api/drafts')).body.entries).toEqual([]);
    }
    const rows = await server().database.read(({ sql }) => sql.query<{ sealed: string }>('SELECT sealed FROM draft'));
    expect(rows).toHaveLength(1);
    expect(rows[0]!.sealed).not.toMatch(/共享单车|王小明|新文件/);
    expect(server().log.join()).not.toMatch(/共享单车|王小明|document:new/);
  });

  it('that another window changed is refused with both sides within reach, and the person’s choice is then kept', async () => {
    const other = await server().as('urban-drafter');
    const theirs = { ...form, title: '临江市非机动车停放管理办法' };
    expect((await keep(other, '"1"', theirs)).status).toBe(200);
    const refused = await keep(drafter, '"1"', { ...form, reason: '信访件三十二号' });
    expect([refused.status, refused.body.code]).toEqual([412, 'DRAFT_MOVED_ON']);
    expect(refused.body.findings[0].details).toEqual({
      revision: 2,
      content: theirs,
      label: '新文件',
      updatedAt: '2026-03-04T01:00:00.000Z',
    });
    expect((await keep(drafter, '"2"', form)).body.revision).toBe(3);
  });

  it('of two first writes at once one is kept, and the other is told', async () => {
    const scope = '/api/drafts/process:p-1:addItem';
    const writer = await server().as('justice-handler');
    const statuses = (await Promise.all([1, 2].map((n) => keep(writer, '"0"', { n }, scope)))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 412]);
  });

  it('is written only by who says which revision he saw', async () => {
    const unseen = await drafter.put(path, { content: form });
    expect([unseen.status, unseen.body.code]).toEqual([428, 'IF_MATCH_REQUIRED']);
  });

  it.each([
    ['no content', {}, 400],
    ['a list', { content: [1] }, 400],
    ['an unknown field', { content: {}, person: 'x' }, 400],
    ['more than 256 KB', { content: { text: '法'.repeat(90_000) } }, 413],
  ])('is not kept with %s', async (_, body, status) => {
    expect((await drafter.put(path, body, { ifMatch: '"3"' })).status).toBe(status);
    expect((await drafter.get(path)).body.revision).toBe(3);
  });

  it('has an address of plain words', async () => {
    const answer = await drafter.get(`/api/drafts/${encodeURIComponent('草稿 一')}`);
    expect([answer.status, answer.body.findings[0].field]).toEqual([400, '/scope']);
  });

  it('is cleared when it was sent, and a window that still holds it is told', async () => {
    expect((await drafter.delete(path, { ifMatch: '"3"' })).body.revision).toBe(4);
    expect((await drafter.get(path)).body).toMatchObject({ revision: 4, content: null });
    expect((await drafter.get('/api/drafts')).body.entries).toEqual([]);
    const late = await keep(drafter, '"3"', form);
    expect([late.status, late.body.findings[0].details.content]).toEqual([412, null]);
  });

  it('goes when nobody has written it for the days of the setting', async () => {
    expect((await keep(drafter, '"4"', form)).status).toBe(200);
    server().clock.pass(90 * DAY);
    drafter = await server().as('urban-drafter');
    expect((await drafter.get(path)).body.content).toEqual(form);
    server().clock.pass(1);
    expect((await drafter.get(path)).body).toMatchObject({ revision: 0, content: null });
    const before = await server().count('draft');
    const { clock, database } = server();
    const sweep = new DraftSweep(database, clock, { draftDays: 90, objections: { draftDays: 7 } } as never, {} as never);
    expect([before, await sweep.sweep(), await server().count('draft')]).toEqual([2, 2, 0]);
  });

  it('is refused where there are two hundred already', async () => {
    const person = drafter.me.person.id;
    await server().database.store.transaction(async ({ sql }) => {
      const at = server().clock.now();
      const row = { person, party: drafter.me.party.id, revision: 1, sealed: '{}', startedAt: at, updatedAt: at };
      for (let n = 0; n < 200; n += 1) await new DraftRepository(sql).write({ ...row, scope: `process:${n}` }, 0);
    });
    const refused = await keep(drafter, '"0"', form);
    expect([refused.status, refused.body.code]).toEqual([409, 'DRAFTS_FULL']);
  });
});

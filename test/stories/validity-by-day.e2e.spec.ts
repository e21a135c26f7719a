import type { ValidityEvent } from '@fashen/domain';
import { SuccessionRepository, ValidityRepository } from '@fashen/persistence';
import type { Client } from '../support/client.js';
import { draft } from '../support/docx.js';
import { describeBothServers, type RunningServer } from '../support/server.js';

const fields = { kind: 'normativeDocument', drafters: ['linjiang.person.urban-drafter'] };

async function handIn(drafter: Client, title: string): Promise<{ id: string; version: string }> {
  const { body } = await drafter.upload('/api/documents', { file: { name: 'a.docx', bytes: draft(title) }, fields });
  return { id: body.document.id, version: body.version.id };
}

const record = (server: RunningServer, document: string, events: readonly ValidityEvent[]) =>
  server.database.store.transaction(async ({ sql }) => {
    const validity = new ValidityRepository(sql);
    const recorded = { basis: '公布文本', evidence: null, createdBy: 'system', createdAt: server.clock.now() };
    for (const event of events) await validity.record(document, event, recorded);
  });

describeBothServers('the text of a published document', (server) => {
  let drafter: Client;
  let old: { id: string; version: string };
  let renewal: { id: string; version: string };
  let consolidated: string;

  beforeAll(async () => {
    drafter = await server().as('urban-drafter');
    old = await handIn(drafter, '临江市户外招牌设置管理办法（试行）');
    renewal = await handIn(drafter, '临江市户外招牌设置管理办法');
    const { body } = await drafter.upload(`/api/documents/${old.id}/versions`, {
      file: { name: 'b.docx', bytes: draft('临江市户外招牌设置管理办法（试行）（2022年修正）') },
    });
    consolidated = body.version.id;
    const period = { lastDay: '2023-06-04', evaluateOn: '2022-12-04' };
    await record(server(), old.id, [
      { id: 'p', kind: 'published', on: '2020-05-05', effectiveOn: '2020-06-05', version: old.version, ...period },
      { id: 'a', kind: 'amended', on: '2022-01-01', byDocument: renewal.id, version: consolidated, ...period },
      { id: 'n', kind: 'renewed', on: '2023-07-01', byDocument: renewal.id },
    ]);
    await record(server(), renewal.id, [
      {
        id: 'q',
        kind: 'published',
        on: '2023-06-20',
        effectiveOn: '2023-07-01',
        version: renewal.version,
        lastDay: null,
        evaluateOn: null,
      },
    ]);
  });

  it.each([
    ['2020-05-05', 'awaitingEffect', false, 1],
    ['2021-12-31', 'inForce', true, 1],
    ['2022-01-01', 'inForce', true, 2],
    ['2023-06-04', 'expiring', true, 2],
    ['2023-06-05', 'lapsed', false, 2],
  ])('is on %s %s, may be cited: %s, in version %s', async (on, status, isCitable, ordinal) => {
    const answer = await drafter.get(`/api/documents/${old.id}/text?on=${on}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ on, status, isCitable, version: { ordinal } });
    expect(answer.body.clauses.length).toBeGreaterThan(3);
  });

  it('is not there before its publication, and on no day that is none', async () => {
    expect((await drafter.get(`/api/documents/${old.id}/text?on=2020-05-04`)).status).toBe(404);
    expect((await drafter.get(`/api/documents/${old.id}/text?on=2020-02-30`)).status).toBe(400);
  });

  it('is listed by its status on a day, today without one', async () => {
    const listed = async (query: string) => (await drafter.get(`/api/documents?${query}`)).body.entries.map(({ id }: { id: string }) => id);
    expect(await listed('status=inForce&on=2022-02-02')).toEqual([old.id]);
    expect(await listed('status=lapsed&on=2023-06-05')).toEqual([old.id]);
    expect(await listed('status=inForce')).toEqual([renewal.id]);
    expect((await drafter.get('/api/documents?status=valid')).status).toBe(400);
  });

  it('shows the days between the end of the old and the beginning of the new, on which neither holds', async () => {
    const { body } = await drafter.get(`/api/documents/${old.id}/validity`);
    expect(body.phases.map(({ status, from }: { status: string; from: string }) => [status, from])).toEqual([
      ['awaitingEffect', '2020-05-05'],
      ['inForce', '2020-06-05'],
      ['expiring', '2022-12-04'],
      ['lapsed', '2023-06-05'],
    ]);
    expect(body.renewals).toEqual([
      { id: renewal.id, title: expect.any(String), on: '2023-07-01', gap: { from: '2023-06-05', to: '2023-06-30' } },
    ]);
    expect((await drafter.get(`/api/documents/${renewal.id}/validity`)).body.does).toMatchObject([
      { id: old.id, kind: 'amended' },
      { id: old.id, kind: 'renewed' },
    ]);
  });

  it('is answered for by the successor of an office that was abolished, from that day on', async () => {
    const { body: before } = await drafter.get(`/api/documents/${old.id}/validity`);
    expect(before.answerable).toEqual([]);
    const [issuer] = (await drafter.get(`/api/documents/${old.id}`)).body.issuing.issuers;
    await server().database.store.transaction(({ sql }) =>
      new SuccessionRepository(sql).abolish(issuer.id, '2024-01-01', 'linjiang.urban'),
    );
    const on = async (day: string) => (await drafter.get(`/api/documents/${old.id}/validity?on=${day}`)).body.answerable;
    expect(await on('2023-12-31')).toEqual([]);
    expect(await on('2024-01-01')).toMatchObject([{ issuer: { id: issuer.id }, by: { id: 'linjiang.urban' } }]);
  });

  it('is hidden from whoever may not know of the document', async () => {
    const stranger = await server().as('justice-intake');
    expect((await stranger.get(`/api/documents/${old.id}/text`)).status).toBe(404);
    expect((await stranger.get(`/api/documents/${old.id}/validity`)).status).toBe(404);
  });
});

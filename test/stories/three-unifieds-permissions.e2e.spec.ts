import { describeEachServer } from '../support/server.js';
import { CITY_CODE, enterCode, UnifiedStory } from '../support/three-unifieds.js';

const REGISTRAR = 'office-registrar';

describeEachServer('who acts on a registration', (server) => {
  let story: UnifiedStory;
  beforeAll(async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    story = new UnifiedStory(server());
    await story.applied();
  });

  it.each([
    ['urban-drafter', 'register', {}],
    ['office-secretary', 'register', {}],
    ['office-publisher', 'register', {}],
    ['qingxi-office', 'register', {}],
    ['city-leader', 'refuse', { reason: '不同意' }],
    ['justice-head', 'sendBack', { reason: '退回' }],
    ['urban-office', 'enterDocumentNumber', { number: '临城管〔2026〕1号' }],
    ['market-drafter', 'withdraw', { reason: '撤回' }],
    ['auditor', 'register', {}],
  ])('%s does not %s', async (login, action, body) => {
    const before = await story.etag();
    expect([403, 404]).toContain((await story.act(login, action, body)).status);
    expect(await story.etag()).toBe(before);
  });

  it('is read by those who applied, issue, review, register, publish or audit, and by nobody else', async () => {
    for (const login of ['urban-drafter', 'office-secretary', 'city-leader', 'justice-head', REGISTRAR, 'office-publisher', 'auditor'])
      expect([login, (await story.read(login)).status]).toEqual([login, 200]);
    for (const login of ['market-drafter', 'housing-office', 'market-leader', 'qingxi-office', 'administrator'])
      expect([login, (await story.read(login)).status]).toEqual([login, 404]);
  });

  it('says whose turn it is, step by step, and what is missing before anybody asks', async () => {
    const turn = async (login: string) => {
      const { entries } = (await (await story.as(login)).get('/api/tasks')).body;
      return entries.filter(({ process }: { process: string }) => process === story.id).map(({ state }: { state: string }) => state);
    };
    expect([await turn(REGISTRAR), await turn('office-publisher')]).toEqual([['applied'], []]);
    await story.done(REGISTRAR, 'register');
    expect([await turn('office-publisher'), await turn('office-secretary')]).toEqual([['registered'], ['registered']]);
    const { closed } = (await story.read('office-publisher')).body;
    const publish = closed.find(({ event }: { event: string }) => event === 'publish');
    expect(publish.findings).toMatchObject([{ rule: 'documentNumber.missing', wayOut: expect.any(String) }]);
  });

  it('shows those who applied the events without their payloads, and the registrar all of it', async () => {
    const lines = async (login: string) => (await (await story.as(login)).get(`/api/processes/${story.id}/history`)).body.lines;
    const [own, whole] = [await lines('urban-drafter'), await lines(REGISTRAR)];
    expect(own.map(({ type }: { type: string }) => type)).toEqual(['@start', 'register', 'unifiedNumberAssigned']);
    expect(own.some((line: object) => 'payload' in line)).toBe(false);
    expect(whole.some((line: object) => 'payload' in line)).toBe(true);
  });

  it('stays closed to whoever drafted, in whatever office, and keeps the registrar from the other side', async () => {
    const own = new UnifiedStory(server());
    await own.applied();
    await server().database.store.transaction(({ sql }) =>
      sql.query('INSERT INTO document_drafter (document_id, person) VALUES ($1, $2)', [own.document, `linjiang.person.${REGISTRAR}`]),
    );
    expect(await own.act(REGISTRAR, 'register')).toMatchObject({ status: 403, body: { findings: [{ rule: 'duty.drafterRegisters' }] } });

    const other = new UnifiedStory(server());
    await other.applied();
    await other.done(REGISTRAR, 'sendBack', { reason: '补正' });
    expect(await other.act(REGISTRAR, 'withdraw', { reason: '代为撤回' })).toMatchObject({
      status: 403,
      body: { findings: [{ rule: 'duty.registrarApplies' }] },
    });
  });

  it('leaves prints to those who publish', async () => {
    const upload = async (login: string) =>
      (
        await (
          await story.as(login)
        ).upload(`/api/documents/${story.document}/prints`, { file: { name: '印本.docx', bytes: story.docx(['文']) } })
      ).status;
    expect([await upload('urban-drafter'), await upload('market-drafter'), await upload('office-publisher')]).toEqual([403, 404, 201]);
  });
});

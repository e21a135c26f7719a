import { FilingRepository, ReceivedDocumentRepository } from '@fashen/persistence';
import { sheetOf } from '../../apps/server/src/list/sheet.js';
import { told } from '../support/office.js';
import { INTERNAL, LIST, NORMATIVE, OmissionStory, URBAN } from '../support/omission.js';
import { ReviewStory } from '../support/review.js';
import { describeBothServers } from '../support/server.js';

const QUARTER = 15 * 60_000;
const DAY = 24 * 60 * 60_000;

const columns = ['文号', '标题', '日期'].map((zh, n) => ({
  heading: { zh, en: zh },
  width: 20,
  value: (row: readonly string[]) => row[n]!,
}));

describeBothServers('a list of papers', (server) => {
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));

  it('is taken as xlsx or csv, tells line by line what is to be screened, and is seen by its authority and its supervisors alone', async () => {
    const story = new OmissionStory(server());
    const rows = [
      ['临城管发〔2026〕1号', '关于规范户外招牌的通知', '2026-01-05'],
      ['临城管办〔2026〕2号', '关于值班的通知', '2026-02-09'],
    ];
    const answer = await story.handIn(await sheetOf('发文目录', columns, rows), { name: '发文目录.xlsx' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      authority: { id: URBAN, name: '临江市城市管理局' },
      entries: [
        { number: '临城管发〔2026〕1号', issuedOn: '2026-01-05', standing: 'toScreen', screening: null },
        { title: '关于值班的通知', standing: 'toScreen' },
      ],
    });
    const path = `/api/omissions/lists/${answer.body.id}`;
    for (const login of ['urban-liaison', 'justice-filing', 'justice-supervisor', 'auditor'])
      expect([login, (await (await story.as(login)).get(path)).status]).toEqual([login, 200]);
    const kept = await (await story.as('justice-filing')).get(`${path}/file`);
    expect([kept.status, kept.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect((await (await story.as('congress-filing')).get(`${path}/file`)).status).toBe(404);
    for (const login of ['qingxi-filingreview', 'congress-filing', 'justice-handler', 'office-filing'])
      expect([login, (await (await story.as(login)).get(path)).status]).toEqual([login, 404]);
    const { entries } = (await (await story.as('justice-filing')).get('/api/omissions/lists')).body;
    expect(entries.map(({ id }: { id: string }) => id)).toContain(answer.body.id);
    expect((await (await story.as('congress-filing')).get('/api/omissions/lists')).body.entries).toEqual([]);
  });

  it('is refused row by row, and by whom it is not for, and then nothing of it is kept', async () => {
    const story = new OmissionStory(server());
    const before = await server().count('paper_list');
    expect(told(await story.handIn('文号,标题,日期\n一号,甲,2026-04-05\n二号,,昨天'))).toBe(
      '422 PAPER_LIST_REFUSED list.otherQuarter list.incomplete',
    );
    expect(told(await story.handIn('甲,乙'))).toBe('422 PAPER_LIST_REFUSED list.noHead');
    expect((await story.handIn(Buffer.from([1, 0, 2]))).status).toBe(415);
    expect(told(await story.handIn(LIST, { login: 'urban-drafter' }))).toBe('403 NOT_PERMITTED list.onlyClerks');
    expect(told(await story.handIn(LIST, { authority: 'linjiang' }))).toBe('403 NOT_PERMITTED list.notYours');
    expect((await story.handIn(LIST.replaceAll('城管', '政'), { login: 'office-filing', authority: 'linjiang' })).status).toBe(201);
    expect(await server().count('paper_list')).toBe(before + 1);
  });

  it('is screened by a filing reviewer of the supervising body, who may think again until the paper stands among those left out', async () => {
    const story = new OmissionStory(server());
    const [first, second] = (await story.handIn()).body.entries;
    expect(told(await story.screen(first.id, NORMATIVE, 'urban-filing'))).toBe('403 NOT_PERMITTED omission.onlyReviewers');
    expect(told(await story.screen(first.id, NORMATIVE, 'congress-filing'))).toBe('403 NOT_PERMITTED omission.notOurs');
    expect(told(await story.screen('none'))).toBe('404 NOT_FOUND');
    expect((await story.screen(second.id, INTERNAL)).body).toMatchObject({
      standing: 'notNormative',
      document: null,
      screening: { ...INTERNAL, by: { name: '凌备之' } },
    });
    expect((await story.screen(first.id, { ...NORMATIVE, external: 'no' })).body.standing).toBe('notNormative');
    expect((await story.screen(first.id)).body).toMatchObject({ standing: 'omitted', lacks: ['review', 'filing'] });
    expect(told(await story.screen(first.id))).toBe('422 PAYLOAD_REFUSED screening.omitted');
    expect(await server().count('paper_screening')).toBe(3);
  });

  it('says of a paper that the library has what is not on record, and asks nobody to screen it', async () => {
    const story = new OmissionStory(server());
    const document = await story.upload();
    const at = server().clock.now();
    const received = {
      document,
      receiver: 'linjiang',
      channel: 'paper' as const,
      documentNumber: '临城管发〔2026〕77号',
      unifiedNumber: null,
    };
    await server().database.store.transaction(({ sql }) =>
      new ReceivedDocumentRepository(sql).insert({
        ...received,
        publishedOn: null,
        effectiveOn: null,
        receivedBy: 'clerk',
        receivedAt: at,
      }),
    );
    const [entry] = (await story.handIn('文号,标题,日期\n临城管发[2026]77号,招牌办法,2026-01-05')).body.entries;
    expect(entry).toMatchObject({ standing: 'lacking', document, lacks: ['review', 'filing'] });
    expect(told(await story.screen(entry.id))).toBe('422 PAYLOAD_REFUSED screening.known');
  });

  it('is screened once by two who do it at the same time', async () => {
    const story = new OmissionStory(server());
    const [first] = (await story.handIn(LIST.replaceAll('〔2026〕', '〔2026〕55'))).body.entries;
    await story.as('justice-filing2');
    const answers = await Promise.all([story.screen(first.id), story.screen(first.id, NORMATIVE, 'justice-filing2')]);
    expect(answers.map(told).sort()).toEqual(['201', '422 PAYLOAD_REFUSED screening.omitted']);
  });
});

describeBothServers('a case of omission', (server) => {
  beforeEach(() => server().clock.pass(QUARTER));

  it('is asked, explained, required, reported, sent back, reported again and verified by another person', async () => {
    const story = new OmissionStory(server());
    await story.screened();
    expect(told(await story.open({}, 'congress-filing'))).toContain('paper.notOurs');
    await story.explained();
    expect(told(await story.open())).toContain('paper.taken');
    expect((await story.act('justice-head3', 'confirmRemedy', { words: '已核实' })).status).toBe(409);
    await story.done('justice-filing', 'requireRemedy', { words: '补办合法性审查并报送备案' });
    const report = { remedy: 'madeUp', doneOn: story.today(), words: '已补审补备' };
    expect(told(await story.act('urban-filing', 'reportRemedy', report))).toContain('evidence.missing');
    const evidence = await story.scan('other', '审查意见和备案回执', 'urban-filing');
    await story.done('urban-filing', 'reportRemedy', { ...report, evidence });
    await story.done('justice-filing', 'sendBackRemedy', { reason: '缺少备案回执' });
    await story.done('urban-liaison', 'reportRemedy', { ...report, evidence });
    expect((await story.act('justice-filing', 'confirmRemedy', { words: '已核实' })).status).toBe(403);
    expect(await story.done('justice-head3', 'confirmRemedy', { words: '核对原件无误' })).toMatchObject({ state: 'putRight' });
    const { body } = await story.read('urban-liaison');
    expect(body).toMatchObject({
      details: {
        number: expect.stringContaining('临城管发〔2026〕'),
        lacks: [{ lack: 'filing' }, { lack: 'review' }],
        remedy: { remedy: 'madeUp' },
      },
      deadlines: [
        { key: 'omission_explain', status: 'met' },
        { key: 'omission_remedy', status: 'met' },
      ],
    });
    expect(body.details.notes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'opened',
      'explained',
      'required',
      'reported',
      'sentBack',
      'reported',
      'confirmed',
    ]);
    expect((await story.read('qingxi-filingreview')).status).toBe(404);
  });

  it('ends where the explanation holds, and is withdrawn with a reason', async () => {
    const held = new OmissionStory(server());
    await held.screened();
    await held.explained();
    expect(await held.done('justice-head3', 'acceptExplanation', { words: '属于对已有文件的转发' })).toMatchObject({ state: 'unfounded' });
    const dropped = new OmissionStory(server());
    await dropped.screened();
    await dropped.open();
    expect(await dropped.done('justice-head3', 'withdraw', { reason: '文号录入有误' })).toMatchObject({ state: 'withdrawn' });
    expect((await dropped.read('auditor')).body.deadlines).toMatchObject([{ key: 'omission_explain', status: 'stopped' }]);
  });

  it('goes on without an explanation once the time is over, and is referred where nothing is put right', async () => {
    const story = new OmissionStory(server());
    await story.screened();
    await story.open();
    expect(told(await story.act('justice-head3', 'refer', { to: '市人民政府', words: '拒不说明' }))).toContain('clock.notPassed');
    server().clock.pass(20 * DAY);
    server().nudge();
    await story.until(async () => (await story.read('auditor')).body.details.overdue.includes('omission_explain'));
    await story.done('justice-filing', 'requireRemedy', { words: '限期补办合法性审查' });
    expect(await story.done('justice-head3', 'refer', { to: '市人民政府', words: '逾期不说明、不补正' })).toMatchObject({
      state: 'referred',
    });
    expect((await story.read('urban-filing')).body.deadlines).toMatchObject([{ status: 'stopped' }, { status: 'stopped' }]);
  });

  it('of a document of the library believes the record alone', async () => {
    // the government's own: its standing committee calls it to account, its general office answers
    const story = new OmissionStory(server());
    const document = await story.upload();
    story.reviewer = 'congress-filing';
    expect(told(await story.byHand({ document }, 'justice-filing'))).toBe('403 NOT_PERMITTED omission.notOurs');
    expect(told(await story.byHand({ document, title: '某通知' }))).toContain('paper.documentOrTitle');
    expect((await story.byHand({ document, source: 'court' })).status).toBe(201);
    expect(told(await story.byHand({ document }))).toContain('paper.entered');
    await story.open({ lacks: ['review'] });
    await story.done('office-filing', 'explain', { explainedOn: story.today(), words: '遗漏' });
    await story.done('congress-filing', 'requireRemedy', { words: '补办合法性审查' });
    await story.done('office-filing', 'reportRemedy', { remedy: 'madeUp', doneOn: story.today(), words: '已经补审' });
    expect(told(await story.act('congress-head', 'confirmRemedy', { words: '已核实' }))).toContain('record.notReviewed');
    await story.done('congress-filing2', 'sendBackRemedy', { reason: '没有审查记录' });
    const evidence = await story.scan('other', '废止决定', 'office-filing');
    await story.done('office-liaison', 'reportRemedy', { remedy: 'repealed', doneOn: story.today(), words: '已废止', evidence });
    expect(await story.done('congress-head', 'confirmRemedy', { words: '已废止' })).toMatchObject({ state: 'putRight' });
  });

  it('cannot be opened for what the record shows as reviewed, and can for the rest', async () => {
    const story = new ReviewStory(server());
    await story.examining();
    await story.checks();
    await story.approve('lawful', 'issueLawful');
    await story.until(async () => (await story.read('auditor')).body.status === 'done');
    const omitted = new OmissionStory(server());
    omitted.reviewer = 'congress-filing';
    expect((await omitted.byHand({ document: story.document })).status).toBe(201);
    expect(told(await omitted.open({ lacks: ['review', 'filing'] }))).toContain('record.isReviewed');
    expect((await omitted.open({ lacks: ['filing'] })).status).toBe(201);
  });

  it('is opened by hand for a paper that the library does not have, of an authority that it supervises', async () => {
    const story = new OmissionStory(server());
    const paper = {
      source: 'objection',
      authority: URBAN,
      title: '关于停车收费的通告',
      number: '临城管通〔2025〕9号',
      issuedOn: '2025-06-01',
    };
    expect(told(await story.byHand(paper, 'congress-filing'))).toBe('403 NOT_PERMITTED omission.notOurs');
    expect((await story.byHand(paper)).status).toBe(201);
    expect((await story.open({ lacks: ['filing'] })).status).toBe(201);
    expect((await story.read('urban-liaison')).body.details.source.label.zh).toBe('异议');
  });
});

describeBothServers('the register of filings', (server) => {
  it('tells its late and missing filings to the authority and to those who supervise it', async () => {
    const story = new OmissionStory(server());
    const document = await story.upload();
    const version = (await (await story.as('urban-drafter')).get(`/api/documents/${document}`)).body.versions.at(-1);
    const row = { document, version: version.id, textHash: version.textHash, receiverBody: 'government', receiverParty: 'linjiang' };
    const at = server().clock.now();
    await server().database.store.transaction(async ({ sql }) => {
      const filings = new FilingRepository(sql);
      for (const id of ['late', 'missing', 'inTime']) {
        const more = {
          filedBy: 'lead',
          occasion: 'publication',
          publishedOn: '2026-02-01',
          submitter: URBAN,
          lead: URBAN,
          drafting: URBAN,
        };
        await filings.insert({ id, ...row, receiverName: '临江市人民政府', ...more, period: 'filing_gov', createdAt: at });
        const step = { filing: id, number: null, scan: null, words: [], dueOn: null, createdBy: 'system', createdAt: at };
        if (id !== 'inTime') await filings.insertStep({ id: `${id}/1`, kind: 'late', actedOn: '2026-02-17', ...step });
        if (id !== 'missing') await filings.insertStep({ id: `${id}/2`, kind: 'submitted', actedOn: '2026-02-18', ...step });
      }
    });
    const late = async (login: string) =>
      (await (await story.as(login)).get('/api/omissions/late-filings')).body.entries.map(
        ({ filing, isMissing }: { filing: string; isMissing: boolean }) => [filing, isMissing],
      );
    for (const login of ['justice-filing', 'urban-filing'])
      expect(await late(login)).toEqual([
        ['late', false],
        ['missing', true],
      ]);
    expect(await late('congress-filing')).toEqual([]);
  });
});

import type { PrintView } from '@fashen/contracts';
import { GRANTS } from '@fashen/domain';
import { plainText, readDocx } from '@fashen/ooxml';
import { TEXT } from '../support/deliberation.js';
import { describeEachServer } from '../support/server.js';
import { CITY_CODE, enterCode, UnifiedStory, WEBSITE } from '../support/three-unifieds.js';

const QUARTER = 15 * 60_000;
const DAY = 24 * 3_600_000;
const dated = (day: string): string[] => [...TEXT.slice(0, 4), `第四条 本办法自${day}起施行。`];

describeEachServer('registration, number and publication', (server) => {
  beforeAll(() => enterCode(server().database.store, 'linjiang', CITY_CODE));
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));

  it('go one after the other: registered, numbered in the same step, published with its explainer', async () => {
    const story = new UnifiedStory(server());
    await story.applied();
    await story.done('office-registrar', 'register');
    const { unifiedNumber, textHash, version } = await story.details();
    expect(unifiedNumber).toMatch(/^ZJHC00-2026-\d{4}$/);
    expect(await story.refused('office-publisher', 'publish', await story.publication(), 'documentNumber.missing')).toBeDefined();
    await story.done('office-secretary', 'enterDocumentNumber', { number: '临政规〔2026〕1号' });
    await story.done('office-publisher', 'publish', await story.publication());
    expect(await story.details('urban-drafter')).toMatchObject({
      unifiedNumber,
      documentNumber: '临政规〔2026〕1号',
      publication: { version, textHash, publishedOn: '2026-03-02', effectiveOn: '2026-04-02', explainer: expect.any(String) },
      acts: [{ act: 'registered' }],
    });
    expect(await story.standing()).toEqual(
      expect.arrayContaining([
        { kind: GRANTS.registered, hash: textHash },
        { kind: GRANTS.published, hash: textHash },
      ]),
    );
    expect(await story.done('office-registrar', 'archive')).toMatchObject({ state: 'archived', status: 'done' });
  });

  it('tell what is missing, item by item; what is sent back is completed and applied for again', async () => {
    const story = new UnifiedStory(server());
    await story.upload();
    expect((await story.apply()).status).toBe(201);
    const found = await story.refused(
      'office-registrar',
      'register',
      {},
      'review.missing',
      'decision.missing',
      'signature.missing',
      'minutes.missing',
      'explainer.missing',
    );
    expect(found[0]).toMatchObject({ detail: expect.stringContaining('临江市司法局'), wayOut: '请先完成合法性审查。' });
    await story.done('office-registrar', 'sendBack', { reason: '材料不齐' });
    await story.sign();
    const { explainer } = await story.supporting();
    await story.done('urban-drafter', 'applyAgain', { appliedOn: story.today(), explainer });
    await story.done('office-registrar', 'register');
    expect((await story.details()).acts.map(({ act }: { act: string }) => act)).toEqual(['sentBack', 'registered']);
  });

  it('end where registration is refused, with the reasons on record and told', async () => {
    const story = new UnifiedStory(server());
    await story.applied();
    expect((await story.act('office-registrar', 'refuse', {})).status).toBe(400);
    expect(await story.done('office-registrar', 'refuse', { reason: '不属于行政规范性文件' })).toMatchObject({
      state: 'refused',
      status: 'done',
    });
    expect((await story.details('urban-drafter')).acts).toMatchObject([{ act: 'refused', reason: '不属于行政规范性文件' }]);
    const [notice] = await story.papers(1);
    const paper = plainText(await readDocx((await (await story.as('urban-drafter')).get(notice!.href)).bytes));
    expect(paper).toContain('规范性文件不予登记通知书');
    expect(paper).toContain('决定不予登记，理由如下：不属于行政规范性文件。');
    expect(paper).toContain('第二十五条');
  });

  it('refuse any other text for publication', async () => {
    const story = new UnifiedStory(server());
    await story.registered('临政规〔2026〕2号');
    const { version } = await story.details();
    const other = await story.version(dated('2026年6月1日'));
    await story.refused('office-publisher', 'publish', await story.publication({ version: other }), 'publication.otherText');
    // the registered one is published, though a further draft lies in the house: only its review would take anything back
    await story.done('office-publisher', 'publish', await story.publication({ version }));
    expect((await story.details()).publication.version).toBe(version);
  });

  it('keep the number of a publication that is stopped, void', async () => {
    const story = new UnifiedStory(server());
    const number = await story.registered('临政规〔2026〕3号');
    expect(await story.done('office-registrar', 'stopPublication', { reason: '上位法已修改' })).toMatchObject({ state: 'stopped' });
    expect((await story.details()).unifiedNumber).toBe(number);
    expect((await story.standing()).map(({ kind }) => kind)).not.toContain(GRANTS.registered);
    const next = new UnifiedStory(server());
    expect(await next.registered('临政规〔2026〕4号')).not.toBe(number);
  });

  it('slip past the gap: the date goes back to the signatories, and the number stays when another date is signed', async () => {
    const story = new UnifiedStory(server());
    await story.signed({}, dated('2026年4月20日'));
    const { explainer } = await story.supporting();
    const typed = await story.apply({ explainer, effectiveOn: '2026-05-20' });
    expect(typed.body.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['effect.differsFromText']);
    expect((await story.apply({ explainer, effectiveOn: '2026-04-20' })).status).toBe(201);
    await story.done('office-registrar', 'register');
    const { unifiedNumber } = await story.details();
    await story.done('office-secretary', 'enterDocumentNumber', { number: '临政规〔2026〕5号' });
    await story.refused('office-registrar', 'sendBackForDate', { reason: '公布推迟' }, 'effect.gapKept');

    server().clock.pass(25 * DAY);
    const [near] = await story.refused('office-publisher', 'publish', await story.publication(), 'effect.tooNear');
    expect(near.wayOut).toContain('退回签发人');
    await story.done('office-registrar', 'sendBackForDate', { reason: '公布推迟' });
    expect((await story.standing()).map(({ kind }) => kind)).not.toContain(GRANTS.signed('linjiang'));
    await story.version(dated('2026年6月1日'));
    await story.sign();
    await story.done('urban-drafter', 'applyAgain', { appliedOn: story.today(), effectiveOn: '2026-06-01' });
    await story.done('office-registrar', 'register');
    await story.done('office-publisher', 'publish', await story.publication());
    expect(await story.details()).toMatchObject({ unifiedNumber, publication: { effectiveOn: '2026-06-01' } });
  });

  it('slip past the gap: the main leader gives a statutory reason, entered by the office with its scan', async () => {
    const story = new UnifiedStory(server());
    const today = story.today();
    await story.registered('临政规〔2026〕6号', { takesEffectAtOnce: true });
    await story.refused('office-publisher', 'publish', await story.publication(), 'effect.tooNear');
    const entry = {
      onBehalfOf: 'linjiang.person.city-leader',
      occurredOn: today,
      scan: await story.evidence('office-secretary', 'approval', '提前施行签批件'),
    };
    await story.refused('office-secretary', 'recordStatutoryReason', { ground: 'haste', entry }, 'effect.groundUnknown');
    await story.refused('office-secretary', 'recordStatutoryReason', { ground: 'hindersEffect' }, 'entry.required');
    await story.done('office-secretary', 'recordStatutoryReason', { ground: 'hindersEffect', words: '防汛所需', entry });
    await story.done('office-publisher', 'publish', await story.publication());
    expect(await story.details()).toMatchObject({
      publication: { publishedOn: today, effectiveOn: today },
      exemptions: [{ ground: 'hindersEffect', decidedBy: 'linjiang.person.city-leader', enteredBy: 'linjiang.person.office-secretary' }],
    });
  });

  it('take a document number once, in its form, before registration or after', async () => {
    const story = new UnifiedStory(server());
    await story.applied();
    const enter = (number: string, ...rules: string[]) => story.refused('office-secretary', 'enterDocumentNumber', { number }, ...rules);
    await enter('临政规[2026]7号', 'documentNumber.form');
    await enter('临政规〔2026〕第7号', 'documentNumber.form');
    await enter('临政规〔2026〕07号', 'documentNumber.form');
    await enter('临政规〔2023〕7号', 'documentNumber.year');
    await enter('临政规〔2026〕1号', 'documentNumber.taken');
    await story.done('office-secretary', 'enterDocumentNumber', { number: '临政规〔2026〕7号' });
    expect((await story.details()).documentNumber).toBe('临政规〔2026〕7号');
  });

  it('put right a print that departs, and nothing else: what changes the text is an amendment', async () => {
    const story = new UnifiedStory(server());
    await story.registered('临政规〔2026〕8号');
    await story.done('office-publisher', 'publish', await story.publication());
    const printed = async (text: readonly string[]): Promise<PrintView> => {
      const publisher = await story.as('office-publisher');
      const added = await publisher.upload(`/api/documents/${story.document}/prints`, {
        file: { name: '印本.docx', bytes: story.docx(text) },
      });
      expect([added.status, added.body]).toEqual([201, expect.anything()]);
      return added.body.print;
    };
    const erratum = { publishedOn: story.today(), note: '第二条“五日”应为“十五日”', channels: WEBSITE };
    const faithful = await printed(TEXT);
    expect(faithful.differences).toEqual([]);
    await story.refused('office-publisher', 'issueErratum', { ...erratum, print: faithful.id }, 'erratum.printIsTrue');
    const wrong = await printed(TEXT.map((line) => line.replace('十五日', '五日')));
    expect(wrong.differences).toMatchObject([{ anchor: '第二条', registered: expect.stringContaining('十五日') }]);
    await story.done('office-publisher', 'issueErratum', { ...erratum, print: wrong.id });
    expect(await story.details()).toMatchObject({
      errata: [{ print: wrong.id, note: erratum.note }],
      publication: { version: wrong.version },
    });
    expect((await (await story.as('urban-drafter')).get(wrong.file.href)).status).toBe(200);
  });

  it('are stopped by a clearance that a renewed review takes back', async () => {
    const story = new UnifiedStory(server());
    await story.applied();
    await story.revoke('linjiang.justice');
    await story.refused('office-registrar', 'register', {}, 'review.missing');
    await story.clear();
    await story.done('office-registrar', 'register');
    await story.done('office-secretary', 'enterDocumentNumber', { number: '临政规〔2026〕9号' });
    await story.revoke('linjiang.justice');
    await story.refused('office-publisher', 'publish', await story.publication(), 'review.missing');
  });

  it('give a joint document one number, by the lead’s code, once every issuer has signed', async () => {
    await enterCode(server().database.store, 'linjiang.market', 'AHSD12');
    const story = new UnifiedStory(server());
    await story.applied({}, { drafter: 'market-drafter', issuedAs: 'joint', issuers: ['linjiang.market', 'linjiang.urban'] });
    await server().database.store.transaction(async (tx) => {
      for (const { id } of await tx.lockGrants(story.document, GRANTS.signed('linjiang.urban')))
        await tx.revokeGrant(id, 'deliberation/9', server().clock.now());
    });
    const [missing] = await story.refused('office-registrar', 'register', {}, 'signature.missing');
    expect(missing.detail).toContain('临江市城市管理局');
    await story.sign();
    await story.done('office-registrar', 'register');
    expect((await story.details()).unifiedNumber).toBe('AHSD12-2026-0001');
  });

  it('number nothing for a township, for which no rule could be read', async () => {
    const story = new UnifiedStory(server());
    story.registrar = 'qingxi-office';
    await story.applied({}, { drafter: 'shiqiao-drafter', issuedAs: 'township' });
    const [unknown] = await story.refused('qingxi-office', 'register', {}, 'number.codeUnknown');
    expect(unknown.detail).toContain('不得自造');
  });

  it('number nothing for an issuer whose code nobody has entered', async () => {
    const story = new UnifiedStory(server());
    await story.applied({}, { issuedAs: 'department' });
    await story.refused('office-registrar', 'register', {}, 'number.codeUnknown');
  });
});

import { Decision } from '../support/decision.js';
import { type LifeStory, numberFromElsewhere, OFFICE, onDay } from '../support/normative-document.js';
import { describeEachServer } from '../support/server.js';
import { CITY_CODE, enterCode } from '../support/three-unifieds.js';

const PUBLISHED = { publishedOn: '2020-05-05', effectiveOn: '2020-06-05' };
/** Three years from the day of effect end with 2023-06-04. */
const THREE_YEARS = { ...PUBLISHED, years: 3 };

const before = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describeEachServer('a decision about other documents', (server) => {
  const old = async (publication: object = PUBLISHED): Promise<LifeStory> => {
    const life = Decision.on(server());
    await life.published({ unifiedNumber: numberFromElsewhere(), ...publication });
    return life;
  };
  beforeAll(() => enterCode(server().database.store, 'linjiang', CITY_CODE));

  it('repeals five documents at once, on its own day of effect and not before', async () => {
    const five = [await old(), await old(), await old(), await old(), await old()];
    const decision = Decision.on(server());
    await decision.signedElsewhere();
    const on = await decision.publishedWith(five.map(({ document }) => ({ document, kind: 'repeal' })));
    for (const life of five) {
      await life.until(async () => (await life.details()).pending.length === 1);
      expect([await life.textOn(before(on)), await life.textOn(on)]).toEqual([
        { status: 'inForce', version: 1 },
        { status: 'repealed', version: 1 },
      ]);
      expect(JSON.stringify(await life.state())).toContain('inForce');
    }
    expect((await decision.validity()).does.map(({ kind, on: day }) => [kind, day])).toEqual(five.map(() => ['repealed', on]));
    onDay(server(), on);
    for (const life of five) await life.inState('repealed');
    await decision.inState('inForce');
  });

  it('amends a document that stays in force with the consolidated text; the same text is no amendment but an erratum', async () => {
    const life = await old();
    const same = await life.latest();
    const decision = Decision.on(server());
    await decision.signedElsewhere();
    await decision.done('urban-drafter', 'declareChanges', { changes: [{ document: life.document, kind: 'amend', version: same }] });
    const { explainer } = await decision.supporting();
    const [finding] = await decision.refused('urban-drafter', 'applyForRegistration', decision.application(explainer), 'change.sameText');
    expect(finding.wayOut).toContain('勘误');
    const version = await life.version([
      '临江市共享单车管理办法',
      '第一条 经营者应当在五日内备案。',
      '第二条 本办法自2020年6月5日起施行。',
    ]);
    const on = await decision.publishedWith([{ document: life.document, kind: 'amend', version }]);
    expect([await life.textOn(before(on)), await life.textOn(on)]).toEqual([
      { status: 'inForce', version: 1 },
      { status: 'inForce', version: 2 },
    ]);
    await life.until(async () => (await life.details()).pending.length === 1);
    onDay(server(), on);
    await life.until(async () => (await life.details()).pending.length === 0);
    expect(JSON.stringify(await life.state())).toContain('inForce');
  });

  it('renews what has lapsed under a new number, and the days between are shown', async () => {
    const life = await old(THREE_YEARS);
    await life.inState('lapsed');
    const decision = Decision.on(server());
    await decision.signedElsewhere();
    const change = { document: life.document, kind: 'renew' };
    await decision.refused('urban-drafter', 'declareChanges', { changes: [change] }, 'change.evaluation');
    await decision.done('urban-drafter', 'declareChanges', { changes: [{ document: life.document, kind: 'repeal' }] });
    const { explainer } = await decision.supporting();
    await decision.refused('urban-drafter', 'applyForRegistration', decision.application(explainer), 'change.hasEnded');
    const evaluation = await decision.evidence('urban-drafter', 'other', '评估报告');
    const on = await decision.publishedWith([{ ...change, evaluation }], { years: 5 });
    expect((await decision.details()).publication.unifiedNumber).not.toBe((await life.details()).publication.unifiedNumber);
    expect(await life.textOn(on)).toEqual({ status: 'lapsed', version: 1 });
    expect((await life.validity()).renewals).toMatchObject([{ id: decision.document, on, gap: { from: '2023-06-05', to: before(on) } }]);
    expect(await decision.textOn(on)).toEqual({ status: 'inForce', version: 1 });
  });

  it('changes nothing that is unknown, that was never published, or twice', async () => {
    const draft = Decision.on(server());
    await draft.begun();
    const decision = Decision.on(server());
    await decision.signedElsewhere();
    const { explainer } = await decision.supporting();
    const declare = (...documents: string[]) => ({ changes: documents.map((document) => ({ document, kind: 'repeal' })) });
    await decision.refused('urban-drafter', 'declareChanges', declare('a', 'a'), 'change.twice');
    await decision.refused('urban-drafter', 'declareChanges', declare(decision.document), 'change.ofItself');
    await decision.done('urban-drafter', 'declareChanges', declare('nowhere', draft.document));
    const found = await decision.refused(
      'urban-drafter',
      'applyForRegistration',
      decision.application(explainer),
      'change.unknownDocument',
      'change.notPublished',
    );
    expect(found[1].wayOut).toContain('在途件');
  });
});

describeEachServer('a document in force', (server) => {
  it('is evaluated when its end is near, and lapses after its last day by itself', async () => {
    const life = Decision.on(server());
    await life.published({ ...PUBLISHED, unifiedNumber: numberFromElsewhere(), lastDay: '2026-09-20' });
    await life.inState('inForce');
    onDay(server(), '2026-03-20');
    await life.inState('expiring');
    const evidence = await life.evidence(OFFICE, 'other', '评估报告');
    await life.done(OFFICE, 'recordEvaluation', { result: 'letLapse', evidence, words: '任务已完成' });
    onDay(server(), '2026-09-20');
    expect(JSON.stringify(await life.state())).toContain('expiring');
    onDay(server(), '2026-09-21');
    await life.inState('lapsed');
    await life.refused(OFFICE, 'recordEvaluation', { result: 'keep', evidence, words: '继续执行' });
  });

  it('may not be cited while the competent authority has stopped it, and a warning inside bans nothing (G9, G10)', async () => {
    const life = Decision.on(server());
    await life.published({ ...PUBLISHED, unifiedNumber: numberFromElsewhere() });
    await life.inState('inForce');
    const citable = async (day: string) =>
      (await (await life.as('auditor')).get(`/api/documents/${life.document}/text?on=${day}`)).body.isCitable;
    const evidence = await life.evidence(OFFICE, 'letter', '来函');
    await life.done(OFFICE, 'warnInside', { evidence, words: '法院司法建议' });
    expect(await citable(life.today())).toBe(true);
    await life.done(OFFICE, 'recordSuspension', { evidence, words: '省政府决定停止执行' });
    expect(await citable(life.today())).toBe(false);
    await life.done(OFFICE, 'recordResumption', { evidence, words: '恢复执行' });
    expect(await citable(life.today())).toBe(true);
    await life.done(OFFICE, 'recordAnnulment', { evidence, words: '省政府决定撤销' });
    expect(await life.state()).toBe('annulled');
    expect(await life.textOn(life.today())).toEqual({ status: 'annulled', version: 1 });
  });

  it('is filed with each receiver of its way', async () => {
    const life = Decision.on(server());
    await life.published({ ...PUBLISHED, unifiedNumber: numberFromElsewhere() });
    await life.inState('inForce');
    const evidence = await life.evidence(OFFICE, 'delivery', '备案回执');
    for (const { receiver } of (await life.details()).filings) {
      expect(JSON.stringify(await life.state())).toContain('due');
      await life.done(OFFICE, 'recordFiling', { receiver, filedOn: life.today(), evidence });
    }
    expect(JSON.stringify(await life.state())).toContain('filed');
  });
});

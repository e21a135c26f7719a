import type { UnifiedNumberRegister } from '@fashen/contracts';
import { LifeStory, OFFICE, TESTS } from '../support/normative-document.js';
import { describeEachServer } from '../support/server.js';
import { CITY_CODE, enterCode, UnifiedStory } from '../support/three-unifieds.js';

const QUARTER = 15 * 60_000;
const PUBLISHED_HERE = { documentNumber: '临政规〔2026〕31号', publishedOn: '2026-03-02', effectiveOn: '2026-04-02' };
const numbered = (serial: number, year = 2026): string => `${CITY_CODE}-${year}-${String(serial).padStart(4, '0')}`;

describeEachServer('a number that was given before the case came here', (server) => {
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));

  /** A published document that is about to be taken in with that number. */
  async function underWay(unifiedNumber: string, publishedOn = '2026-01-05') {
    const life = new LifeStory(server());
    await life.screened();
    const publication = { unifiedNumber, publishedOn, effectiveOn: '2026-02-10', years: 3 };
    return { life, body: { stage: 'published', receipts: await life.receipts('published', publishedOn), publication } };
  }

  async function takenIn(unifiedNumber: string): Promise<LifeStory> {
    const { life, body } = await underWay(unifiedNumber);
    await life.done(OFFICE, 'takeIn', body);
    return life;
  }

  const register = async (year = 2026): Promise<UnifiedNumberRegister> =>
    (await (await server().as('auditor')).get(`/api/registers/unified-numbers?year=${year}`)).body;
  const numbers = async (): Promise<string[]> => (await register()).entries.map(({ number }) => number);

  async function registered(): Promise<string> {
    const story = new UnifiedStory(server());
    await story.applied();
    await story.done('office-registrar', 'register');
    return (await story.details()).unifiedNumber;
  }

  it('stands in the register with its evidence, and what was given before it is an opening balance and no gap', async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    const life = await takenIn(numbered(6));
    const { isGapless, series, entries } = await register();
    expect(entries).toMatchObject([
      {
        number: numbered(6),
        serial: 6,
        document: { id: life.document },
        issuedElsewhere: { evidence: expect.any(String) },
        status: { code: 'published' },
        publishedOn: '2026-01-05',
        effectiveOn: '2026-02-10',
        validity: { code: 'inForce' },
      },
    ]);
    const { evidence } = entries[0]!.issuedElsewhere!;
    expect({ isGapless, series }).toEqual({
      isGapless: true,
      series: [{ code: CITY_CODE, issued: 6, shown: 1, before: { upTo: 5, evidence }, notEntered: [], isGapless: true }],
    });
  });

  it('is never given again: the series goes on after it', async () => {
    expect(await registered()).toBe(numbered(7));
    expect(await register()).toMatchObject({ isGapless: true, entries: [{ issuedElsewhere: {} }, { issuedElsewhere: null }] });
  });

  it('is refused where it stands already, whether it came from elsewhere or was given here', async () => {
    for (const serial of [6, 7]) {
      const { life, body } = await underWay(numbered(serial));
      await life.refused(OFFICE, 'takeIn', body, 'takeIn.numberTaken');
    }
    expect(await numbers()).toEqual([numbered(6), numbered(7)]);
  });

  it('leaves those before it to be entered, and the register says which; one of the opening balance is entered later', async () => {
    await takenIn(numbered(10));
    expect(await register()).toMatchObject({ isGapless: false, series: [{ issued: 10, shown: 3, notEntered: [{ from: 8, to: 9 }] }] });
    await takenIn(numbered(9));
    await takenIn(numbered(8));
    expect(await register()).toMatchObject({ isGapless: true, series: [{ issued: 10, shown: 5, notEntered: [] }] });
    await takenIn(numbered(5));
    expect(await register()).toMatchObject({ isGapless: true, series: [{ issued: 10, shown: 6, before: { upTo: 4 } }] });
  });

  it('of another form stands in the register of the year of its publication, and in no series', async () => {
    const { life, body } = await underWay('临政规2025第8号', '2025-12-30');
    await life.done(OFFICE, 'takeIn', body);
    expect(await register(2025)).toMatchObject({
      isGapless: true,
      series: [],
      entries: [{ number: '临政规2025第8号', serial: null, issuedElsewhere: {} }],
    });
  });

  it('is entered once by two who enter it at the same time', async () => {
    const both = await Promise.all([underWay(numbered(11)), underWay(numbered(11))]);
    const ends = await Promise.allSettled(both.map(({ life, body }) => life.done(OFFICE, 'takeIn', body)));
    const refused = both.filter((_, n) => ends[n]!.status === 'rejected');
    expect(refused).toHaveLength(1);
    for (const { life, body } of refused) await life.refused(OFFICE, 'takeIn', body, 'takeIn.numberTaken');
    expect((await numbers()).filter((number) => number === numbered(11))).toHaveLength(1);
  });

  it('is either entered or given where both are done at the same time, and never both', async () => {
    for (let serial = 12; serial < 16; serial += 1) {
      server().clock.pass(QUARTER);
      const { life, body } = await underWay(numbered(serial));
      const story = new UnifiedStory(server());
      await story.applied();
      const enter = () =>
        life.done(OFFICE, 'takeIn', body).then(
          () => true,
          () => false,
        );
      const give = () => story.done('office-registrar', 'register');
      // who asks first changes; who comes first is the database's to say
      const [isEntered] = serial % 2 ? await Promise.all([enter(), give()]) : (await Promise.all([give(), enter()])).toReversed();
      const given = (await story.details()).unifiedNumber;
      expect(given).toBe(numbered(isEntered ? serial + 1 : serial));
      if (isEntered) serial += 1;
      else await life.refused(OFFICE, 'takeIn', body, 'takeIn.numberTaken');
    }
    const { isGapless, entries, series } = await register();
    expect(isGapless).toBe(true);
    expect(entries.map(({ serial }) => serial)).toEqual(entries.map((_, n) => n + 5));
    expect(series).toMatchObject([{ issued: entries.at(-1)!.serial, shown: entries.length }]);
  });

  it('is recognised where the register gave it to this very document, with its days, and is another document’s to nobody', async () => {
    const byHand = new UnifiedStory(server());
    const unifiedNumber = await byHand.registered('临政规〔2026〕31号');
    await byHand.done('office-publisher', 'publish', await byHand.publication());
    await byHand.done('office-registrar', 'archive');
    const before = await register();
    const life = new LifeStory(server());
    life.document = byHand.document;
    life.drafter = byHand.drafter;
    expect((await life.open()).status).toBe(201);
    await life.done(OFFICE, 'screenIn', TESTS);
    await life.refused(OFFICE, 'takeIn', { stage: 'registering', receipts: await life.receipts('registering') }, 'takeIn.publishedHere');
    // the registration has no paper of its own: the register is
    const receipts = (await life.receipts('published')).filter(({ stage }) => stage !== 'registering');
    const publication = { unifiedNumber: numbered(6), publishedOn: life.today(), effectiveOn: '2026-04-02' };
    const refused = await life.refused(OFFICE, 'takeIn', { stage: 'published', receipts, publication }, 'takeIn.differsFromRegister');
    expect(refused).toMatchObject([{ field: '/publication/unifiedNumber', detail: expect.stringContaining(unifiedNumber) }]);
    const body = { stage: 'published', receipts };
    const other = await underWay(unifiedNumber);
    await other.life.refused(OFFICE, 'takeIn', other.body, 'takeIn.numberTaken');

    await life.done(OFFICE, 'takeIn', body);
    await life.inState('awaitingEffect');
    expect(await register()).toMatchObject({
      ...before,
      entries: before.entries.map(({ number }) => ({ number, validity: number === unifiedNumber ? { code: 'awaitingEffect' } : {} })),
    });
    const { underWay: way, publication: known } = await life.details();
    expect(known).toEqual(
      await byHand.details().then(({ version, textHash }) => ({ ...PUBLISHED_HERE, unifiedNumber, version, textHash })),
    );
    expect(way.stages.at(-1)).toMatchObject({ stage: 'registering', byEvidence: [], byRegister: { registration: byHand.id } });
    expect(await life.textOn('2026-04-02')).toEqual({ status: 'inForce', version: 1 });
    await other.life.refused(OFFICE, 'takeIn', other.body, 'takeIn.numberTaken');
  });
});

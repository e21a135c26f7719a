import type { DocumentNumberRegister } from '@fashen/contracts';
import { LifeStory, OFFICE } from '../support/normative-document.js';
import { describeEachServer } from '../support/server.js';
import { CITY_CODE, enterCode, UnifiedStory } from '../support/three-unifieds.js';

const OTHER_CODE = 'ZJHC07';
const NUMBER = '临政规〔2026〕6号';

describeEachServer('the numbers that a published document brings', (server) => {
  /** What the office enters for a document that was published on that day. */
  async function brings(numbers: Record<string, string>, publishedOn = '2026-01-05') {
    const life = new LifeStory(server());
    await life.screened();
    const unified = 'unifiedNumber' in numbers ? {} : { withoutNumber: '三统一之前公布' };
    const publication = { ...unified, ...numbers, publishedOn, effectiveOn: '2026-02-10', years: 3 };
    return { life, body: { stage: 'published', receipts: await life.receipts('published', publishedOn), publication } };
  }
  const isRefused = async (numbers: Record<string, string>, rule: string, field: string, publishedOn?: string): Promise<void> => {
    const { life, body } = await brings(numbers, publishedOn);
    const [finding] = await life.refused(OFFICE, 'takeIn', body, rule);
    expect(finding).toMatchObject({ field: `/publication/${field}`, wayOut: expect.stringContaining('核对') });
  };

  beforeAll(async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    await enterCode(server().database.store, 'linjiang.qingxi', OTHER_CODE);
  });
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(900_000));

  it('stand in the register of the issuer’s own numbers, where each is one document’s', async () => {
    const { life, body } = await brings({ unifiedNumber: `${CITY_CODE}-2026-0006`, documentNumber: NUMBER });
    await life.done(OFFICE, 'takeIn', body);
    const auditor = await server().as('auditor');
    const { entries } = (await auditor.get('/api/registers/document-numbers?year=2026')).body as DocumentNumberRegister;
    expect(entries).toMatchObject([{ number: NUMBER, document: { id: life.document }, isCurrent: true }]);
    await isRefused({ documentNumber: NUMBER }, 'takeIn.documentNumberTaken', 'documentNumber');
  });

  it('are not entered for a document that is registered here either', async () => {
    const story = new UnifiedStory(server());
    await story.applied();
    await story.done('office-registrar', 'register');
    await story.refused(OFFICE, 'enterDocumentNumber', { number: NUMBER }, 'documentNumber.taken');
    await story.done(OFFICE, 'enterDocumentNumber', { number: '临政规〔2026〕7号' });
    await isRefused({ documentNumber: '临政规〔2026〕7号' }, 'takeIn.documentNumberTaken', 'documentNumber');
  });

  it('are entered once by two who enter them at the same time', async () => {
    const both = await Promise.all(
      ['0011', '0012'].map((n) => brings({ unifiedNumber: `${CITY_CODE}-2026-${n}`, documentNumber: '临政规〔2026〕9号' })),
    );
    const ends = await Promise.allSettled(both.map(({ life, body }) => life.done(OFFICE, 'takeIn', body)));
    const refused = both.filter((_, n) => ends[n]!.status === 'rejected');
    expect(refused).toHaveLength(1);
    for (const { life, body } of refused) await life.refused(OFFICE, 'takeIn', body, 'takeIn.documentNumberTaken');
  });

  it('carry the code of their issuer and the year of their publication', async () => {
    await isRefused({ unifiedNumber: `${OTHER_CODE}-2026-0001` }, 'takeIn.numberOfAnother', 'unifiedNumber');
    await isRefused({ unifiedNumber: 'ZJHC08-2026-0001' }, 'takeIn.numberOtherCode', 'unifiedNumber');
    await isRefused({ unifiedNumber: `${CITY_CODE}-2024-0001` }, 'takeIn.numberYear', 'unifiedNumber');
    await isRefused({ documentNumber: '临政规〔2024〕1号' }, 'takeIn.documentNumberYear', 'documentNumber');
    // registered at the end of the year, published at the beginning of the next
    const { life, body } = await brings({ unifiedNumber: `${CITY_CODE}-2025-0031`, documentNumber: '临政规〔2025〕31号' });
    await life.done(OFFICE, 'takeIn', body);
  });
});

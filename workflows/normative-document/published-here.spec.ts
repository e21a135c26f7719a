import { spineModel } from './model.js';
import { takenInFits } from './payload-checks.js';
import { type PublishedHere, publicationOf, receiptsOf } from './published-here.js';
import { stagesBefore } from './stage.js';
import { FIGURES, takenNumbers } from './taken-numbers.js';
import { allWell } from './world.js';

const OWN: PublishedHere = {
  registration: 'registration',
  version: 'v1',
  textHash: 't1:first',
  unifiedNumber: 'ZJAC00-2026-0001',
  documentNumber: '临政规〔2026〕1号',
  publishedOn: '2026-03-02',
  effectiveOn: '2026-04-01',
};
const PAPERS = stagesBefore('registering').map((stage) => ({ stage, evidence: 'scan', occurredOn: '2026-03-01' }));
const DAYS = { publishedOn: '2026-03-02', effectiveOn: '2026-04-01' };

type Taken = Parameters<typeof takenInFits>[0]['payload'];

const context = { title: '办法', receipts: [] } as unknown as Parameters<typeof takenInFits>[0]['context'];
const found = (payload: Taken, publishedHere: PublishedHere | null, taken: readonly string[] = []): string[] => {
  const facts = { ...allWell, publishedHere, unifiedNumbers: takenNumbers(taken, FIGURES.unified) };
  const by = { person: 'clerk', party: 'office', role: 'generalOffice' };
  return takenInFits({ payload, context, facts, at: spineModel.at, by } as unknown as Parameters<typeof takenInFits>[0]).map(
    ({ rule, field }) => `${rule} ${field}`,
  );
};

describe('a document that was registered and published here by hand', () => {
  const published: Taken = { stage: 'published', receipts: PAPERS };

  it('is taken in with what the register says, and nothing of it is typed again', () => {
    expect(found(published, OWN)).toEqual([]);
    expect(publicationOf(published, { publishedHere: OWN })).toMatchObject({ ...DAYS, unifiedNumber: OWN.unifiedNumber });
    expect(receiptsOf(published, { publishedHere: OWN })[0]).toMatchObject({ stage: 'registering', isRegister: true });
  });

  it('may be typed as the register has it, and its period besides', () =>
    expect(found({ ...published, publication: { ...DAYS, unifiedNumber: OWN.unifiedNumber, years: 3 } }, OWN)).toEqual([]));

  it.each([
    ['unifiedNumber', { ...DAYS, unifiedNumber: 'ZJAC00-2026-0002' }],
    ['documentNumber', { ...DAYS, documentNumber: '临政规〔2026〕2号' }],
    ['publishedOn', { ...DAYS, publishedOn: '2026-03-03' }],
    ['effectiveOn', { ...DAYS, effectiveOn: '2026-05-01' }],
  ])('is not taken in with another %s', (name, publication) =>
    expect(found({ ...published, publication }, OWN)).toEqual([`takeIn.differsFromRegister /publication/${name}`]),
  );

  it('is taken in at no stage before its publication, where it would be numbered once more', () => {
    const receipts = PAPERS.filter(({ stage }) => stage !== 'signing');
    expect(found({ stage: 'signing', receipts }, OWN)).toEqual(['takeIn.publishedHere /stage']);
    expect(found({ stage: 'signing', receipts }, null)).toEqual([]);
  });

  it('is not said to have no number', () =>
    expect(found({ ...published, publication: { ...DAYS, withoutNumber: '三统一之前' } }, OWN)).toEqual([
      'takeIn.numberOrReason /publication/unifiedNumber',
    ]));

  it('brings a document number that the register does not know, where it is free', () => {
    const publication = { ...DAYS, documentNumber: '临政规〔2026〕2号' };
    expect(found({ ...published, publication }, { ...OWN, documentNumber: null })).toEqual([]);
  });

  it('needs papers for the stages before its registration, each before it', () => {
    expect(found({ ...published, receipts: PAPERS.slice(1) }, OWN)).toEqual(['takeIn.stageUnproven /receipts']);
    const late = PAPERS.map((paper) => (paper.stage === 'signing' ? { ...paper, occurredOn: '2026-03-03' } : paper));
    expect(found({ ...published, receipts: late }, OWN)).toEqual(['takeIn.outOfOrder /receipts']);
  });
});

describe('a document that the register does not know', () => {
  it('proves its registration, says how it was published, and takes no number of another', () => {
    expect(found({ stage: 'published', receipts: PAPERS }, null)).toEqual([
      'takeIn.stageUnproven /receipts',
      'takeIn.publicationMissing /publication',
    ]);
    const receipts = [...PAPERS, { stage: 'registering' as const, evidence: 'scan', occurredOn: '2026-03-02' }];
    const publication = { ...DAYS, unifiedNumber: OWN.unifiedNumber };
    expect(found({ stage: 'published', receipts, publication }, null, [OWN.unifiedNumber])).toEqual([
      'takeIn.numberTaken /publication/unifiedNumber',
    ]);
  });
});

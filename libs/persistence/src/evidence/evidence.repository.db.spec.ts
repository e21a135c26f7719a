import { describeEachDatabase } from '../../../../test/support/databases.js';
import { DRAFTER, seedDocument, seedPeople } from '../../../../test/support/review-case.js';
import { DocumentRepository } from '../document/document.repository.js';
import { FileRepository } from '../file/file.repository.js';
import { DocumentAskedRepository } from './document-asked.repository.js';
import { EvidenceRepository } from './evidence.repository.js';

const AT = '2026-03-02T01:00:00.000Z';
const MARKET = { person: 'co-reviewer', party: 'linjiang.market', roles: ['coReviewer'] };

describeEachDatabase('the evidence of a document', (fresh) => {
  it('is its own, in the order of coming in, and points to a file that is there', async () => {
    const database = await fresh();
    await seedPeople(database);
    for (const [n, id] of ['one', 'two'].entries()) await seedDocument(database, id, n);
    await database.store.transaction(async ({ sql }) => {
      const fileSha256 = await new FileRepository(sql).put(Buffer.from('scan'), 'image/png', AT);
      const evidence = { kind: 'approval', title: '签批件', fileSha256, fileName: '签批.png', createdBy: DRAFTER.person } as const;
      const repository = new EvidenceRepository(sql);
      await repository.insert({ ...evidence, id: 'b', documentId: 'one', createdAt: '2026-03-02T01:00:01.000Z' });
      await repository.insert({ ...evidence, id: 'c', documentId: 'one', createdAt: AT });
      await repository.insert({ ...evidence, id: 'a', documentId: 'two', createdAt: AT });
      expect((await repository.ofDocument('one')).map(({ id }) => id)).toEqual(['c', 'b']);
      expect(await repository.find('a')).toEqual({ ...evidence, id: 'a', documentId: 'two', createdAt: AT });
      expect(await repository.find('d')).toBeUndefined();
    });
    const stray = {
      id: 'e',
      documentId: 'one',
      kind: 'other',
      title: '无',
      fileSha256: 'none',
      fileName: 'x',
      createdBy: 'x',
      createdAt: AT,
    } as const;
    await expect(database.store.transaction(({ sql }) => new EvidenceRepository(sql).insert(stray))).rejects.toMatchObject({
      message: expect.stringMatching(/FOREIGN KEY|evidence_file/),
    });
  });
});

describeEachDatabase('who was asked to act on a document', (fresh) => {
  it('sees it, others of that party in other roles do not, and a person named is asked alone', async () => {
    const database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'one', 1);
    await database.store.transaction(async ({ sql }) => {
      const documents = new DocumentRepository(sql);
      const sees = async (askedAs: typeof MARKET) => (await documents.find('one', { askedAs })) !== undefined;
      const asked = new DocumentAskedRepository(sql);
      expect(await sees(MARKET)).toBe(false);
      await asked.remember('one', [{ party: MARKET.party, role: 'coReviewer', person: null }]);
      await asked.remember('one', [{ party: MARKET.party, role: 'coReviewer', person: null }]);
      await asked.remember('one', [{ party: MARKET.party, role: 'adviser', person: 'lawyer' }]);
      expect(await sees(MARKET)).toBe(true);
      expect(await sees({ ...MARKET, roles: ['drafter'] })).toBe(false);
      expect(await sees({ ...MARKET, roles: [] })).toBe(false);
      expect(await sees({ ...MARKET, party: 'linjiang.labour' })).toBe(false);
      expect(await sees({ ...MARKET, roles: ['adviser'] })).toBe(false);
      expect(await sees({ ...MARKET, roles: ['adviser'], person: 'lawyer' })).toBe(true);
      await asked.remember('no-document', [{ party: MARKET.party, role: 'coReviewer', person: null }]);
      expect(await sql.query('SELECT document_id FROM document_asked')).toHaveLength(2);
    });
  });
});

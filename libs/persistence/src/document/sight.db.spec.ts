import { describeEachDatabase } from '../../../../test/support/databases.js';
import { seedPeople } from '../../../../test/support/review-case.js';
import type { Database } from '../database.js';
import { DocumentListRepository } from '../list/document-list.repository.js';
import type { SqlValue } from '../sql.js';
import { DocumentRepository } from './document.repository.js';
import { IssuingRepository } from './issuing.repository.js';
import { type Sight, visibleIds } from './sight.js';

const AT = '2026-03-02T01:00:00.000Z';

/** What is drafted where, in whose name, and who reviews it. A joint document has the market authority as its second issuer. */
const DOCUMENTS = {
  city: { drafting: 'linjiang.urban', issuers: ['linjiang'], reviewers: ['linjiang.justice'] },
  joint: { drafting: 'linjiang.urban', issuers: ['linjiang.urban', 'linjiang.market'], reviewers: ['linjiang.justice'] },
  labour: { drafting: 'linjiang.labour', issuers: ['linjiang.labour'], reviewers: ['linjiang.education', 'linjiang.justice'] },
  district: { drafting: 'linjiang.qingxi', issuers: ['linjiang.qingxi'], reviewers: ['linjiang.justice'] },
  township: { drafting: 'linjiang.shiqiao', issuers: ['linjiang.shiqiao'], reviewers: ['linjiang.justice'] },
} as const;

async function seeded(database: Database, isSubmitted: boolean): Promise<void> {
  await seedPeople(database);
  await database.store.transaction(async ({ sql }) => {
    for (const [id, { drafting, issuers, reviewers }] of Object.entries(DOCUMENTS)) {
      const document = { id, title: id, kind: 'normativeDocument', draftingParty: drafting, reviewAuthority: reviewers[0] };
      const issuedAs = id === 'joint' ? 'joint' : 'department';
      await new DocumentRepository(sql).insert({ ...document, profile: 'national', createdBy: 'somebody', createdAt: AT }, []);
      await new IssuingRepository(sql).insert(id, { issuedAs, issuers, reviewers });
      if (isSubmitted)
        await sql.query(
          `INSERT INTO process (id, workflow, version, revision, status, state, snapshot, head, subject, opened_at, updated_at)
           VALUES ($1, 'legality-review', 1, 1, 'active', '"received"', '{}', 'head', $1, $2, $2)`,
          [id, AT],
        );
    }
  });
}

/** Asked both ways: document by document, and as the set of all that are seen. */
const seenBy = (database: Database, sight: Sight): Promise<string[]> =>
  database.read(async ({ sql }) => {
    const page = await new DocumentListRepository(sql).page(sight, {}, { day: '2026-03-02', sort: 'created', limit: 100 });
    const seen = page.map(({ id }) => id).sort();
    const params: SqlValue[] = [];
    const ids = visibleIds(sight, params);
    if (ids !== null)
      expect((await sql.query<{ id: string }>(`SELECT id FROM (${ids}) AS seen`, params)).map(({ id }) => id).sort()).toEqual(seen);
    return seen;
  });

describeEachDatabase('sight of a document', (fresh) => {
  it('is nobody’s without a way, and everybody’s who may see all', async () => {
    const database = await fresh();
    await seeded(database, true);
    expect(await seenBy(database, {})).toEqual([]);
    expect(await seenBy(database, { all: true })).toEqual(Object.keys(DOCUMENTS).sort());
  });

  it('is the drafting side’s alone before it was submitted', async () => {
    const database = await fresh();
    await seeded(database, false);
    expect(await seenBy(database, { draftingParty: 'linjiang.urban' })).toEqual(['city', 'joint']);
    expect(await seenBy(database, { reviewer: 'linjiang.justice', officeIn: 'linjiang.office' })).toEqual([]);
  });

  it('is everybody’s who supervises, once it was published', async () => {
    const database = await fresh();
    await seeded(database, true);
    expect(await seenBy(database, { published: true })).toEqual([]);
    await database.store.transaction(async ({ sql }) => {
      for (const [from, until] of [
        ['2026-01-05', '2026-02-05'],
        ['2026-02-05', null],
      ])
        await sql.query("INSERT INTO validity_phase (document_id, starts_on, until, status) VALUES ('township', $1, $2, 'inForce')", [
          from!,
          until!,
        ]);
    });
    expect(await seenBy(database, { published: true })).toEqual(['township']);
  });

  it('is every reviewer’s, the first and the later ones', async () => {
    const database = await fresh();
    await seeded(database, true);
    expect(await seenBy(database, { reviewer: 'linjiang.education' })).toEqual(['labour']);
    expect(await seenBy(database, { reviewer: 'linjiang.justice' })).toEqual(Object.keys(DOCUMENTS).sort());
  });

  it('is the office’s for what it handles: the government’s for its departments, not for the governments below', async () => {
    const database = await fresh();
    await seeded(database, true);
    expect(await seenBy(database, { officeIn: 'linjiang.office' })).toEqual(['city', 'joint', 'labour']);
    expect(await seenBy(database, { officeIn: 'linjiang' })).toEqual(['city', 'joint', 'labour']);
    expect(await seenBy(database, { officeIn: 'linjiang.qingxi' })).toEqual(['district']);
    expect(await seenBy(database, { officeIn: 'linjiang.shiqiao' })).toEqual(['township']);
  });

  it('is a department’s office’s for its own drafts and for what it issues with others, nothing else', async () => {
    const database = await fresh();
    await seeded(database, true);
    expect(await seenBy(database, { officeIn: 'linjiang.urban' })).toEqual(['city', 'joint']);
    expect(await seenBy(database, { officeIn: 'linjiang.market' })).toEqual(['joint']);
    expect(await seenBy(database, { officeIn: 'linjiang.housing' })).toEqual([]);
  });
});

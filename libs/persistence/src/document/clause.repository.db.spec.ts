import { describeEachDatabase } from '../../../../test/support/databases.js';
import { DRAFTER, seedDocument, seedPeople } from '../../../../test/support/review-case.js';
import type { Database } from '../database.js';
import { type Clause, ClauseRepository } from './clause.repository.js';
import { VersionRepository } from './version.repository.js';

const clause = (id: string, parent: string | null, begins: number, ends: number): Clause => ({
  id,
  parent,
  type: 'item',
  anchor: '第一条第（一）项',
  label: '（一）',
  number: 1,
  inserted: 0,
  heading: '',
  begins,
  ends,
});

describeEachDatabase('the clauses of a version', (fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'document-1', 1);
  });

  const append = (id: string, text: string, clauses: readonly Clause[]) =>
    database.store.transaction(async ({ sql }) => {
      const { ordinal, ...seeded } = (await new VersionRepository(sql).find('document-1-v1'))!;
      return new VersionRepository(sql).append({ ...seeded, id, text, createdBy: DRAFTER.person }, clauses);
    });
  const kept = (id: string) => new ClauseRepository(database.sql).ofVersion(id);

  it('come back in the order of the text, more than one statement can put, and rebuild it to the character', async () => {
    const text = '甲𠮷\r\n'.repeat(1_201);
    const clauses = Array.from({ length: 1_201 }, (_, n) =>
      clause(`item-${n + 1}`, n === 0 ? null : `item-${Math.ceil(n / 2)}`, n * 5, n * 5 + 5),
    );
    await append('long', text, clauses);
    await append('short', text.slice(0, 5), clauses.slice(0, 1));
    const at = (version: string, ...places: number[]) => places.map((place) => ({ version, at: place }));
    const owning = await new ClauseRepository(database.sql).owning([...at('long', 6_004, 4, 5, 6, 99_999), ...at('short', 0, 5)]);
    expect(owning.get('long')!.map(({ id }) => id)).toEqual(['item-1', 'item-2', 'item-1201']);
    expect(owning.get('short')).toEqual([{ id: 'item-1', anchor: clauses[0]!.anchor, begins: 0, ends: 5 }]);
    expect(await new ClauseRepository(database.sql).owning([])).toEqual(new Map());
    expect(await kept('long')).toEqual(clauses);
    expect((await kept('long')).map(({ begins, ends }) => text.slice(begins, ends)).join('')).toBe(text);
  });

  it('are kept with their version or not at all', async () => {
    const twice = [clause('item-1', null, 0, 1), clause('item-1', null, 1, 2)];
    await expect(append('twice', '甲乙', twice)).rejects.toMatchObject({ message: expect.stringMatching(/unique|clause_node/i) });
    await expect(append('orphan', '甲', [clause('item-1', 'nowhere', 0, 1)])).rejects.toMatchObject({
      message: expect.stringMatching(/foreign key/i),
    });
    for (const id of ['twice', 'orphan']) {
      expect(await new VersionRepository(database.sql).find(id)).toBeUndefined();
      expect(await kept(id)).toEqual([]);
    }
  });
});

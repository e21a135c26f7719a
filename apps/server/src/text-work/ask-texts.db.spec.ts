import { randomUUID } from 'node:crypto';
import { clausesOf, outline } from '@fashen/legal-text';
import { type Database, DocumentRepository, FileRepository, VersionRepository } from '@fashen/persistence';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { AT, DRAFTER, seedPeople } from '../../../../test/support/review-case.js';
import { answeringTexts, askTexts } from './ask-texts.js';
import { endTextWork } from './text-work.js';

const entered = { createdBy: DRAFTER.person, createdAt: AT };
const article = (words: string): string => ['临江市示例办法', `第一条 ${words}`, '第二条 本办法自2026年3月1日起施行。'].join('\n');

/** A document with these texts; the ids of its versions. */
async function keptTexts({ store }: Database, texts: readonly string[]): Promise<string[]> {
  const id = randomUUID();
  const of = { kind: 'normativeDocument', draftingParty: 'linjiang.urban', reviewAuthority: 'linjiang.justice', profile: 'national' };
  return store.transaction(async ({ sql }) => {
    await new DocumentRepository(sql).insert({ id, title: '临江市示例办法', ...of, ...entered }, [DRAFTER.person]);
    const kept: string[] = [];
    for (const [n, text] of texts.entries()) {
      const fileSha256 = await new FileRepository(sql).put(Buffer.from(text), 'text/plain', AT);
      const version = {
        id: `${id}-${n}`,
        documentId: id,
        title: '临江市示例办法',
        textHash: `t1:${id}${n}`,
        fileSha256,
        fileName: 'a.docx',
        text,
      };
      kept.push((await new VersionRepository(sql).append({ ...version, ...entered }, clausesOf(outline(text).nodes))).id);
    }
    return kept;
  });
}

describeEachDatabase('a question about texts', (fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = answeringTexts(await fresh());
    await seedPeople(database);
  });
  afterAll(endTextWork);

  it('is answered with nothing held: the transaction is undone and done again, and others write meanwhile', async () => {
    const versions = await keptTexts(database, [
      article('经营者应当在十五日内向主管部门备案。'),
      article('经营者应当在十日内向主管部门备案。'),
    ]);
    let runs = 0;
    const asked = database.store.transaction(async ({ sql }) => {
      runs += 1;
      await sql.query('UPDATE document SET title = title');
      return (await askTexts(sql, 'differencesOf', versions, null)).value().counts.edited;
    });
    const other = database.store.transaction(async ({ sql }) => sql.query('UPDATE document SET title = title'));
    await other;
    expect(await asked).toBe(1);
    expect(runs).toBe(2);
  });

  it('is answered at once when it was asked before, in a read or a transaction', async () => {
    const versions = await keptTexts(database, [
      article('经营者应当在五日内向主管部门备案。'),
      article('经营者应当在三日内向主管部门备案。'),
    ]);
    let runs = 0;
    const ask = () =>
      database.read(async ({ sql }) => {
        runs += 1;
        return (await askTexts(sql, 'changesBeyond', versions, [])).value().map(({ places }) => places);
      });
    expect(await ask()).toEqual([['第一条']]);
    expect(await ask()).toEqual([['第一条']]);
    expect(runs).toBe(3);
  });

  it('about a small text that is gone through once is answered where it is asked', async () => {
    const [version] = await keptTexts(database, [article('戊。')]);
    let runs = 0;
    const found = await database.read(async ({ sql }) => {
      runs += 1;
      return (await askTexts(sql, 'validityInText', [version!], null)).value();
    });
    expect([found?.effective, runs]).toEqual(['2026-03-01', 1]);
  });

  it('that nobody can answer fails as itself', async () => {
    await expect(database.read(({ sql }) => askTexts(sql, 'clausesOfText', ['none'], null))).rejects.toThrow('There is no version none');
  });
});

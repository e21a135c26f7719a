import { describeEachDatabase } from '../../../../test/support/databases.js';
import { AT, seedDocument, seedPeople } from '../../../../test/support/review-case.js';
import type { Database } from '../database.js';
import { DocumentNumberRepository } from './document-number.repository.js';
import { UnifiedNumberRepository } from './unified-number.repository.js';

const code = (name: string, issuer: string, createdAt = AT) => ({
  code: name,
  issuer,
  registrar: 'linjiang.office',
  source: '编码规则',
  createdBy: 'registrar',
  createdAt,
});
const documentNumber = (number: string, process: string, createdAt = AT) => ({
  number,
  document: 'document',
  process,
  issuer: 'linjiang',
  year: 2026,
  createdBy: 'office',
  createdAt,
});

describeEachDatabase('numbers', (fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'document', 1);
  });

  it('begin with the code that was entered last, and a code is one issuer’s', async () => {
    await database.store.transaction(async ({ sql }) => {
      const numbers = new UnifiedNumberRepository(sql);
      expect(await numbers.codeOf('linjiang')).toBeUndefined();
      expect(await numbers.insertCode(code('ZJHC00', 'linjiang'))).toBe(true);
      expect(await numbers.insertCode(code('ZJHC00', 'linjiang.urban'))).toBe(false);
      expect(await numbers.insertCode(code('ZJHC01', 'linjiang', '2026-03-02T02:00:00.000Z'))).toBe(true);
      expect((await numbers.codeOf('linjiang'))?.code).toBe('ZJHC01');
      expect((await numbers.codes()).map((one) => one.code)).toEqual(['ZJHC00', 'ZJHC01']);
    });
  });

  it('are one for each holder, and one document for each number', async () => {
    const row = { code: 'ZJHC00', year: 2026, document: 'document', title: '办法', issuer: 'linjiang', registrar: 'linjiang.office' };
    const insert = (number: string, serial: number, process: string) =>
      database.store.transaction(({ sql }) =>
        new UnifiedNumberRepository(sql).insert({ ...row, number, serial, process, assignedOn: '2026-03-02' }),
      );
    await insert('ZJHC00-2026-0001', 1, 'one');
    await expect(insert('ZJHC00-2026-0002', 2, 'one')).rejects.toHaveProperty('message', expect.stringMatching(/unique/i));
    await expect(insert('ZJHC00-2026-0001', 3, 'two')).rejects.toHaveProperty('message', expect.stringMatching(/unique/i));
    await expect(insert('ZJHC00-2026-1', 1, 'three')).rejects.toHaveProperty('message', expect.stringMatching(/unique/i));
  });

  it('of the issuer’s own are unique, whoever enters them at once', async () => {
    const enter = (number: string, process: string) =>
      database.store.transaction(async ({ sql }) => {
        const numbers = new DocumentNumberRepository(sql);
        await numbers.lock();
        if ((await numbers.since(2025)).includes(number)) return 'taken';
        await numbers.insert(documentNumber(number, process));
        return 'entered';
      });
    const told = await Promise.all(Array.from({ length: 8 }, (_, n) => enter('临政规〔2026〕1号', `process-${n}`)));
    expect(told.toSorted()).toEqual(['entered', ...Array(7).fill('taken')]);
    const since = (year: number) => database.read(({ sql }) => new DocumentNumberRepository(sql).since(year));
    expect([await since(2026), await since(2027)]).toEqual([['临政规〔2026〕1号'], []]);
  });

  it('of the issuer’s own count as they were entered last', async () => {
    const latest = await database.store.transaction(async ({ sql }) => {
      const numbers = new DocumentNumberRepository(sql);
      await numbers.insert(documentNumber('临政规〔2026〕9号', 'corrected'));
      await numbers.insert(documentNumber('临政规〔2026〕8号', 'corrected', '2026-03-03T02:00:00.000Z'));
      return numbers.ofProcess('corrected');
    });
    expect(latest).toBe('临政规〔2026〕8号');
  });
});

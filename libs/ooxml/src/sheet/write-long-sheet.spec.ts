import { setImmediate } from 'node:timers/promises';
import { readSheet } from './read-sheet.js';
import { writeLongSheet } from './write-long-sheet.js';

const HEAD = {
  name: '意见 & 答复',
  columns: [
    { heading: '序号', width: 6 },
    { heading: '意见', width: 60 },
    { heading: '处理', width: 12 },
  ],
};

async function* parts(times: number, rows: (part: number) => string[][], seen: (part: number) => void = () => {}) {
  for (let part = 0; part < times; part += 1) {
    seen(part);
    yield rows(part);
  }
}

describe('a long sheet', () => {
  it('is read back as it was written: odd signs, lines, gaps, and nothing that spreadsheets reckon with', async () => {
    const rows = [
      ['1', '第五条<过高>，“A & B”\n另起一行', '采纳'],
      ['2', '', '未答复'],
      ['3', '=1+1', '𠮷野路\u0007'],
    ];
    expect(
      await readSheet(
        await writeLongSheet(
          HEAD,
          parts(1, () => rows),
        ),
      ),
    ).toEqual([['序号', '意见', '处理'], rows[0], rows[1], ['3', '=1+1', '𠮷野路']]);
  });

  it('has its rows one after another whatever parts they came in, and is a small file', async () => {
    const bytes = await writeLongSheet(
      HEAD,
      parts(30, (part) => Array.from({ length: 100 }, (_, n) => [String(part * 100 + n + 1), '收费标准太高，建议降低', '不采纳'])),
    );
    const rows = await readSheet(bytes);
    expect([rows.length, rows.at(-1)?.[0]]).toEqual([3_001, '3000']);
    expect(bytes.length).toBeLessThan(100_000);
  });

  it('gives the same bytes for the same rows', async () => {
    const once = () =>
      writeLongSheet(
        HEAD,
        parts(2, (part) => [[String(part), '意见', '采纳']]),
      );
    expect((await once()).equals(await once())).toBe(true);
  });

  it('gives others a turn between any two parts', async () => {
    const happened: string[] = [];
    let isWritten = false;
    const others = (async () => {
      while (!isWritten) {
        happened.push('others');
        await setImmediate();
      }
    })();
    const row = () => [['1', '意见', '采纳']];
    await writeLongSheet(
      HEAD,
      parts(5, row, () => happened.push('part')),
    );
    isWritten = true;
    await others;
    expect(happened.filter((what) => what === 'part')).toHaveLength(5);
    expect(happened.join(' ')).not.toContain('part part');
  });

  it('fails as a whole where a part does', async () => {
    const broken = parts(2, (part) => {
      if (part === 1) throw new Error('the database is gone');
      return [['1', '意见', '采纳']];
    });
    await expect(writeLongSheet(HEAD, broken)).rejects.toThrow('the database is gone');
  });
});

import { longSheetOf, sheetOf } from '../../apps/server/src/list/sheet.js';
import { toCsv } from './office.js';

type Row = { n: number; text: string };
const COLUMNS = [
  { heading: { zh: '序号', en: 'no.' }, width: 6, value: ({ n }: Row) => String(n) },
  { heading: { zh: '意见', en: 'comment' }, width: 60, value: ({ text }: Row) => text },
];
const ROWS: readonly Row[] = [
  { n: 1, text: '第五条<过高>，“A & B”' },
  { n: 2, text: '=1+1' },
  { n: 3, text: '0012' },
  { n: 4, text: '  𠮷野路  ' },
];
const TEXT = ['"序号","意见"', '"1","第五条<过高>，“A & B”"', '"2","=1+1"', '"3","0012"', '"4","  𠮷野路  "'];

async function* inParts(rows: readonly Row[]): AsyncGenerator<Row[]> {
  for (const row of rows) yield [row];
}

describe('a sheet, opened by LibreOffice', () => {
  const lines = (xlsx: Buffer): string[] => toCsv(xlsx).trimEnd().split('\n');

  it('says what the rows say, and reckons with nothing', async () => {
    expect(lines(await sheetOf('意见', COLUMNS, ROWS))).toEqual(TEXT);
  });

  it('says the same when it is long and written as it comes', async () => {
    expect(lines(await longSheetOf('意见 & 答复', COLUMNS, inParts(ROWS)))).toEqual(TEXT);
  });
});

import writeSheet from 'write-excel-file/node';
import { withoutTimes } from './zip-times.js';

const sheet = () => writeSheet([[{ value: '统一编号', type: String }]], { sheet: '2026' }).toBuffer();

describe('the package of a sheet', () => {
  it('is the same whenever it is made', async () => {
    const first = await sheet();
    // the time of a zip entry is told in steps of two seconds
    const later = Buffer.from(first);
    for (let at = later.indexOf('PK\x03\x04'); at >= 0; at = later.indexOf('PK\x03\x04', at + 4)) later.writeUInt16LE(0x1234, at + 10);
    for (let at = later.indexOf('PK\x01\x02'); at >= 0; at = later.indexOf('PK\x01\x02', at + 4)) later.writeUInt16LE(0x1234, at + 12);
    expect(later.equals(first)).toBe(false);
    expect(withoutTimes(later).equals(withoutTimes(first))).toBe(true);
  });
  it('is refused where it is none', () => expect(() => withoutTimes(Buffer.from('no zip'))).toThrow('no zip package'));
});

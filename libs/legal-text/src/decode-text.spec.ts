import fc from 'fast-check';
import '../../../test/support/seeded.js';
import { decodeText } from './decode-text.js';

const bytes = (hex: string) => Buffer.from(hex.replace(/\s/g, ''), 'hex');

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('第一条　甲。\r\n'), '第一条　甲。\r\n'],
    ['UTF-8 with a mark, which stays', Buffer.from('\ufeff第一条'), '\ufeff第一条'],
    ['GB 18030, two bytes', bytes('b5da d2bb ccf5'), '第一条'],
    ['GB 18030, four bytes', bytes('8139ee39'), '㐀'],
    ['UTF-16, little end first', bytes('fffe 2c7b 004e'), '\ufeff第一'],
    ['UTF-16, big end first', bytes('feff 7b2c 4e00'), '\ufeff第一'],
    ['nothing', Buffer.alloc(0), ''],
  ])('in %s is read', (_, file, text) => expect(decodeText(file)).toBe(text));

  it.each([
    ['binary', bytes('00010203')],
    ['cut within a character', bytes('b5da d2')],
    ['of no encoding', bytes('ff ff ff 80')],
  ])('that is %s is not', (_, file) => expect(decodeText(file)).toBeUndefined());

  it('of any Chinese text in UTF-8 comes back whole', () => {
    const text = fc
      .array(fc.constantFrom('第', '一', '条', '\n', '\r\n', '①', '〔', '𠮷', 'a', '１'), { maxLength: 50 })
      .map((signs) => signs.join(''));
    fc.assert(fc.property(text, (written) => decodeText(Buffer.from(written)) === written));
  });
});

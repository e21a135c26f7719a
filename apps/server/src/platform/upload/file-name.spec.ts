import fc from 'fast-check';
import '../../../../../test/support/seeded.js';
import { contentDisposition, safeFileName } from './file-name.js';

describe('a file name from outside', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\桌面\\办法（送审稿）.docx', '办法（送审稿）.docx'],
    ['a\u202ecod.exe', 'acod.exe'],
    ['.. .', 'file'],
    ['CON.docx', 'file'],
    [`${'长'.repeat(300)}.docx`, `${'长'.repeat(115)}.docx`],
  ])('%p becomes %p', (given, safe) => expect(safeFileName(given, 'file')).toBe(safe));

  it('never holds a path, a control character or more than 120 characters, and is its own safe form', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const safe = safeFileName(given, 'file');
        expect([...safe].length).toBeLessThanOrEqual(120);
        expect(safe).not.toMatch(/[/\\\p{Cc}]/u);
        expect(safe).not.toBe('');
      }),
    ));

  it('stands in the header in ASCII and in UTF-8', () => {
    expect(contentDisposition('意见\'书".docx')).toBe(
      `attachment; filename="__'__.docx"; filename*=UTF-8''%E6%84%8F%E8%A7%81%27%E4%B9%A6%22.docx`,
    );
  });
});

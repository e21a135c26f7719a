import fc from 'fast-check';
import '../../../test/support/seeded.js';
import { widthInCharacters } from './measure.js';
import { titleLines } from './title-lines.js';

const hanzi = fc.constantFrom(...'临江市关于公共停车管理办法的审查意见书（送审稿）《》、和2026');

describe('the lines of a title', () => {
  it('are one for a short title', () => expect(titleLines('关于公共停车的通知')).toEqual(['关于公共停车的通知']));

  it('break a long title evenly, at a pause', () =>
    expect(titleLines('临江市司法局关于《临江市机动车公共停车管理办法（送审稿）》的合法性审查意见书')).toEqual([
      '临江市司法局关于《临江市机动车公共停车',
      '管理办法（送审稿）》的合法性审查意见书',
    ]));

  it('never split a number or strand a bracket', () => {
    for (const line of titleLines('临江市人民政府办公室关于印发临江市2026年度行政规范性文件制定计划和清理工作方案（2026—2028年）的通知')) {
      expect(line).not.toMatch(/^[》）、，的]|[《（]$/);
      expect(line).not.toMatch(/^\d{1,3}年|20$/);
    }
  });

  it('leave room where there are digits: they are wider than half a character', () =>
    expect(titleLines('临江市人民政府第12次常务会议集体审议记录')).toHaveLength(2));

  it('lose no character and none is wider than the type area (gbt9704.7.3.1)', () =>
    fc.assert(
      fc.property(fc.array(hanzi, { minLength: 1, maxLength: 120 }), (characters) => {
        const title = characters.join('');
        const lines = titleLines(title);
        expect(lines.join('')).toBe(title);
        const breakable = lines.length > 1;
        if (breakable) for (const line of lines) expect(widthInCharacters(line)).toBeLessThanOrEqual(20);
      }),
    ));
});

import { newCode, newSecret, plainCode } from './codes.js';

describe('a code', () => {
  it('can be copied by hand: four signs at a time, none that looks like another', () => {
    expect(newCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(newSecret()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  });

  it('is another one each time', () => expect(new Set(Array.from({ length: 1000 }, newCode)).size).toBe(1000));

  it.each(['7k2m-0oil-abcd', ' 7K2M 0011 ABCD', '７Ｋ２Ｍ－００１１－ＡＢＣＤ'])('written as %s is the same', (written) =>
    expect(plainCode(written)).toBe('7K2M0011ABCD'),
  );
});

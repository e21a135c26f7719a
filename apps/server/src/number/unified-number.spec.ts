import { fitsProfile, unifiedNumber } from './unified-number.js';

describe('a unified number', () => {
  it('is the code, the year and a serial of four figures', () => expect(unifiedNumber('ZJAC00', 2024, 1)).toBe('ZJAC00-2024-0001'));
  it('goes on after 9999', () => expect(unifiedNumber('ZJAC00', 2024, 10_000)).toBe('ZJAC00-2024-10000'));
});

describe('a code', () => {
  it.each([
    ['ZJAC00', 'zhejiang-hangzhou', true],
    ['AXSD07', 'zhejiang-hangzhou', true],
    // no city has the letter I, and no code for townships could be read
    ['ZJIC00', 'zhejiang-hangzhou', false],
    ['ZJAC0', 'zhejiang-hangzhou', false],
    ['SDPR01', 'shandong', true],
    ['sdpr01', 'shandong', false],
    ['SDPR', 'hunan', false],
  ])('%s in %s: %s', (code, profile, fits) => expect(fitsProfile(code, profile)).toBe(fits));
});

import { partsOf } from './entered-number.js';

describe('a number that was given elsewhere', () => {
  it.each([
    ['ZJAC00-2024-0006', { code: 'ZJAC00', year: 2024, serial: 6 }],
    ['ZJAC00-2024-10000', { code: 'ZJAC00', year: 2024, serial: 10_000 }],
    // never given here, so that no series has to pass them over
    ['ZJAC00-2024-00006', undefined],
    ['ZJAC00-2024-0000', undefined],
    ['ZC0220200006', undefined],
  ])('%s is read as %j', (number, parts) => expect(partsOf(number)).toEqual(parts));
});

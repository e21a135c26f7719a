import { seriesOf } from './series.js';

const CODE = 'ZJAC00';
const given = (serial: number) => ({ serial, code: CODE, evidence: null });
const entered = (serial: number) => ({ serial, code: CODE, evidence: `scan-${serial}` });
const counted = (rows: Parameters<typeof seriesOf>[0], issued: number) => seriesOf(rows, [{ code: CODE, issued }])[0]!;

describe('a series of unified numbers', () => {
  it.each([
    ['as many as were given, from 1 on', [1, 2, 3], 3, [], true],
    ['one given that nobody shows', [1, 2], 3, [{ from: 3, to: 3 }], false],
    ['one shown that nobody gave', [1, 2, 3], 2, [], false],
    ['a gap', [1, 3], 3, [{ from: 2, to: 2 }], false],
    ['a first that is not 1', [2, 3], 3, [{ from: 1, to: 1 }], false],
    ['one twice', [1, 1], 1, [], false],
  ])('%s', (_, serials, issued, notEntered, isGapless) =>
    expect(seriesOf(serials.map(given), [{ code: CODE, issued }])).toEqual([
      { code: CODE, issued, shown: serials.length, before: null, notEntered, isGapless },
    ]),
  );

  it('that gave a number which no row shows at all is told too', () =>
    expect(seriesOf([], [{ code: 'ZJAC07', issued: 1 }])).toEqual([
      { code: 'ZJAC07', issued: 1, shown: 0, before: null, notEntered: [{ from: 1, to: 1 }], isGapless: false },
    ]));

  it('that began elsewhere opens with what was given before its first number, by the evidence of that number', () =>
    expect(counted([entered(6), given(7)], 7)).toMatchObject({ before: { upTo: 5, evidence: 'scan-6' }, notEntered: [], isGapless: true }));

  it('shows what lies between numbers from elsewhere as not yet entered, in whatever order they come', () => {
    expect(counted([entered(9), entered(3), given(10)], 10)).toMatchObject({
      before: { upTo: 2, evidence: 'scan-3' },
      notEntered: [{ from: 4, to: 8 }],
      isGapless: false,
    });
    expect(counted([given(1), entered(4)], 4)).toMatchObject({ before: null, notEntered: [{ from: 2, to: 3 }], isGapless: false });
  });

  it('counts no number of another form', () => expect(seriesOf([{ code: null, serial: null, evidence: 'scan' }], [])).toEqual([]));
});

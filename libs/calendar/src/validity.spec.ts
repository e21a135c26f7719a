import { findLimit, findProfile } from '@fashen/policy';
import fc from 'fast-check';
import '../../../test/support/seeded.js';
import { addDays, weekday } from './dates.js';
import { evaluationDueFrom, lastDayOfValidity, renewalGap } from './validity.js';

const shandong = findProfile('shandong');
const hunan = findProfile('hunan');
const years = (amount: number) => ({ ...findLimit(hunan, 'validity'), amount });

describe('the end of validity', () => {
  it('counts the first day: 增府办规〔2020〕6号, three years from 2020-06-05', () =>
    expect(lastDayOfValidity(years(3), '2020-06-05')).toBe('2023-06-04'));
  it('stays where it is on a Sunday and on a holiday', () => {
    expect(weekday('2023-06-04')).toBe(0);
    expect(lastDayOfValidity(years(5), '2021-10-02')).toBe('2026-10-01');
  });
  it('is the end of February where the year has no 29th', () => expect(lastDayOfValidity(years(5), '2024-02-29')).toBe('2029-02-28'));
  it('is preceded by the evaluation, six months before', () => {
    expect(evaluationDueFrom(findLimit(hunan, 'evaluate'), '2023-06-04')).toBe('2022-12-04');
    expect(evaluationDueFrom(findLimit(shandong, 'evaluate'), '2026-08-31')).toBe('2026-02-28');
  });
  it('lies, for every first day, after the evaluation is due and one day before the corresponding day or at the end of the month', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 1, max: 10 }), (n, amount) => {
        const from = addDays('2020-01-01', n);
        const last = lastDayOfValidity(years(amount), from);
        expect(evaluationDueFrom(findLimit(hunan, 'evaluate'), last) < last).toBe(true);
        expect(addDays(last, 1).slice(5)).toBe(from.endsWith('02-29') && amount % 4 !== 0 ? '03-01' : from.slice(5));
      }),
      { numRuns: 60 },
    ));
});

describe('the gap before a renewal', () => {
  it('has every day on which neither holds', () =>
    expect(renewalGap('2023-06-05', '2023-07-01')).toEqual({ from: '2023-06-05', to: '2023-06-30' }));
  it('is none where the new one begins the next day, or before the old one ends', () => {
    expect(renewalGap('2023-06-05', '2023-06-05')).toBeNull();
    expect(renewalGap('2023-06-05', '2023-05-01')).toBeNull();
  });
});

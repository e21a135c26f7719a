import { barePeriod } from '@fashen/policy';
import { builtInCalendar as calendar, computeDeadline, nearDate, type Pause, remaining } from './index.js';

const THIRD = 1 / 3;
const review = (pauses: Pause[] = []) => computeDeadline(barePeriod('15wd')!, { from: '2026-11-02', pauses, calendar });

describe('the light of a review of fifteen working days that ends on 23 November', () => {
  it.each([
    ['2026-11-02', 'green', 15],
    ['2026-11-13', 'green', 6],
    ['2026-11-15', 'green', 6],
    ['2026-11-16', 'yellow', 5],
    ['2026-11-23', 'yellow', 0],
    ['2026-11-24', 'red', 0],
  ])('on %s is %s with %i working days left', (today, light, left) => {
    expect(remaining(review(), today, THIRD)).toEqual({ light, left, total: 15 });
  });

  it('turns yellow first on 16 November', () => expect(nearDate(review(), THIRD)).toBe('2026-11-16'));

  it('stays green longer when days are paused', () => {
    const paused = review([{ from: '2026-11-04', to: '2026-11-05' }]);
    expect(paused.due).toBe('2026-11-25');
    expect(remaining(paused, '2026-11-16', THIRD)).toEqual({ light: 'green', left: 7, total: 15 });
    expect(nearDate(paused, THIRD)).toBe('2026-11-18');
  });

  it('stands while the clock stands', () => {
    const standing = review([{ from: '2026-11-04', to: null }]);
    expect(remaining(standing, '2026-12-24', THIRD)).toEqual({ light: 'paused', left: null, total: null });
    expect(nearDate(standing, THIRD)).toBeNull();
  });
});

describe('the light of calendar days', () => {
  it('counts the working days among them, and the day to which the end moves', () => {
    const filing = computeDeadline(barePeriod('15d')!, { from: '2026-09-18', calendar });
    expect(filing.due).toBe('2026-10-08');
    expect(remaining(filing, '2026-09-30', THIRD)).toEqual({ light: 'yellow', left: 1, total: 9 });
  });
});

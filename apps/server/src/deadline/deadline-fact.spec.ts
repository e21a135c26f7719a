import { builtInCalendar, computeDeadline } from '@fashen/calendar';
import { findLimit, findProfile } from '@fashen/policy';
import { deadlineFact } from './deadline-fact.js';

const review = (from: string, pauses: { from: string; to: string }[] = []) =>
  deadlineFact(computeDeadline(findLimit(findProfile('national'), 'review'), { from, pauses, calendar: builtInCalendar }));

describe('a deadline as papers tell it', () => {
  it('names the holidays it skips as ranges with their reasons', () => {
    expect(review('2026-09-28')).toMatchObject({
      due: '2026-10-23',
      amount: 15,
      unit: 'workingDay',
      notCounted: expect.arrayContaining(['2026年10月1日至7日（国庆节放假）']),
    });
  });

  it('says when the end may still move', () => {
    expect(review('2027-12-01')?.certain).toBe(false);
  });
});

import { standingOf } from './plan-progress.js';

const item = { year: 2026, month: 6, stage: 'inReview', publishedOn: null, adjustments: [] };
const postponed = (year: number, month: number) => ({ kind: 'postponed', year, month }) as const;
const dropped = { kind: 'dropped', year: null, month: null } as const;

describe('a line of the yearly plan', () => {
  it.each([
    ['runs until the last day of its month', item, '2026-06-30', 'running'],
    ['is late the day after', item, '2026-07-01', 'late'],
    ['is late in the next year too', { ...item, month: 12 }, '2027-01-01', 'late'],
    ['is done by its publication', { ...item, publishedOn: '2026-06-30' }, '2026-08-01', 'done'],
    ['is done late by a later one', { ...item, publishedOn: '2026-07-01' }, '2026-08-01', 'doneLate'],
    ['is neither where it was given up', { ...item, stage: 'dropped' }, '2026-08-01', 'dropped'],
    ['counts what was published and repealed since as done', { ...item, stage: 'ended', publishedOn: '2026-05-01' }, '2026-08-01', 'done'],
    [
      'has until the month that was last decided',
      { ...item, adjustments: [postponed(2026, 8), postponed(2026, 10)] },
      '2026-10-31',
      'running',
    ],
    ['is late after that one', { ...item, adjustments: [postponed(2026, 8)] }, '2026-09-01', 'late'],
    ['is dropped where the leader said so', { ...item, adjustments: [postponed(2026, 8), dropped] }, '2026-07-01', 'dropped'],
    [
      'that was put off into another year is no matter of this one',
      { ...item, adjustments: [postponed(2027, 3)] },
      '2027-06-01',
      'postponed',
    ],
  ] as const)('%s', (_, of, today, standing) => expect(standingOf(of, today, 2026)).toBe(standing));

  it('that was put off into another year is late by that one’s plan', () =>
    expect(standingOf({ ...item, adjustments: [postponed(2027, 3)] }, '2027-06-01', 2027)).toBe('late'));
});

import { standingOf } from './plan-progress.js';

const item = { year: 2026, month: 6, stage: 'inReview', publishedOn: null };

describe('a line of the yearly plan', () => {
  it.each([
    ['runs until the last day of its month', item, '2026-06-30', 'running'],
    ['is late the day after', item, '2026-07-01', 'late'],
    ['is late in the next year too', { ...item, month: 12 }, '2027-01-01', 'late'],
    ['is done by its publication', { ...item, publishedOn: '2026-06-30' }, '2026-08-01', 'done'],
    ['is done late by a later one', { ...item, publishedOn: '2026-07-01' }, '2026-08-01', 'doneLate'],
    ['is neither where it was given up', { ...item, stage: 'dropped' }, '2026-08-01', 'dropped'],
    ['counts what was published and repealed since as done', { ...item, stage: 'ended', publishedOn: '2026-05-01' }, '2026-08-01', 'done'],
  ] as const)('%s', (_, of, today, standing) => expect(standingOf(of, today)).toBe(standing));
});

import { retryAfter } from './backoff.js';

describe('a handler that fails', () => {
  const at = '2026-01-05T01:00:00.000Z';
  it.each([
    [1, '2026-01-05T01:00:01.000Z'],
    [2, '2026-01-05T01:00:05.000Z'],
    [3, '2026-01-05T01:00:30.000Z'],
    [4, '2026-01-05T01:02:00.000Z'],
    [5, '2026-01-05T01:10:00.000Z'],
    [6, null],
  ])('for time %i is tried again at %s', (failures, again) => expect(retryAfter(failures, at)).toBe(again));
});

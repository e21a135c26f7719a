import { statusOf } from './status.js';

describe('a number', () => {
  it.each([
    ['active', '"registered"', null, 'registered'],
    ['active', '"awaitingDate"', null, 'awaitingDate'],
    ['active', '"applied"', null, 'awaitingDate'],
    ['done', '"stopped"', null, 'void'],
    ['done', '"withdrawn"', null, 'void'],
    ['active', '"published"', '2026-03-02', 'published'],
    ['done', '"archived"', '2026-03-02', 'published'],
  ])('%s in %s, published %s, is %s', (status, state, publishedOn, code) => expect(statusOf({ status, state, publishedOn })).toBe(code));
});

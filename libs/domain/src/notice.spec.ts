import { noticesOf } from './notice.js';

const text = noticesOf({ due: { zh: '《{title}》{what}，{on}前办理。', en: '“{title}”: {what}, by {on}.' } });

describe('a notice', () => {
  it('is filled in both languages, days written out', () =>
    expect(text('due', { title: '办法', what: { zh: '待补正', en: 'to be supplemented' }, on: '2026-03-02' })).toEqual({
      zh: '《办法》待补正，2026年3月2日前办理。',
      en: expect.stringContaining('to be supplemented, by '),
    }));
  it('shows the gap where a detail is missing', () => expect(text('due', {}).zh).toBe('《{title}》{what}，{on}前办理。'));
});

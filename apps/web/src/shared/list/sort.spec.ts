import { pressed, sorted, sortingOf } from './sort.js';

describe('the sorting of a list', () => {
  it('is read from the address, a minus for the other direction', () => {
    expect(sortingOf('title')).toEqual({ key: 'title', isDown: false });
    expect(sortingOf('-title')).toEqual({ key: 'title', isDown: true });
    expect(sortingOf(null)).toBeNull();
  });

  it('goes up, then down, then back to how the list came', () => {
    expect(pressed(null, 'title')).toBe('title');
    expect(pressed({ key: 'title', isDown: false }, 'title')).toBe('-title');
    expect(pressed({ key: 'title', isDown: true }, 'title')).toBeNull();
    expect(pressed({ key: 'title', isDown: true }, 'number')).toBe('number');
  });

  it('goes to and fro where the list comes in the other direction', () => {
    expect(pressed({ key: 'updated', isDown: true }, 'updated', '-updated')).toBe('updated');
    expect(pressed({ key: 'updated', isDown: false }, 'updated', '-updated')).toBeNull();
  });

  it('takes figures in text by their size and Chinese by its reading', () => {
    const numbers = ['临政规〔2026〕10号', '临政规〔2026〕9号'];
    expect(sorted(numbers, (number) => number, false)).toEqual(['临政规〔2026〕9号', '临政规〔2026〕10号']);
    expect(sorted(['住房', '城管', '公安'], (name) => name, false)).toEqual(['城管', '公安', '住房']);
  });

  it('puts what has no value last in either direction', () => {
    const days = [null, '2026-12-02', '', '2026-12-01'];
    expect(sorted(days, (day) => day, false)).toEqual(['2026-12-01', '2026-12-02', null, '']);
    expect(sorted(days, (day) => day, true)).toEqual(['2026-12-02', '2026-12-01', null, '']);
  });
});

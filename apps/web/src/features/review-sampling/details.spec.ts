import type { ClauseChangeView } from '@fashen/contracts';
import { changesAt, owed } from './details.js';

const change = (old: string | null, next: string | null) =>
  ({ old, new: next, change: 'rewritten', segments: [] }) as unknown as ClauseChangeView;

describe('what a checker looks at', () => {
  it('is the change of the article in which an adopted item stands, also where it has moved', () => {
    const changed = [change('第二条', '第二条'), change('第三条', '第四条'), change(null, '第五条')];
    const now = { gone: false as const, anchor: '第四条第一款', id: 'c4-1', isElsewhere: true };
    expect(changesAt(changed, { anchor: '第三条第一款', now })).toEqual([changed[1]]);
  });

  it('is nothing of 第二条之一 where the item is about 第二条', () => {
    const changed = [change('第二条', '第二条')];
    const gone = { gone: true as const, why: { zh: '', en: '' } };
    expect(changesAt(changed, { anchor: '第二条之一', now: gone })).toEqual([]);
    expect(changesAt(changed, { anchor: '第二条第一款', now: gone })).toEqual(changed);
  });

  it('is asked for item by item and point by point', () => {
    expect(owed({ review: 'r1', adopted: ['i1'] }, ['inTime'])).toEqual({
      review: 'r1',
      adoption: [{ item: 'i1' }],
      quality: [{ point: 'inTime' }],
    });
  });
});

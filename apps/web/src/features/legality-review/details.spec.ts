import { changeAt, nextAfter, owesAnswer, placeIn, progressOf, type Verification } from './details.js';

const item = (id: string, response: 'adopted' | null, status: 'open' | 'kept' | 'closed' = 'open') => ({ id, response, status }) as never;

describe('items of an opinion', () => {
  it('owe an answer until there is one, and once more when it was found wanting', () => {
    expect(owesAnswer(item('1', null))).toBe(true);
    expect(owesAnswer(item('1', 'adopted'))).toBe(false);
    expect(owesAnswer(item('1', 'adopted', 'kept'))).toBe(true);
    expect(progressOf([item('1', 'adopted'), item('2', null), item('3', 'adopted', 'kept')])).toEqual({ all: 3, answered: 1 });
  });

  it('are gone through one after the other, and from the last to the first', () => {
    const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(nextAfter(list, null, () => true)?.id).toBe('a');
    expect(nextAfter(list, 'c', () => true)?.id).toBe('a');
    expect(nextAfter(list, 'a', ({ id }) => id !== 'b')?.id).toBe('c');
    expect(nextAfter(list, 'a', () => false)).toBeUndefined();
  });

  it('find the change of their clause, or of the article that holds it', () => {
    const changes = [{ old: null }, { old: '第九条' }, { old: '第九条第二款' }];
    expect(changeAt(changes, '第九条第二款')).toEqual({ old: '第九条第二款' });
    expect(changeAt(changes, '第九条第三款')).toEqual({ old: '第九条' });
    expect(changeAt(changes, '第十条')).toBeUndefined();
  });

  it('stand where their clause is now in the text that came with the answers, and nowhere where it is gone', () => {
    const verification = {
      from: { id: 'v1', ordinal: 1 },
      to: { id: 'v2', ordinal: 2 },
      changed: [{ old: '第四条', new: null }],
      items: [
        { item: 'a', anchor: '第三条', now: { gone: false, anchor: '第二条' } },
        { item: 'b', anchor: '第四条', now: { gone: true } },
      ],
      unsolicited: [],
    } as unknown as Verification;
    expect(placeIn('v2', { id: 'a', anchor: '第三条' }, verification)).toBe('第二条');
    expect(placeIn('v1', { id: 'a', anchor: '第三条' }, verification)).toBe('第三条');
    expect(placeIn('v2', { id: 'b', anchor: '第四条' }, verification)).toBeNull();
    expect(placeIn('v2', { id: 'c', anchor: '第九条' }, verification)).toBe('第九条');
  });
});

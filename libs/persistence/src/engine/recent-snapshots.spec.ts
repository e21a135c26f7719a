import { step } from '../../../../test/support/steps.js';
import { complete, RecentSnapshots } from './recent-snapshots.js';

const row = (id: string, revision: number, snapshot: string, status = 'active') => ({ ...step(id, revision).process, snapshot, status });

describe('the snapshots written last', () => {
  it('are known by the head of the last one', () => {
    const snapshots = new RecentSnapshots();
    snapshots.put(row('a', 1, 'first'));
    snapshots.put(row('a', 2, 'second'));
    expect(snapshots.of('a')).toEqual({ head: 'hash-2', snapshot: 'second' });
    expect(snapshots.of('b').head).toBe('');
  });

  it('give way, longest ago first, when there are too many characters', () => {
    const snapshots = new RecentSnapshots(10);
    for (const id of ['a', 'b', 'a', 'c']) snapshots.put(row(id, 1, '1234'));
    expect(['a', 'b', 'c'].map((id) => snapshots.of(id).snapshot)).toEqual(['1234', '', '1234']);
    snapshots.put(row('d', 1, 'more than fits'));
    expect(['a', 'c', 'd'].map((id) => snapshots.of(id).snapshot)).toEqual(['', '', '']);
    snapshots.put(row('e', 1, '1234567890'));
    expect(snapshots.of('e').snapshot).toBe('1234567890');
  });

  it('let go of a process that has finished', () => {
    const snapshots = new RecentSnapshots();
    snapshots.put(row('a', 1, 'first'));
    snapshots.put(row('a', 2, 'last', 'done'));
    expect(snapshots.of('a').head).toBe('');
  });

  it('complete a row from what was known when it was asked for, and only a row that came without', () => {
    const known = { head: 'hash-1', snapshot: 'kept' };
    expect(complete({ ...row('a', 1, ''), snapshot: null }, known)).toEqual(row('a', 1, 'kept'));
    expect(complete(row('a', 2, 'fetched'), known)).toEqual(row('a', 2, 'fetched'));
    expect(complete(undefined, known)).toBeUndefined();
  });
});

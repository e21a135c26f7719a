import { Failures } from './failures.js';

describe('failures under a key', () => {
  let now = Date.parse('2026-03-02T01:00:00Z');
  const fresh = (free = 3) => new Failures({ now: () => new Date(now).toISOString() }, free);
  const fail = (failures: Failures, key: string, times: number) => {
    for (let n = 0; n < times; n += 1) {
      failures.begin(key);
      failures.end(key, 'failed');
    }
  };

  it('cost nothing at first, then half a minute, doubling up to a quarter of an hour', () => {
    const failures = fresh();
    fail(failures, 'a', 2);
    expect(failures.waitFor('a')).toBe(0);
    const waits = Array.from({ length: 7 }, () => {
      fail(failures, 'a', 1);
      return failures.waitFor('a') / 1_000;
    });
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900]);
    expect(failures.waitFor('b')).toBe(0);
  });

  it('are over once waited for, and forgotten after an hour without another', () => {
    const failures = fresh();
    fail(failures, 'a', 3);
    now += 30_000;
    expect(failures.waitFor('a')).toBe(0);
    fail(failures, 'a', 1);
    expect(failures.waitFor('a')).toBe(60_000);
    now += 3_600_000;
    fail(failures, 'a', 2);
    expect(failures.waitFor('a')).toBe(0);
  });

  it('are cleared by an attempt that passes, and left alone by one that says nothing', () => {
    const failures = fresh();
    fail(failures, 'a', 2);
    failures.begin('a');
    failures.end('a', 'neither');
    fail(failures, 'a', 1);
    expect(failures.waitFor('a')).toBe(30_000);
    now += 30_000;
    failures.begin('a');
    failures.end('a', 'passed');
    fail(failures, 'a', 2);
    expect(failures.waitFor('a')).toBe(0);
  });

  it('that are still possible are taken up by attempts under way; the next one hears when one has ended', async () => {
    const failures = fresh(2);
    failures.begin('a');
    expect(failures.isTakenUp('a')).toBe(false);
    failures.begin('a');
    expect(failures.isTakenUp('a')).toBe(true);
    const ended = failures.nextEnd('a');
    failures.end('a', 'failed');
    await ended;
    expect(failures.isTakenUp('a')).toBe(true);
    failures.end('a', 'passed');
    expect(failures.isTakenUp('a')).toBe(false);
  });

  it('of names that were made up do not fill the memory, and an attempt under way is never forgotten', () => {
    const failures = fresh(1);
    failures.begin('under way');
    fail(failures, 'the oldest', 1);
    for (let n = 0; n < 10_000; n += 1) fail(failures, String(n), 1);
    expect(failures.waitFor('the oldest')).toBe(0);
    expect(failures.waitFor('9999')).toBe(30_000);
    expect(failures.isTakenUp('under way')).toBe(true);
  });
});

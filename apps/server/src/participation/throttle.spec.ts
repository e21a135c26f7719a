import { readConfig } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { Keyed } from './means.js';
import { CommentThrottle } from './throttle.js';

function throttle(environment: Record<string, string>) {
  let now = '2026-03-02T01:00:00.000Z';
  const installation = Buffer.alloc(32, 7);
  const counting = new CommentThrottle({ now: () => now }, readConfig(environment), { installation, keyed: new Keyed(installation) });
  const sent = (times: number, address: string): number => {
    for (let n = 0; n < times; n += 1)
      try {
        counting.take('comment', address);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return n;
      }
    return times;
  };
  const later = (seconds: number): void => {
    now = new Date(Date.parse(now) + seconds * 1_000).toISOString();
  };
  return { counting, sent, later };
}

const FEW = { FASHEN_COMMENTS_AT_ONCE: '5', FASHEN_COMMENTS_A_MINUTE: '2', FASHEN_COMMENTS_TOGETHER: '8' };

describe('the limit of comments', () => {
  it('takes what a whole village behind one address sends in a row, as it comes', () => {
    const { sent } = throttle({});
    expect(sent(300, 'village')).toBe(300);
  });

  it('slows an address down and never shuts it out', () => {
    const { sent, later } = throttle(FEW);
    expect(sent(100, 'office')).toBe(5);
    for (let minute = 0; minute < 3; minute += 1) {
      later(60);
      expect(sent(100, 'office')).toBe(2);
    }
  });

  it('lets others in while one address is slowed down, up to what all may send together', () => {
    const { sent } = throttle(FEW);
    expect(sent(100, 'one')).toBe(5);
    expect(sent(100, 'other')).toBe(3);
  });

  it('says how many seconds to wait', () => {
    const { counting, sent } = throttle(FEW);
    sent(100, 'office');
    expect(() => counting.take('comment', 'office')).toThrow(expect.objectContaining({ headers: { 'retry-after': '30' } }));
  });

  it('counts only looks that led to nothing', () => {
    const { counting } = throttle(FEW);
    for (let n = 0; n < 50; n += 1) {
      counting.take('look', 'office');
      counting.giveBack('look', 'office');
    }
  });
});

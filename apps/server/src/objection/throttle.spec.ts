import { readConfig } from '../platform/config/config.js';
import { Keyed } from './keyed.js';
import { PublicThrottle } from './throttle.js';

const installation = Buffer.alloc(32, 1);
const settings = {
  FASHEN_OBJECTIONS_PER_ADDRESS: '3',
  FASHEN_OBJECTIONS_PER_TARGET: '4',
  FASHEN_OBJECTIONS_PER_CODE: '2',
  FASHEN_OBJECTIONS_TOGETHER: '6',
};

describe('what comes without an account', () => {
  let now = Date.parse('2026-03-02T01:00:00.000Z');
  const fresh = () =>
    new PublicThrottle({ now: () => new Date(now).toISOString() }, readConfig(settings), { installation, keyed: new Keyed(installation) });
  const refused = (throttle: PublicThrottle, counted: Parameters<PublicThrottle['begin']>[1]): string => {
    try {
      throttle.begin('look', counted);
      return 'taken';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const many = (throttle: PublicThrottle, each: (n: number) => Parameters<PublicThrottle['begin']>[1], times: number) =>
    Array.from({ length: times }, (_, n) => refused(throttle, each(n))).filter((said) => said === 'taken').length;

  it('is counted by address', () => expect(many(fresh(), (n) => ({ address: 'a', code: String(n) }), 10)).toBe(3));
  it('is counted by what it is about, from whatever address', () =>
    expect(many(fresh(), (n) => ({ address: String(n), target: 't' }), 10)).toBe(4));
  it('is counted by code, from whatever address', () => expect(many(fresh(), (n) => ({ address: String(n), code: 'c' }), 10)).toBe(2));
  it('is counted all together', () => expect(many(fresh(), (n) => ({ address: String(n), code: String(n) }), 10)).toBe(6));

  it('is free again after an hour', () => {
    const throttle = fresh();
    many(throttle, () => ({ address: 'a' }), 3);
    expect(refused(throttle, { address: 'a' })).toBe('OBJECTIONS_THROTTLED');
    now += 3_600_001;
    expect(refused(throttle, { address: 'a' })).toBe('taken');
  });
});

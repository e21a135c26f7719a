import { PER_ADDRESS, PER_LOGIN, SignInThrottle } from './sign-in-throttle.js';

describe('the sign-in throttle', () => {
  let now = Date.parse('2026-03-02T01:00:00Z');
  const clock = { now: () => new Date(now).toISOString() };
  const throttle = () => new SignInThrottle(clock);

  it('counts by account, whatever the address', () => {
    const one = throttle();
    for (let n = 0; n < PER_LOGIN; n += 1) one.failed('a', `10.0.0.${n}`);
    expect(one.wait('a', '10.9.9.9')).toBe(900);
    expect(one.wait('b', '10.9.9.9')).toBe(0);
  });

  it('lets so many attempts through, and the next only once the time is over', () => {
    const one = throttle();
    for (let n = 0; n < PER_LOGIN; n += 1) one.begin('a', `10.0.0.${n}`);
    expect(() => one.begin('a', '10.9.9.9')).toThrow(expect.objectContaining({ code: 'SIGN_IN_THROTTLED' }));
    expect(() => one.begin('b', '10.9.9.9')).not.toThrow();
    now += 15 * 60_000;
    expect(() => one.begin('a', '10.9.9.9')).not.toThrow();
  });

  it('counts by address, whatever the account', () => {
    const one = throttle();
    for (let n = 0; n < PER_ADDRESS; n += 1) one.failed(`a${n}`, '10.0.0.1');
    expect(one.wait('somebody', '10.0.0.1')).toBeGreaterThan(0);
    expect(one.wait('somebody', '10.0.0.2')).toBe(0);
  });

  it('forgets an account that signed in, and everything after a quarter of an hour', () => {
    const one = throttle();
    for (let n = 0; n < PER_LOGIN; n += 1) one.failed('a', '10.0.0.1');
    one.succeeded('a');
    expect(one.wait('a', '10.0.0.1')).toBe(0);
    for (let n = 0; n < PER_LOGIN; n += 1) one.failed('a', '10.0.0.1');
    now += 15 * 60_000;
    expect(one.wait('a', '10.0.0.1')).toBe(0);
  });
});

import { networkOf, roughly } from './network.js';

describe('an address', () => {
  it.each([
    ['10.1.2.3', '10.1.2.3', '10.1.*.*'],
    ['::ffff:10.1.2.3', '10.1.2.3', '10.1.*.*'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:db8:1:2::ffff', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['no address', 'no address', ''],
  ])('%s is counted as %s and shown as %s', (address, counted, shown) => {
    expect(networkOf(address)).toBe(counted);
    expect(roughly(address)).toBe(shown);
  });
});

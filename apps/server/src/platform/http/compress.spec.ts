import { encodingFor } from './compress.js';

describe('the encoding of an answer', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['GZIP ; q=1.0', 'gzip'],
    ['identity', undefined],
    ['', undefined],
    ['gzip;q=0.000', undefined],
  ])('for %j is %j', (accepted, encoding) => expect(encodingFor(accepted)?.[0]).toBe(encoding));
});

import { factsHash } from './facts-hash.js';

describe('the hash of facts', () => {
  it('does not depend on the order of keys, at any depth', () =>
    expect(factsHash({ a: 1, b: { c: [1, { d: 2, e: 3 }] } })).toBe(factsHash({ b: { c: [1, { e: 3, d: 2 }] }, a: 1 })));
  it('depends on the order of a list', () => expect(factsHash({ a: [1, 2] })).not.toBe(factsHash({ a: [2, 1] })));
  it('takes a key without a value as absent', () => expect(factsHash({ a: 1, b: undefined })).toBe(factsHash({ a: 1 })));
  it('tells null, text and number apart', () =>
    expect(new Set([{ a: null }, { a: '1' }, { a: 1 }, { a: true }, {}].map(factsHash)).size).toBe(5));
  it('is SHA-256 in hex', () => expect(factsHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'));
});

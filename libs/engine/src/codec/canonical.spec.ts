import fc from 'fast-check';
import '../../../../test/support/seeded.js';
import { canonical, inOrder } from './canonical.js';
import { readCanonical } from './read-canonical.js';

/** Any value that can be kept: JSON, and `undefined` anywhere. */
const keys = fc.string().filter((key) => key !== '__proto__' && key !== '$undefined');
const kept = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, undefined, true, false),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    tie('array'),
    tie('object'),
  ),
  array: fc.array(tie('value')),
  object: fc.dictionary(keys, tie('value'), { noNullPrototype: true }),
})).value;

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, shuffled(part)]),
  );
};

describe('the canonical text of a value', () => {
  it('sorts keys at every depth and leaves no spaces', () =>
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}'));

  it('gives back what was written, undefined and minus zero included', () =>
    fc.assert(fc.property(kept, (value) => expect(readCanonical(canonical(value))).toStrictEqual(value))));

  it('is the same whatever the order of keys', () =>
    fc.assert(fc.property(kept, (value) => expect(canonical(shuffled(value))).toBe(canonical(value)))));

  it('is stable: what was read is written again with the same bytes', () =>
    fc.assert(
      fc.property(kept, (value) => {
        expect(canonical(readCanonical(canonical(value)))).toBe(canonical(value));
        expect(inOrder(readCanonical(inOrder(value)))).toBe(inOrder(value));
      }),
    ));

  it('escapes what JSON escapes, in any text and key of code units', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x7f }))), (units) => {
        const text = String.fromCharCode(...units);
        expect(canonical({ [`${text} `]: text })).toBe(JSON.stringify({ [`${text} `]: text }));
      }),
      { numRuns: 1000 },
    ));

  it('is JSON that others can read when nothing is undefined', () =>
    fc.assert(
      fc.property(
        fc.json().filter((text) => !text.includes('__proto__')),
        (text) => expect(JSON.parse(inOrder(JSON.parse(text)))).toEqual(JSON.parse(text)),
      ),
    ));

  class Person {
    name = 'Li';
  }
  const loop: unknown[] = [];
  loop.push(loop);
  it.each([
    ['a date', new Date(0), 'an instance of Date'],
    ['a map', new Map(), 'an instance of Map'],
    ['a set', new Set(), 'an instance of Set'],
    ['a class instance', new Person(), 'an instance of Person'],
    ['NaN', Number.NaN, 'NaN'],
    ['infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a function', () => 1, 'a function'],
    ['a symbol', Symbol('s'), 'a symbol'],
    ['a bigint', 1n, 'a bigint'],
    ['a symbol as key', { [Symbol('s')]: 1 }, 'an object with symbols as keys'],
    ['a loop', loop, 'nested too deeply, or within itself'],
    ['the mark of undefined', { $undefined: true }, 'under a key that is not allowed'],
    ['a prototype as key', JSON.parse('{"__proto__":1}'), 'under a key that is not allowed'],
  ])('is refused for %s', (_, value, why) => {
    expect(() => canonical({ items: [value] })).toThrow(why);
    expect(() => inOrder({ items: [value] })).toThrow('/items/0');
  });
});

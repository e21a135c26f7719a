import { isTextHash } from './identifiers.js';
import { CHECK_ITEMS, isCheckItem, MATERIALS, needsReason } from './review.js';
import { isRole } from './roles.js';

describe('what a legality review looks at', () => {
  it('are seven items, numbered as the guidance lists them', () => {
    expect(CHECK_ITEMS.map((item) => item.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(CHECK_ITEMS[3]?.zh).toContain('行政收费');
  });

  it('knows its items from other numbers', () => {
    expect([1, 7, 0, 8, '1', 1.5, null].map(isCheckItem)).toEqual([true, true, false, false, false, false, false]);
  });

  it('asks for five materials beside the draft', () => expect(Object.keys(MATERIALS)).toHaveLength(5));
});

describe('an answer', () => {
  it('needs a reason unless the item is adopted', () => {
    expect(needsReason('adopted')).toBe(false);
    expect(needsReason('partlyAdopted')).toBe(true);
    expect(needsReason('notAdopted')).toBe(true);
  });
});

describe('words from outside', () => {
  it('name a role only if the role exists', () => {
    expect(['caseHandler', 'toString', 'king', 3].map(isRole)).toEqual([true, false, false, false]);
  });

  it('are a text hash only with the known prefix and 64 hexadecimal digits', () => {
    const hash = 'a'.repeat(64);
    expect([`t1:${hash}`, `t2:${hash}`, hash, `t1:${hash.toUpperCase()}`].map(isTextHash)).toEqual([true, false, false, false]);
  });
});

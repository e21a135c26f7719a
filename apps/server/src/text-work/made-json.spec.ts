import { bodyOf, MadeJson, toJson } from './made-json.js';

const inside = { words: '第一条 “甲”\n', numbers: [1, 2] };

describe('JSON that a thread made', () => {
  it('stands in an answer as if it had been written with it', () => {
    const view = (part: unknown) => ({ before: '甲', parts: [part, { deep: part }], after: null });
    expect(JSON.parse(bodyOf(view(new MadeJson(toJson(inside)))).toString())).toEqual(view(inside));
    expect(bodyOf(view(inside)).toString()).toBe(JSON.stringify(view(inside)));
  });

  it('is read where somebody looks into it', () => {
    expect(new MadeJson(toJson(inside)).value()).toEqual(inside);
    expect(JSON.stringify([new MadeJson(toJson(inside))])).toBe(JSON.stringify([inside]));
  });

  it('shows nothing to who goes through values', () => {
    expect(Object.values(new MadeJson(toJson(inside)))).toEqual([]);
  });
});

import { clausesOf, outlineOfClauses } from './clauses.js';
import { outline } from './outline.js';
import { SHAPES } from './testing/shapes.js';

describe('a text kept by clause', () => {
  it.each(Object.entries(SHAPES))('is had again whole: %s', (_, text) => {
    const read = outline(text);
    const clauses = clausesOf(read.nodes);
    expect(clauses.map(({ begins, ends }) => text.slice(begins, ends)).join('')).toBe(text);
    expect(outlineOfClauses(text, clauses)).toEqual(read);
  });

  it('is not had from clauses of another text, or without one of them', () => {
    const text = SHAPES.carriesOne ?? '';
    const clauses = clausesOf(outline(text).nodes);
    expect(() => outlineOfClauses(`${text}。`, clauses)).toThrow(/end at/);
    expect(() => outlineOfClauses(text, clauses.slice(1))).toThrow(/does not follow/);
    expect(() => outlineOfClauses(text, [])).toThrow(/end at 0/);
  });
});

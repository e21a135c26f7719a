import fc from 'fast-check';
import { piecesOf, tokensOf } from './tokens.js';
import { inCharacters } from './units.js';

const some = (most: number) =>
  fc.array(fc.constantFrom('甲', '乙丙', '。', 'word', ' ', '𠮷', '😀', '1'), { maxLength: most }).map((all) => all.join(''));

describe('a long text in the index', () => {
  it('has the same tokens in pieces as whole, wherever it is cut', () => {
    fc.assert(
      fc.property(some(20), some(8), (unit, end) => {
        const text = `${unit || '甲'}`.repeat(9000) + end;
        const tokens = new Set([...piecesOf(text)].flatMap((piece) => [...tokensOf(piece)]));
        expect(tokens).toEqual(tokensOf(text));
      }),
      { seed: 20_261_203, numRuns: 40 },
    );
  });

  it('is cut into pieces of bounded length even where no sentence ends', () => {
    const lengths = [...piecesOf('甲'.repeat(200_000))].map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThan(30_000);
  });

  it('has its places counted in characters, once through', () => {
    fc.assert(
      fc.property(fc.array(some(6), { maxLength: 8 }), (texts) => {
        let at = 0;
        const units = texts.map(({ length }) => {
          at += length;
          return { begins: at - length, ends: at };
        });
        const text = texts.join('');
        const slowly = units.map(({ begins, ends }) => ({
          starts: [...text.slice(0, begins)].length,
          length: [...text.slice(begins, ends)].length,
        }));
        expect(inCharacters(text, units)).toEqual(slowly);
      }),
      { seed: 20_261_203, numRuns: 200 },
    );
  });
});

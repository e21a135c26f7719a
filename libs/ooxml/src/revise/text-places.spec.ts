import fc from 'fast-check';
import { drawing, randomDocx } from '../../../../fixtures/documents/make/random-docx.js';
import { plainText } from '../text/plain-lines.js';
import { readDocx } from '../text/read-docx.js';
import { paragraphsOf } from './paragraphs.js';
import { textPlaces } from './text-places.js';

describe('the places of a plain text', () => {
  it('say the same as the paragraphs that they lead to, and leave nothing out but what the reader wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1 }), async (seed) => {
        const document = await readDocx(randomDocx(drawing(seed)));
        const [text, paragraphs] = [plainText(document), paragraphsOf(document.blocks)];
        let rest = text;
        for (const { begin, length, paragraph, from } of textPlaces(document).toReversed()) {
          const own = paragraphs[paragraph]?.ownText.slice(from, from + length) ?? '';
          expect(own.replaceAll('\t', ' ')).toBe(text.slice(begin, begin + length).replaceAll('\t', ' '));
          expect(own).toHaveLength(length);
          rest = rest.slice(0, begin) + rest.slice(begin + length);
        }
        expect(rest.trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

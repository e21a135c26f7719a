import fc from 'fast-check';
import { type Draw, drawing, randomDocx } from '../../../../fixtures/documents/make/random-docx.js';
import { accepted, mainXml, rejected } from '../testing/settle.js';
import type { DocxEdit } from './edit.js';
import { expectedTexts } from './expected.js';
import { refusalsOf } from './refusals.js';
import { openRevisable, type Revisable } from './revisable.js';
import { reviseDocx } from './revise-docx.js';

const BY = { author: '沈墨白 <起草>', at: '2026-11-25T01:02:03.000Z' };
const TEXTS = ['', '五', '备案\t并公布', '第一行\n第二行', '<&">', '　', '市人民政府'];

function randomEdit(draw: Draw, { paragraphs }: Revisable): DocxEdit {
  const n = draw(paragraphs.length);
  const text = TEXTS[draw(TEXTS.length)] ?? '';
  const kind = draw(6);
  if (kind === 0) return { kind: 'delete', paragraph: n };
  if (kind === 1) return { kind: 'insert', after: n, like: draw(paragraphs.length), text };
  const length = paragraphs[n]?.ownText.length ?? 0;
  const from = draw(length + 1);
  return { kind: 'replace', paragraph: n, from, to: from + draw(Math.min(8, length - from) + 1), text };
}

/** As many of the edits as go together, each asked with those before it. */
function possible(document: Revisable, wanted: readonly DocxEdit[]): DocxEdit[] {
  let edits: DocxEdit[] = [];
  for (const edit of wanted) if (refusalsOf(document, [...edits, edit]).length === 0) edits = [...edits, edit];
  return edits;
}

describe('random edits of random documents', () => {
  it('read as the new text accepted and as the old text rejected', async () => {
    let made = 0;
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 - 1 }), async (seed) => {
        const draw = drawing(seed);
        const bytes = randomDocx(draw);
        const document = await openRevisable(bytes);
        const wanted = Array.from({ length: 1 + draw(6) }, () => randomEdit(draw, document));
        const edits = possible(document, wanted);
        asked += wanted.length;
        made += edits.length;
        const revised = await reviseDocx(document, edits, BY);
        expect(await accepted(revised)).toEqual(expectedTexts(document, edits));
        expect(await rejected(revised)).toEqual(await rejected(bytes));
        const xml = await mainXml(revised);
        const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)" w:author="沈墨白/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { examples: [[851122198], [1677972569], [4]], numRuns: Number(process.env.FASHEN_PROOF_REVISIONS ?? 300) },
    );
    expect(made / asked).toBeGreaterThan(0.5);
  }, 600_000);
});

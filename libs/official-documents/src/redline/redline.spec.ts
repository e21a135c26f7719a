import { type Comparison, compare, outline } from '@fashen/legal-text';
import { plainText, readDocx } from '@fashen/ooxml';
import fc from 'fast-check';
import { part } from '../testing/docx-parts.js';
import { randomRevision } from '../testing/random-revision.js';
import { settled } from '../testing/settle.js';
import { redline } from './redline.js';

const FACTS = { title: '临江市停车管理办法修改对照', author: '周明远', date: '2026-11-20' };
const between = (old: string, next: string) => redline(compare(outline(old), outline(next)), FACTS);
/** A comparison of nothing but the segments. */
const marked = (...segments: Comparison['articles'][number]['segments']): Pick<Comparison, 'articles'> => ({
  articles: [
    {
      change: 'edited',
      kind: 'article',
      isMoved: false,
      old: '',
      new: '',
      oldIds: [],
      newIds: [],
      oldAt: 0,
      newAt: 0,
      similarity: 0,
      segments,
    },
  ],
});
const documentOf = async (...segments: Comparison['articles'][number]['segments']) =>
  part(await redline(marked(...segments), FACTS), 'word/document.xml');

describe('a redline', () => {
  it('gives the new text when all is accepted and the old one when all is rejected', async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const drafts = randomRevision(seed);
      const docx = await between(drafts.old, drafts.new);
      expect(settled(docx, 'accept')).toBe(drafts.new);
      expect(settled(docx, 'reject')).toBe(drafts.old);
    }
  });

  it('reads with all changes accepted as the new text, by our own reader', async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const drafts = randomRevision(seed);
      expect(plainText(await readDocx(await between(drafts.old, drafts.new)))).toBe(drafts.new);
    }
  });

  it('keeps any line ends, signs and tabs of any two texts', () => {
    const piece = fc.tuple(
      fc.constantFrom('=' as const, '-' as const, '+' as const),
      fc.string({ unit: fc.constantFrom(...'甲乙<&>"\t\n\n 𠮷'), maxLength: 8 }),
    );
    return fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (segments) => {
        const docx = await redline(marked(...segments), FACTS);
        const side = (without: string) => segments.map(([mark, text]) => (mark === without ? '' : text)).join('');
        expect(settled(docx, 'accept')).toBe(side('-'));
        expect(settled(docx, 'reject')).toBe(side('+'));
      }),
      { numRuns: 200 },
    );
  });

  it('marks the end of an inserted and of a deleted paragraph', async () => {
    const document = await documentOf(['=', '甲\n'], ['-', '乙\n'], ['+', '丙\n'], ['=', '丁']);
    const mark = (name: string, id: number) => `<w:${name} w:id="${id}" w:author="周明远" w:date="2026-11-20T00:00:00Z"`;
    expect(document).toContain(
      `<w:rPr>${mark('del', 1)}/></w:rPr></w:pPr>${mark('del', 2)}><w:r><w:delText xml:space="preserve">乙</w:delText></w:r></w:del></w:p>`,
    );
    expect(document).toContain(
      `<w:rPr>${mark('ins', 3)}/></w:rPr></w:pPr>${mark('ins', 4)}><w:r><w:t xml:space="preserve">丙</w:t></w:r></w:ins></w:p>`,
    );
  });

  it('shows a moved article deleted at its old and inserted at its new place', async () => {
    const [first, second, third] = [
      '第一条　为了规范停车管理，制定本办法。',
      '第二条　市公安机关负责查处违法停车行为。',
      '第三条　收费标准由市发展改革部门制定并公布。',
    ];
    const docx = await between(
      [first, second, third].join('\n'),
      [first, '第二条　收费标准由市发展改革部门制定并公布。', '第三条　市公安机关负责查处违法停车行为。'].join('\n'),
    );
    const document = part(docx, 'word/document.xml');
    expect(document).not.toMatch(/w:move/);
    expect(document).toMatch(/<w:delText [^>]*>第.条　/);
  });

  it('has no marks where nothing changed', async () => {
    const { old } = randomRevision(3);
    expect(part(await between(old, old), 'word/document.xml')).not.toMatch(/<w:(ins|del) /);
  });

  it('takes author and day from its facts, and gives the same bytes again', async () => {
    const { old, new: next } = randomRevision(5);
    expect((await between(old, next)).equals(await between(old, next))).toBe(true);
    expect(await documentOf(['+', '甲'])).toContain('w:author="周明远" w:date="2026-11-20T00:00:00Z"');
  });

  it('refuses a day that is none', () => expect(redline(marked(), { ...FACTS, date: '2026-02-30' })).rejects.toThrow(RangeError));
});

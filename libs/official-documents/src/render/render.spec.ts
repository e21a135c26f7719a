import fc from 'fast-check';
import '../../../../test/support/seeded.js';
import type { Block } from '../block.js';
import { legalityOpinion } from '../forms/legality-opinion.js';
import { docxParts, part, plainText } from '../testing/docx-parts.js';
import { LEGALITY_OPINION } from '../testing/legality-opinion.facts.js';
import { render } from './render.js';

const textOf = async (blocks: readonly Block[]) => plainText(part(await render(blocks), 'word/document.xml'));
const phrase = fc.string({ unit: fc.constantFrom(...'第七条收费没有依据<&>"\'（）《》；2026abc 🀄𠮷'), minLength: 1, maxLength: 40 });

describe('a rendering', () => {
  it('has a title, an author and the day of signature as properties, and no time of its own', async () => {
    const core = part(await render(legalityOpinion(LEGALITY_OPINION)), 'docProps/core.xml');
    expect(core).toContain('<dc:title>临江市司法局关于《临江市机动车公共停车管理办法（送审稿）》的合法性审查意见书</dc:title>');
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(['2026-11-20T', '2026-11-20T']);
  });

  it('loses no text of the facts', () =>
    fc.assert(
      fc.asyncProperty(
        phrase,
        phrase,
        phrase,
        fc.array(phrase, { minLength: 1, maxLength: 3 }),
        async (problem, suggestion, clause, names) => {
          const item = { ...LEGALITY_OPINION.items[0]!, problem, suggestion, clause };
          const text = await textOf(
            legalityOpinion({ ...LEGALITY_OPINION, items: [item], materials: names, copyTo: names, documentTitle: clause, checks: [] }),
          );
          for (const expected of [problem, suggestion, clause, ...names]) expect(text).toContain(expected.trimEnd());
        },
      ),
      { numRuns: 40 },
    ));

  it('loses no item of sixty', async () => {
    const items = Array.from({ length: 60 }, (_, n) => ({
      ...LEGALITY_OPINION.items[0]!,
      clause: `第${n + 1}条`,
      problem: `问题之${n + 1}号`,
    }));
    const text = await textOf(legalityOpinion({ ...LEGALITY_OPINION, items }));
    for (const { clause, problem } of items) {
      expect(text).toContain(`.${clause}（违法必改）`);
      expect(text).toContain(problem);
    }
    expect(text).toContain('共提出意见60条');
  });

  it('sets a text of several lines as several paragraphs', async () => {
    const xml = part(await render([{ kind: 'paragraph', text: '甲\n乙\r\n\n丙' }]), 'word/document.xml');
    expect(xml.match(/w:pStyle w:val="BodyText"/g)).toHaveLength(3);
  });

  it('takes out what XML cannot hold', async () =>
    expect(await textOf([{ kind: 'paragraph', text: 'a\u0000b\u000bc\ud800d\te' }])).toBe('abcd e'));

  it('sets every kind of block', async () => {
    const blocks: Block[] = [
      { kind: 'headMarks', copyNumber: '000001', classification: '机密★1年', urgency: '特急' },
      { kind: 'redHead', issuers: ['临江市司法局', '临江市财政局'], suffix: '文件' },
      { kind: 'documentNumber', number: '临司发〔2026〕2号', signatories: ['周明远', '林知夏', '沈一川'] },
      { kind: 'redLine' },
      { kind: 'title', text: '关于清理行政规范性文件的请示' },
      { kind: 'mainRecipients', names: ['临江市人民政府'] },
      { kind: 'heading', level: 4, text: '（1）范围' },
      {
        kind: 'table',
        caption: '清理目录',
        columns: [
          { heading: '名称', width: 20 },
          { heading: '结论', width: 8 },
        ],
        rows: [['某办法', '继续有效']],
      },
      { kind: 'attachmentsNote', names: ['目录', '说明'] },
      { kind: 'signature', name: '临江市司法局', date: '2026-01-05', sealed: false },
      { kind: 'note', text: '此件公开发布' },
      { kind: 'attachment', ordinal: 1, title: '继续有效目录' },
      { kind: 'paragraph', text: '目录正文', flush: true },
      { kind: 'versionRecord', copyTo: [], printedBy: '临江市司法局办公室', printedOn: '2026-01-06' },
    ];
    const docx = await render(blocks);
    const text = plainText(part(docx, 'word/document.xml'));
    for (const expected of [
      '000001',
      '机密★1年',
      '特急',
      '临江市财政局文件',
      '签发人：周明远　林知夏',
      '沈一川',
      '清理目录',
      '继续有效',
      '附件：1.目录',
      '2.说明',
    ])
      expect(text).toContain(expected);
    expect(text).toContain('（此件公开发布）附件1继续有效目录目录正文临江市司法局办公室2026年1月6日印发');
  });

  it('has 35 mm above the red head whatever marks stand there (gbt9704.7.2.4)', async () => {
    const head: Block = { kind: 'redHead', issuers: ['临江市司法局'] };
    const xml = part(await render([{ kind: 'headMarks', copyNumber: '000001', urgency: '特急' }, head]), 'word/document.xml');
    expect(xml).toContain(`w:before="${1984 - 2 * 579}"`);
  });

  it('lets a version record with hundreds of names run on in the text', async () => {
    const names = Array.from({ length: 400 }, (_, n) => `临江市第${n + 1}行政管理局`);
    const xml = part(
      await render([{ kind: 'versionRecord', copyTo: names, printedBy: '临江市司法局', printedOn: '2026-01-06' }]),
      'word/document.xml',
    );
    expect(xml).not.toContain('<w:drawing>');
    expect(plainText(xml)).toContain('第400行政管理局');
  });

  it('is a package whose parts are all well named and present', async () => {
    const parts = docxParts(await render(legalityOpinion(LEGALITY_OPINION)));
    const targets = [...parts.get('word/_rels/document.xml.rels')!.matchAll(/Target="([^"]+)"/g)].map(([, target]) => `word/${target}`);
    for (const target of targets) expect([...parts.keys()]).toContain(target);
  });
});

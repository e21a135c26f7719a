import type { Block } from '../block.js';
import { legalityOpinion } from '../forms/legality-opinion.js';
import { part } from '../testing/docx-parts.js';
import { LEGALITY_OPINION } from '../testing/legality-opinion.facts.js';
import { render } from './render.js';

/** The paragraph (without those inside text boxes) that holds a text. */
const paragraphWith = (xml: string, text: string): string => {
  const found = xml.match(/<w:p>(?:(?!<w:p>|<\/w:p>).)*<\/w:p>/gs)?.find((paragraph) => paragraph.includes(text));
  if (!found) throw new Error(`No paragraph with ${text}`);
  return found;
};
const style = (xml: string, id: string): string => {
  const found = xml.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's'))?.[0];
  if (!found) throw new Error(`No style ${id}`);
  return found;
};

describe('a rendered opinion', () => {
  let document = '';
  let styles = '';
  let docx: Buffer = Buffer.alloc(0);
  beforeAll(async () => {
    docx = await render(legalityOpinion(LEGALITY_OPINION));
    document = part(docx, 'word/document.xml');
    styles = part(docx, 'word/styles.xml');
  });

  it('gbt9704.5.1: is A4 upright', () => expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>'));
  it('gbt9704.5.2.1: has margins 37, 26, 35 and 28 mm around 156 × 225 mm', () =>
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1475" w:bottom="1984" w:left="1587" [^>]*w:gutter="0"\/>/));
  it('gbt9704.5.2.2: sets the body in 3号 仿宋', () => {
    expect(style(styles, 'Normal')).toContain('w:eastAsia="仿宋_GB2312"');
    expect(style(styles, 'Normal')).toContain('w:ascii="仿宋_GB2312"');
    expect(style(styles, 'Normal')).toContain('<w:sz w:val="32"/>');
    expect(style(styles, 'BodyText')).toContain('w:basedOn w:val="Normal"');
  });
  it('gbt9704.5.2.3: fixes the line pitch and the character spacing for 22 lines of 28 characters', () => {
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579" w:charSpace="-849"/>');
    expect(style(styles, 'Normal')).toMatch(/<w:spacing [^>]*w:line="579" w:lineRule="exact"\/>/);
    expect(style(styles, 'Normal')).toContain('<w:spacing w:val="-5"/>');
    expect(style(styles, 'Normal')).toContain('<w:overflowPunct w:val="0"/>');
    expect(style(styles, 'Normal')).toContain('<w:widowControl w:val="0"/>');
  });
  it('gbt9704.5.2.4: uses black for all but the red head and the red line', () => {
    const colours = [...`${document}${styles}`.matchAll(/(?:w:color w:val|w:color)="([0-9A-Fa-f]{6})"/g)].map(([, colour]) => colour);
    const red = document.match(/"FF0000"/g);
    expect(red).toHaveLength(2);
    for (const used of ['Normal', 'Title', 'Heading1', 'Heading2', 'Heading3'])
      expect(style(styles, used)).toContain('w:color w:val="000000"');
    expect(new Set([...document.matchAll(/w:color(?: w:val)?="([0-9A-F]{6})"/g)].map(([, colour]) => colour))).toEqual(
      new Set(['FF0000', '000000']),
    );
    expect(colours.length).toBeGreaterThan(5);
  });
  it('gbt9704.7.2.4: sets the red head 35 mm below the type area’s upper edge, centred, in 小标宋', () => {
    const head = paragraphWith(document, '>临江市司法局<');
    expect(head).toContain('w:before="1984"');
    expect(head).toContain('<w:jc w:val="center"/>');
    expect(head).toContain('w:eastAsia="方正小标宋简体"');
    expect(head).toContain('w:color w:val="FF0000"');
  });
  it('gbt9704.7.2.5: sets the number two lines below, with hexagonal brackets', () =>
    expect(paragraphWith(document, '临司法审〔2026〕1号')).toContain('w:before="1158"'));
  it('gbt9704.7.2.7: draws the red line 4 mm below the number as wide as the type area', () => {
    const line = document.match(/<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:color="FF0000".*?<\/w:p>/s)?.[0];
    expect(line).toContain('w:line="227" w:lineRule="exact"');
    expect(line).not.toContain('<w:ind');
  });
  it('gbt9704.7.3.1: sets the title two lines below in 2号 小标宋, centred', () => {
    expect(paragraphWith(document, '合法性审查意见书<')).toMatch(/w:pStyle w:val="Title".*w:before="1158"/s);
    expect(style(styles, 'Title')).toMatch(/方正小标宋简体.*<w:sz w:val="44"\/>/s);
    expect(style(styles, 'Title')).toContain('<w:jc w:val="center"/>');
  });
  it('gbt9704.7.3.2: sets the recipients flush, one line below, with a colon', () => {
    const recipients = paragraphWith(document, '>临江市交通运输局：<');
    expect(recipients).toContain('w:before="579"');
    expect(recipients).not.toContain('<w:ind');
  });
  it('gbt9704.7.3.3: indents paragraphs by two characters and sets levels in 黑体, 楷体 and 仿宋', () => {
    expect(style(styles, 'BodyText')).toContain('w:firstLineChars="200"');
    expect(style(styles, 'Heading1')).toMatch(/黑体.*<w:sz w:val="32"\/>/s);
    expect(style(styles, 'Heading2')).toMatch(/楷体_GB2312.*<w:sz w:val="32"\/>/s);
    expect(style(styles, 'Heading3')).toMatch(/仿宋_GB2312.*<w:sz w:val="32"\/>/s);
    expect(paragraphWith(document, '一、基本情况')).toContain('w:pStyle w:val="Heading1"');
    expect(paragraphWith(document, '（一）关于制定主体')).toContain('w:pStyle w:val="Heading2"');
  });
  it('carries outline levels for the navigation', () => {
    expect(style(styles, 'Heading1')).toContain('<w:outlineLvl w:val="0"/>');
    expect(style(styles, 'Heading2')).toContain('<w:outlineLvl w:val="1"/>');
  });
  it('gbt9704.7.4.1: draws three lines of 0.35, 0.25 and 0.35 mm, 156 mm wide, in a box on the type area’s lower edge', () => {
    const box = document.match(/<w:drawing>.*<\/w:drawing>/s)?.[0] ?? '';
    expect([...box.matchAll(/<w:bottom w:val="single" w:color="000000" w:sz="(\d)"/g)].map(([, size]) => size)).toEqual(['8', '6', '8']);
    expect(box).toMatch(/<wp:positionV relativeFrom="margin"><wp:align>bottom<\/wp:align>/);
    expect(box).toContain('<wp:wrapNone/>');
    const [, width] = /<wp:extent cx="(\d+)"/.exec(box) ?? [];
    expect(Number(width) / 36000).toBeCloseTo(156, 1);
  });
  it('gbt9704.7.4.1: reserves as much room in the text as the box is high, so that nothing is covered', () => {
    const [, before] = /w:line="(\d+)" w:lineRule="exact"\/><\/w:pPr><w:r><w:drawing>/.exec(document) ?? [];
    const [, height] = /<wp:extent cx="\d+" cy="(\d+)"/.exec(document) ?? [];
    expect(Number(before) * 635).toBeGreaterThanOrEqual(Number(height) - 635);
  });
  it('gbt9704.7.4.2, 7.4.3: sets copies and printing office in 4号', () => {
    expect(style(styles, 'VersionRecord')).toContain('<w:sz w:val="28"/>');
    expect(paragraphWith(document, '抄送：临江市人民政府办公室，临江市公安局。')).toContain('w:pStyle w:val="VersionRecord"');
    expect(paragraphWith(document, '2026年11月23日印发')).toContain('临江市司法局');
  });
  it('gbt9704.7.5: numbers pages in 4号 宋体 between dashes, odd ones right, even ones left, one character in', () => {
    const odd = part(docx, 'word/footer1.xml');
    const even = part(docx, 'word/footer2.xml');
    expect(odd).toMatch(/<w:ind w:right="280"\/><w:jc w:val="right"\/>/);
    expect(even).toMatch(/<w:ind w:left="280"\/><w:jc w:val="left"\/>/);
    for (const footer of [odd, even]) expect(footer).toMatch(/— <.*PAGE.*> —</s);
    expect(style(styles, 'PageNumber')).toMatch(/w:ascii="宋体".*<w:sz w:val="28"\/>/s);
    expect(part(docx, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    expect(document).toMatch(/w:footerReference w:type="default".*w:footerReference w:type="even"/s);
  });
  it('gbt9704.7.5: sets the dashes 7 mm below the type area', () => {
    const [, footer] = /w:footer="(\d+)"/.exec(document) ?? [];
    const dash = Number(footer) + 140;
    expect(((1984 - dash) / 1440) * 25.4).toBeCloseTo(7, 1);
  });
  it('says zh-CN', () => expect(styles).toMatch(/<w:lang w:val="zh-CN" w:eastAsia="zh-CN"\/>/));
});

describe('what stands on the first page', () => {
  const many = Array.from({ length: 30 }, (_, n) => `临江市第${n + 1}行政管理和综合执法局`);
  const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);

  it('gbt9704.7.3.2: thirty recipients move to the version record, so that the first page shows the body', () => {
    const blocks = legalityOpinion({ ...LEGALITY_OPINION, recipients: many });
    expect(kinds(blocks)).not.toContain('mainRecipients');
    expect(blocks.at(-1)).toMatchObject({ kind: 'versionRecord', mainRecipients: many });
  });
  it('gbt9704.7.3.2: few recipients stay', () =>
    expect(kinds(legalityOpinion({ ...LEGALITY_OPINION, recipients: many.slice(0, 4) }))).toContain('mainRecipients'));
});

import { type DocxEdit, openRevisable, type Revisable, refusalsOf, reviseDocx } from '@fashen/ooxml';
import { type Draw, drawing } from '../../fixtures/documents/make/random-docx.js';
import { rawDocx } from '../../fixtures/documents/make/raw-docx.js';
import { accepted, rejected } from '../../libs/ooxml/src/testing/settle.js';
import { type Settled, settleInOffice } from './settle.js';

/** Random files with tracked changes written into them, each settled both ways by LibreOffice; REVISIONS=n for another count. */
const COUNT = Number(process.env.REVISIONS ?? 60);
const WORDS = ['经营者', '应当', '在十五日内', '向市城市管理部门', '备案', '。', '不得', '收取', '“费用”', '&lt;二&gt;'];
const FORMATS = ['', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:sz w:val="32"/></w:rPr>'];
const WHO = 'w:author="旧" w:date="2026-01-01T00:00:00Z"';
const BY = { author: '沈墨白', at: '2026-11-25T01:02:03.000Z' };

const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)]!;
const words = (draw: Draw): string => Array.from({ length: 1 + draw(4) }, () => pick(draw, WORDS)).join('');
const run = (draw: Draw, name = 'w:t'): string => `<w:r>${pick(draw, FORMATS)}<${name} xml:space="preserve">${words(draw)}</${name}></w:r>`;
const inline = (draw: Draw, n: number): string => {
  const kind = draw(8);
  if (kind === 0) return `<w:ins w:id="${n * 10 + 1}" ${WHO}>${run(draw)}</w:ins>`;
  if (kind === 1) return `<w:del w:id="${n * 10 + 2}" ${WHO}>${run(draw, 'w:delText')}</w:del>`;
  if (kind === 2) return `<w:bookmarkStart w:id="${n * 10 + 3}" w:name="b${n}"/>${run(draw)}<w:bookmarkEnd w:id="${n * 10 + 3}"/>`;
  return run(draw);
};

function file(draw: Draw): Buffer {
  const paragraph = (_: unknown, n: number) =>
    `<w:p>${run(draw)}${Array.from({ length: draw(4) }, (_, m) => inline(draw, n * 10 + m)).join('')}</w:p>`;
  return rawDocx({ body: `${Array.from({ length: 3 + draw(6) }, paragraph).join('')}<w:sectPr/>` });
}

function edit(draw: Draw, { paragraphs }: Revisable): DocxEdit {
  const paragraph = draw(paragraphs.length);
  const kind = draw(5);
  if (kind === 0) return { kind: 'delete', paragraph };
  if (kind === 1) return { kind: 'insert', after: paragraph, like: paragraph, text: '新增一款。' };
  const length = paragraphs[paragraph]!.ownText.length;
  const from = draw(length);
  return {
    kind: 'replace',
    paragraph,
    from,
    to: from + 1 + draw(Math.min(6, length - from)),
    text: pick(draw, ['', '三十日', '市人民政府']),
  };
}

async function revision(seed: number) {
  const draw = drawing(seed);
  const bytes = file(draw);
  const document = await openRevisable(bytes);
  let edits: DocxEdit[] = [];
  for (let n = 0; n < 4; n += 1) {
    const more = [...edits, edit(draw, document)];
    if (refusalsOf(document, more).length === 0) edits = more;
  }
  const revised = await reviseDocx(document, edits, BY);
  return { revised, new: (await accepted(revised)).join('\n'), old: (await rejected(bytes)).join('\n') };
}

describe(`${COUNT} files with tracked changes of ours beside those of others, settled by LibreOffice`, () => {
  let revisions: Awaited<ReturnType<typeof revision>>[] = [];
  let settled: Settled[] = [];
  beforeAll(async () => {
    revisions = await Promise.all(Array.from({ length: COUNT }, (_, n) => revision(n + 1)));
    settled = settleInOffice(revisions.map(({ revised }) => revised));
  });

  it('are real changes', () => expect(revisions.filter((one) => one.old !== one.new).length).toBeGreaterThan(COUNT * 0.75));
  it('read as the new text when all changes are accepted', () =>
    expect(settled.map((one) => one.accepted)).toEqual(revisions.map((one) => one.new)));
  it('read as the old text when all changes are rejected', () =>
    expect(settled.map((one) => one.rejected)).toEqual(revisions.map((one) => one.old)));
});

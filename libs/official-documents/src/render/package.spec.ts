import { inspectUpload, readDocx } from '@fashen/ooxml';
import { legalityOpinion } from '../forms/legality-opinion.js';
import { LEGALITY_OPINION } from '../testing/legality-opinion.facts.js';
import { render } from './render.js';

describe('a rendered package', () => {
  it('passes our own inspection of uploads', async () => {
    const docx = await render(legalityOpinion(LEGALITY_OPINION));
    expect(await inspectUpload(docx, 'opinion.docx')).toMatchObject({ ok: true });
  });

  it('is read by our own reader, paragraph by paragraph', async () => {
    const { blocks } = await readDocx(await render([{ kind: 'paragraph', text: '甲 & <乙> "丙"\n丁' }]));
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual(['甲 & <乙> "丙"', '丁']);
  });
});

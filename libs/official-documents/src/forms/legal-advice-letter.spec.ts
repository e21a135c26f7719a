import { render } from '../render/render.js';
import { LEGAL_ADVICE } from '../testing/advice.facts.js';
import { part } from '../testing/docx-parts.js';
import { golden, pretty } from '../testing/golden.js';
import type { LegalAdviceLetterFacts } from './facts-advice.js';
import { legalAdviceLetter } from './legal-advice-letter.js';

const told = (change: Partial<LegalAdviceLetterFacts> = {}): string => JSON.stringify(legalAdviceLetter({ ...LEGAL_ADVICE, ...change }));

describe('the letter of legal advice', () => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(legalAdviceLetter(LEGAL_ADVICE)), 'word/document.xml'));
    expect(document).toBe(golden('legal-advice-letter', document));
  });

  it('says that it is no review and takes the place of none, and draws no conclusion', () => {
    expect(told()).toContain('不代替合法性审查');
    expect(told()).not.toContain('审查结论');
    expect(told({ reviewName: '合法性审核' })).toContain('不代替合法性审核');
  });

  it('numbers its points, the general ones too', () => {
    const headings = legalAdviceLetter(LEGAL_ADVICE).flatMap((block) => (block.kind === 'item' ? [block.heading] : []));
    expect(headings).toEqual(['1.总体意见', '2.第十二条']);
  });

  it('says so where there is nothing to remark', () => expect(told({ points: [] })).toContain('没有不同意见'));

  it('is an official paper with its version record', () => expect(legalAdviceLetter(LEGAL_ADVICE).at(-1)?.kind).toBe('versionRecord'));
});

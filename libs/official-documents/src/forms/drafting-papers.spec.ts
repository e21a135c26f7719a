import { render } from '../render/render.js';
import { part } from '../testing/docx-parts.js';
import { DRAFTING_STATEMENT, SUBMISSION_LETTER } from '../testing/drafting.facts.js';
import { golden, pretty } from '../testing/golden.js';
import { draftingStatement } from './drafting-statement.js';
import { submissionLetter } from './submission-letter.js';

const PAPERS = [
  { form: draftingStatement, blocks: draftingStatement(DRAFTING_STATEMENT) },
  { form: submissionLetter, blocks: submissionLetter(SUBMISSION_LETTER) },
];

describe.each(PAPERS)('the form $form.form', ({ form, blocks }) => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(blocks), 'word/document.xml'));
    expect(document).toBe(golden(form.form, document));
  });
});

describe('the drafting statement', () => {
  const words = (change: Partial<typeof DRAFTING_STATEMENT>) => JSON.stringify(draftingStatement({ ...DRAFTING_STATEMENT, ...change }));

  it('says what stays open, and with whom', () => {
    expect(words({})).toContain('临江市市场监督管理局：双方未能就备案时限达成一致。');
    expect(words({ openPoints: [] })).toContain('没有未协商一致的重大分歧。');
  });
  it('names who was silent, and how that is taken', () => {
    expect(words({})).toContain('临江市住房和城乡建设局逾期未回复，按辖区规定视为无不同意见。');
    expect(words({ silent: { departments: [], meaning: '' } })).not.toContain('逾期未回复');
  });
  it('leaves out a section that has nothing to say', () => {
    const { other: _, ...rest } = DRAFTING_STATEMENT;
    expect(JSON.stringify(draftingStatement(rest))).not.toContain('其他需要说明的事项');
  });
});

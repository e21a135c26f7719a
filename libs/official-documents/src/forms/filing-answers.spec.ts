import type { Block } from '../block.js';
import { render } from '../render/render.js';
import { part } from '../testing/docx-parts.js';
import { EXPLANATION_REQUEST, FILING_DEFERRAL, FILING_OPINION, FILING_RECEIPT, FILING_REFUSAL } from '../testing/filing.facts.js';
import { golden, pretty } from '../testing/golden.js';
import { explanationRequest } from './explanation-request.js';
import { filingDeferral } from './filing-deferral.js';
import { filingOpinion } from './filing-opinion.js';
import { filingReceipt } from './filing-receipt.js';
import { filingRefusal } from './filing-refusal.js';

const ANSWERS = [
  { form: filingReceipt, blocks: filingReceipt(FILING_RECEIPT) },
  { form: filingDeferral, blocks: filingDeferral(FILING_DEFERRAL) },
  { form: filingRefusal, blocks: filingRefusal(FILING_REFUSAL) },
  { form: explanationRequest, blocks: explanationRequest(EXPLANATION_REQUEST) },
  { form: filingOpinion, blocks: filingOpinion(FILING_OPINION) },
];
const told = (blocks: readonly Block[]): string => JSON.stringify(blocks);

describe.each(ANSWERS)('the answer $form.form', ({ form, blocks }) => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(blocks), 'word/document.xml'));
    expect(document).toBe(golden(form.form, document));
  });
  it('says what was filed, by whom, and when it came', () =>
    expect(told(blocks)).toContain(
      '临江市人民政府以备案报告（临政备〔2026〕5号）报送备案的《临江市机动车公共停车管理办法》（临政规〔2026〕5号，统一编号ZJHC00-2026-0005）及有关材料，本机关于2026年11月12日收到。',
    ));
  it('ends with the version record', () => expect(blocks.at(-1)?.kind).toBe('versionRecord'));
});

describe('the answers to a filing', () => {
  it('name the issuers where another filed for them', () => {
    const document = { ...FILING_RECEIPT.document, issuers: ['临江市城市管理局', '临江市公安局'] };
    expect(told(filingReceipt({ ...FILING_RECEIPT, document }))).toContain('报送备案的临江市城市管理局、临江市公安局制定的《');
  });

  it('register without saying that the document is lawful, with a number where the receiver gives one', () => {
    expect(told(filingReceipt(FILING_RECEIPT))).toContain('备案登记号为钱备登〔2026〕18号');
    expect(told(filingReceipt(FILING_RECEIPT))).toContain('不是对文件合法性的认定');
    const { registrationNumber: _none, examination: _never, basis: _without, ...plain } = FILING_RECEIPT;
    const text = told(filingReceipt({ ...plain, materials: [] }));
    expect(text).not.toContain('备案登记号');
    expect(text).not.toContain('备案审查的期限');
    expect(text).toContain('未另附材料');
  });

  it('defer with each thing that is missing and the last day', () => {
    const text = told(filingDeferral(FILING_DEFERRAL));
    expect(text).toContain('1.制定依据。');
    expect(text).toContain('2.起草说明。');
    expect(text).toContain('至2026年11月23日届满。其间2026年11月21日至22日（周末）不计入。');
  });

  it('refuse with reasons, and with a way on where there is one', () => {
    expect(told(filingRefusal(FILING_REFUSAL))).toContain('请核对后撤回本次报送');
    const { remedy: _none, ...final } = FILING_REFUSAL;
    expect(told(filingRefusal(final))).not.toContain('请核对');
  });

  it('ask about a clause or about the whole', () => {
    const headings = explanationRequest(EXPLANATION_REQUEST).flatMap((block) => (block.kind === 'item' ? [block.heading] : []));
    expect(headings).toEqual(['1.第十四条第一款', '2.全文']);
    expect(told(explanationRequest(EXPLANATION_REQUEST))).toContain('请予说明不是审查结论');
  });

  it('find what must be corrected, and keep apart what is only remarked', () => {
    const text = told(filingOpinion(FILING_OPINION));
    expect(text).toContain('认为下列1处规定应当纠正');
    expect(text).toContain('不要求纠正');
    expect(text).toContain('书面反馈的期限为30日');
  });

  it('find nothing, and then ask for nothing', () => {
    const text = told(filingOpinion({ ...FILING_OPINION, problems: [], remarks: [] }));
    expect(text).toContain('未发现文件存在');
    expect(text).toContain('本次备案审查终结');
    expect(text).not.toContain('书面反馈');
    expect(text).not.toContain('纠正：');
  });
});

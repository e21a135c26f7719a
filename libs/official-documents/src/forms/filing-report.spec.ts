import { render } from '../render/render.js';
import { part } from '../testing/docx-parts.js';
import { FILED, FILING_REPORT } from '../testing/filing.facts.js';
import { golden, pretty } from '../testing/golden.js';
import type { FilingReportFacts } from './facts-filing.js';
import { filingReport } from './filing-report.js';

const blocks = (change: Partial<FilingReportFacts> = {}) => filingReport({ ...FILING_REPORT, ...change });
const told = (change: Partial<FilingReportFacts> = {}): string => JSON.stringify(blocks(change));
const title = (change: Partial<FilingReportFacts>) => blocks(change).flatMap((block) => (block.kind === 'title' ? [block.text] : []))[0];

const DECISION = { ...FILED, title: '临江市人民政府关于修改部分规范性文件的决定' };

describe('the filing report', () => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(blocks()), 'word/document.xml'));
    expect(document).toBe(golden('filing-report', document));
  });

  it('names what happened to the document in its title and in its first sentence', () => {
    expect(title({})).toBe('临江市人民政府关于《临江市机动车公共停车管理办法》的备案报告');
    expect(title({ occasion: 'amendment' })).toContain('关于修改《临江市机动车公共停车管理办法》的');
    expect(title({ occasion: 'amendment', document: DECISION, earlier: FILED })).toContain(`关于《${DECISION.title}》的备案报告`);
    expect(title({ occasion: 'repeal' })).toContain('关于废止《');
    expect(title({ occasion: 'renewal' })).toContain('延续有效期的备案报告');
    expect(title({ occasion: 'lapse' })).toContain('》失效的备案报告');
    expect(told({ occasion: 'repeal', document: DECISION, earlier: FILED })).toContain('（废止《临江市机动车公共停车管理办法》');
    expect(told({ occasion: 'lapse' })).toContain('失效日期为2026年11月20日');
  });

  it('says why a document takes effect sooner than the rule, and why it is late, where that is so', () => {
    expect(told()).toContain('间隔18日，少于规定的间隔，理由如下：汛期');
    expect(told()).not.toContain('逾期');
    expect(told({ lateReason: '误作内部文件' })).toContain('本件逾期报送，原因如下：误作内部文件。');
    const { shortGap: _gap, deadline: _due, ...plain } = FILING_REPORT;
    const simple = JSON.stringify(filingReport(plain));
    expect(simple).not.toContain('间隔');
    expect(simple).not.toContain('报备期限');
  });

  it('lists what goes with it as attachments', () =>
    expect(blocks()).toContainEqual({ kind: 'attachmentsNote', names: FILING_REPORT.materials }));

  it('has neither red head nor version record while it has no number', () => {
    const { documentNumber: _none, ...unnumbered } = FILING_REPORT;
    const kinds = filingReport(unnumbered).map(({ kind }) => kind);
    expect(kinds[0]).toBe('title');
    expect(kinds.filter((kind) => ['redHead', 'documentNumber', 'versionRecord'].includes(kind))).toEqual([]);
    expect(blocks().at(-1)?.kind).toBe('versionRecord');
  });
});

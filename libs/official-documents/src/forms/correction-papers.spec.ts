import type { Block } from '../block.js';
import { render } from '../render/render.js';
import { CORRECTION_CLOSING, CORRECTION_NOTICE, CORRECTION_REPORT, SCRUTINY_DECISION } from '../testing/correction.facts.js';
import { part } from '../testing/docx-parts.js';
import { golden, pretty } from '../testing/golden.js';
import { correctionClosing } from './correction-closing.js';
import { correctionNotice } from './correction-notice.js';
import { correctionReport } from './correction-report.js';
import { scrutinyDecision } from './scrutiny-decision.js';

const PAPERS = [
  { form: correctionNotice, blocks: correctionNotice(CORRECTION_NOTICE) },
  { form: correctionReport, blocks: correctionReport(CORRECTION_REPORT) },
  { form: correctionClosing, blocks: correctionClosing(CORRECTION_CLOSING) },
  { form: scrutinyDecision, blocks: scrutinyDecision(SCRUTINY_DECISION) },
];
const told = (blocks: readonly Block[]): string => JSON.stringify(blocks);

describe.each(PAPERS)('the paper $form.form', ({ form, blocks }) => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(blocks), 'word/document.xml'));
    expect(document).toBe(golden(form.form, document));
  });
  it('ends with the version record', () => expect(blocks.at(-1)?.kind).toBe('versionRecord'));
});

describe('the order to correct', () => {
  it('has two clocks, and says when the second follows from the answer', () => {
    const text = told(correctionNotice(CORRECTION_NOTICE));
    expect(text).toContain('书面答复的期限为30日');
    expect(text).toContain('完成纠正的期限为2个月');
    const { completion: _none, ...open } = CORRECTION_NOTICE;
    expect(told(correctionNotice(open))).toContain('请在答复中写明完成纠正的日期');
  });
  it('stops nothing by itself', () => expect(told(correctionNotice(CORRECTION_NOTICE))).toContain('本通知不作为文件停止执行的依据'));
  it('does not tell that anybody objected', () => {
    const { following: _none, ...own } = CORRECTION_NOTICE;
    expect(told(correctionNotice({ ...own, source: 'objection' }))).not.toMatch(/异议|提出人|申请人|群众|来信/);
  });
});

describe('the answer of the enacting authority', () => {
  it('gives reasons and basis where it disagrees, a day where it will act', () => {
    const items = correctionReport(CORRECTION_REPORT).flatMap((block) => (block.kind === 'item' ? [block] : []));
    expect(items.map(({ heading, parts }) => [heading, parts.map(({ label }) => label)])).toEqual([
      ['1.第十四条第一款（修改）', ['处理意见：', '完成日期：']],
      ['2.第十六条（不同意纠正）', ['理由：', '依据：']],
    ]);
  });
  it('reports what is done, or that nothing is yet', () => {
    expect(told(correctionReport(CORRECTION_REPORT))).toContain('尚在办理');
    const done = [{ kind: 'repealed' as const, on: '2027-01-05' }];
    expect(told(correctionReport({ ...CORRECTION_REPORT, done }))).toContain('已于2027年1月5日废止');
  });
});

describe('the closing of a correction', () => {
  const closing = (outcome: (typeof CORRECTION_CLOSING)['outcome']) => told(correctionClosing({ ...CORRECTION_CLOSING, outcome }));

  it('says by which paper it was put right', () =>
    expect(told(correctionClosing(CORRECTION_CLOSING))).toContain(
      '以《临江市人民政府关于修改〈临江市机动车公共停车管理办法〉的决定》（临政规〔2027〕1号）修改，纠正完成，本案办结。',
    ));
  it('says what was decided, or that the order is withdrawn and why', () => {
    const on = '2027-02-20';
    expect(closing({ kind: 'annulled', on, reason: '逾期未予纠正' })).toContain('有权机关于2027年2月20日决定撤销《');
    expect(closing({ kind: 'withdrawn', on, reason: '制定机关的理由成立' })).toContain('撤回对《');
    expect(closing({ kind: 'withdrawn', on, reason: '制定机关的理由成立' })).not.toContain('纠正完成');
  });
});

describe('the decision of the competent authority', () => {
  const decision = (change: Partial<typeof SCRUTINY_DECISION>) => told(scrutinyDecision({ ...SCRUTINY_DECISION, ...change }));

  it('says which clauses, from when, and what follows', () => {
    expect(decision({})).toContain(
      '统一编号ZJHC00-2026-0005）第十四条第一款，自2027年2月20日起生效。停止执行期间，不得作为行政管理的依据。',
    );
    expect(decision({ clauses: [] })).toContain('关于停止执行《临江市机动车公共停车管理办法》的决定');
  });
  it('gives the new words, or the decision that it lifts', () => {
    expect(decision({ kind: 'changed', newWording: [{ clause: '第十四条第一款', text: '停放机动车免费。' }] })).toContain(
      '第十四条第一款改为：“停放机动车免费。”',
    );
    expect(decision({ kind: 'resumed', lifts: '钱政发〔2027〕3号决定' })).toContain('钱政发〔2027〕3号决定同时解除');
  });
});

import { render } from '../render/render.js';
import { NON_ADOPTION, OPEN_MUST_CHANGE } from '../testing/discussion.facts.js';
import { part } from '../testing/docx-parts.js';
import { golden, pretty } from '../testing/golden.js';
import type { NonAdoptionStatementFacts } from './facts-discussion.js';
import { nonAdoptionStatement } from './non-adoption-statement.js';

const told = (change: Partial<NonAdoptionStatementFacts> = {}): string =>
  JSON.stringify(nonAdoptionStatement({ ...NON_ADOPTION, ...change }));

describe('the statement of non-adoption', () => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(nonAdoptionStatement(NON_ADOPTION)), 'word/document.xml'));
    expect(document).toBe(golden('non-adoption-statement', document));
  });

  it('prints every word that was said to an item, and says who said it and when', () => {
    const text = told();
    for (const { problem, suggestion, answer, remarks } of NON_ADOPTION.items) {
      for (const words of [problem, suggestion, answer.reason, ...remarks.flatMap(({ words, basis }) => [words, basis])])
        expect(text).toContain(JSON.stringify(words ?? '').slice(1, -1));
      for (const { by } of [answer, ...remarks]) expect(text).toContain(`${by.name}（${by.party}`);
    }
    for (const { said, participants, results } of NON_ADOPTION.coordinations)
      for (const words of [said, ...participants, ...results.map(({ note }) => note)])
        expect(text).toContain(JSON.stringify(words).slice(1, -1));
  });

  it('keeps the order: reasons and replies by round, the meeting, then the decision', () => {
    const [item] = nonAdoptionStatement(NON_ADOPTION).flatMap((block) => (block.kind === 'item' ? [block] : []));
    expect(item!.parts.map(({ label }) => label)).toEqual([
      '审查意见：',
      '意见依据：',
      '起草单位理由：',
      '第一轮沟通·起草单位说明：',
      '第一轮沟通·审查机构维持意见：',
      '第二轮沟通·起草单位说明：',
      '第二轮沟通·审查机构维持意见：',
      '协调结果：',
      '领导决定不采纳意见：',
      '处理结果：',
    ]);
  });

  it('tells of a decision on paper whose it is, who entered it and from which scan', () =>
    expect(told()).toContain(
      '2026年11月20日，闻人海（临江市人民政府副市长）；2026年11月21日由白景行（临江市人民政府办公室）依据扫描件《分管副市长批示》（批示件.pdf）代录。',
    ));

  it('names the text by ordinal and hash, and never calls it lawful', () => {
    expect(told()).toContain(`第2稿，文本校验值为${NON_ADOPTION.text.textHash}`);
    expect(told()).toContain('不属于审查结论为合法的文本');
  });

  it('bars a text with an open must-change item from the meeting, and does not put the item to it', () => {
    const text = told({ items: [OPEN_MUST_CHANGE] });
    expect(text).toContain('该文本不得提交集体审议');
    expect(text).toContain('第六条（意见书第1条）');
    expect(text).not.toContain('审议时研究决定');
    expect(text).not.toContain('请予审议');
    expect(told()).not.toContain('该文本不得提交集体审议');
  });

  it('says so whatever a leader decided on it', () => {
    const waived = { ...OPEN_MUST_CHANGE, outcome: 'leaderWaived' } as const;
    expect(told({ items: [waived] })).toContain('该文本不得提交集体审议');
    expect(told({ items: [waived] })).not.toContain('审议时研究决定');
  });

  it('asks the meeting about advice only once the must-change items beside it are settled', () =>
    expect(told({ items: [NON_ADOPTION.items[0], OPEN_MUST_CHANGE] })).toContain('未被采纳，在上述违法必改意见落实后，随本说明报请'));

  it('marks a basis that was not verified where it stands', () => expect(told().match(/来源未经核实/g)).toHaveLength(1));

  it('says that no meeting was held where none was', () => expect(told({ coordinations: [] })).toContain('未召开协调会'));
});

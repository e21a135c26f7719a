import { render } from '../render/render.js';
import { MINUTES } from '../testing/deliberation.facts.js';
import { part } from '../testing/docx-parts.js';
import { golden, pretty } from '../testing/golden.js';
import { deliberationMinutes } from './deliberation-minutes.js';
import type { AgendaItemFact, DeliberationMinutesFacts } from './facts-deliberation.js';

const told = (change: Partial<DeliberationMinutesFacts> = {}): string => JSON.stringify(deliberationMinutes({ ...MINUTES, ...change }));
const [signs, meals] = MINUTES.items as unknown as [AgendaItemFact, AgendaItemFact];
const of = (item: AgendaItemFact, change: Partial<AgendaItemFact> = {}): string => told({ items: [{ ...item, ...change }] });

describe('the record of deliberation', () => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(deliberationMinutes(MINUTES)), 'word/document.xml'));
    expect(document).toBe(golden('deliberation-minutes', document));
  });

  it('has every document of the meeting with its text, its department and its result', () => {
    const text = told();
    for (const { documentTitle, text: of, reportingDepartment } of MINUTES.items)
      for (const words of [`《${documentTitle}》`, of.textHash, reportingDepartment]) expect(text).toContain(words);
    expect(text).toContain('审议事项（共3件）');
    for (const result of ['原则通过。', '审议通过。', '暂缓审议。']) expect(text).toContain(result);
  });

  it('names who was there, sat in and was absent, and why', () => {
    expect(told()).toContain('纪怀瑾（市长）、闻人海（副市长）、卓尔群（副市长）');
    expect(told()).toContain('陶然亭（副市长，出差）');
    expect(told({ attendance: MINUTES.attendance.filter(({ presence }) => presence === 'present') })).toContain('无。');
  });

  it('prints every view as recorded, in its order, and names the dissent', () => {
    const text = of(signs);
    const places = signs.views.map(({ words }) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain('卓尔群（不同意）：');
    expect(text).toContain('表示不同意见的有卓尔群，意见如上，如实载明。');
    expect(of(meals)).toContain('没有人表示不同意见。');
  });

  it('says that the chair spoke last only where the record has it so', () => {
    expect(of(signs)).toContain('主持人最后发表意见。');
    expect(of(signs, { views: [...signs.views].reverse() })).toContain('主持人没有最后发表意见。');
    expect(of(signs, { views: signs.views.slice(0, 3) })).toContain('会议记录未载主持人的发言。');
    expect(of(signs, { views: [] })).not.toContain('最后发表意见');
  });

  it('never calls a text with advice not adopted lawful, and prints what was not adopted', () => {
    expect(of(signs)).toContain('不属于审查结论为合法的文本');
    expect(of(signs)).toContain('意见书第2条（第九条第二款）');
    expect(of(meals)).toContain('没有未了结的意见');
    expect(of(meals, { clearances: [] })).toContain('没有合法性审查记录');
  });

  it('tells why the chair decided against the majority', () =>
    expect(of(signs, { chairAgainstMajority: '上级规划已有安排' })).toContain('决定与多数人的意见不一致，理由：上级规划已有安排。'));

  it('calls a decision on paper what it is', () => {
    const { chair, place, hours, ...paper } = MINUTES;
    const text = JSON.stringify(deliberationMinutes({ ...paper, meetingName: '批准', attendance: [] }));
    expect(text).toContain('书面批准，未召开会议');
    expect(text).not.toContain('出席');
  });

  it('leaves a line to be signed where nobody approved the record yet', () => {
    const { approval, ...unsigned } = MINUTES;
    expect(JSON.stringify(deliberationMinutes(unsigned))).toContain('（待审签）');
  });
});

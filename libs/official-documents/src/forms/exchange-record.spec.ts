import { render } from '../render/render.js';
import { part } from '../testing/docx-parts.js';
import { EXCHANGE } from '../testing/exchange.facts.js';
import { golden, pretty } from '../testing/golden.js';
import { chronology } from './chronology.js';
import { exchangeRecord } from './exchange-record.js';

/** Every text in facts, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

const IN_WORDS =
  /^(\d{4}-\d{2}-\d{2}|reason|maintained|waived|mustChange|advice|adopted|partlyAdopted|notAdopted|leaderWaived|stays|open)$/;

describe('the record of the exchange', () => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(exchangeRecord(EXCHANGE)), 'word/document.xml'));
    expect(document).toBe(golden('exchange-record', document));
  });

  it('leaves out no word of what it was given', () => {
    const printed = textsIn(exchangeRecord(EXCHANGE)).join('\n');
    const missing = textsIn(EXCHANGE).filter((text) => !IN_WORDS.test(text) && !printed.includes(text));
    expect(missing).toEqual([]);
  });

  it('tells everything by the day on which it happened', () => {
    const days = chronology(EXCHANGE).map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(chronology(EXCHANGE).map(({ what }) => what)).toEqual([
      '出具合法性审查意见书（临司法审〔2026〕7号）',
      '答复：采纳',
      '答复：未采纳',
      '答复：部分采纳',
      '核对：已经修改',
      '第一轮沟通·起草单位说明',
      '第一轮沟通·审查机构维持意见',
      '第二轮沟通·起草单位说明',
      '第二轮沟通·审查机构维持意见',
      '协调会',
      '领导决定期限将于次日届满，提醒有关单位',
      '领导决定不采纳意见',
    ]);
  });

  it('puts what happened on one day in the order of the procedure, whatever the order of the items', () => {
    const sameDay = {
      ...EXCHANGE,
      items: EXCHANGE.items.map((item) => ({ ...item, remarks: item.remarks.map((remark) => ({ ...remark, on: '2026-11-18' })) })),
    };
    const what = chronology({ ...sameDay, items: [...sameDay.items].reverse() }).map((entry) => entry.what);
    expect(what.slice(-7, -2)).toEqual([
      '第一轮沟通·起草单位说明',
      '第一轮沟通·审查机构维持意见',
      '第二轮沟通·起草单位说明',
      '第二轮沟通·审查机构维持意见',
      '协调会',
    ]);
  });

  it('says so where nobody answered, and where the system acted', () => {
    const [first] = EXCHANGE.items;
    const text = JSON.stringify(exchangeRecord({ ...EXCHANGE, items: [{ ...first!, answer: null }] }));
    expect(text).toContain('未答复');
    expect(text).toContain('系统自动记录。');
  });
});

import { planProgress, type YearlyPlanFacts, yearlyPlan } from './yearly-plan.js';

const item = {
  title: '临江市户外招牌维护管理办法',
  drafting: '临江市城市管理局',
  month: 6,
  isAdded: false,
  reasons: '',
  stage: '起草',
  publishedOn: null,
  standing: 'late',
} as const;
const facts: YearlyPlanFacts = {
  year: 2026,
  lead: '临江市人民政府',
  adopted: { on: '2026-03-02', basis: '市政府常务会议纪要〔2026〕3号' },
  printedOn: '2026-07-01',
  items: [
    item,
    {
      ...item,
      title: '临江市燃气瓶装配送管理办法',
      isAdded: true,
      reasons: '上级要求年内出台',
      standing: 'done',
      publishedOn: '2026-05-06',
    },
  ],
};
const words = (blocks: unknown): string => JSON.stringify(blocks);

describe('a yearly plan in print', () => {
  it('has name, drafter and month of each, and what was added apart with its reasons', () => {
    const tables = yearlyPlan(facts).flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
    expect(tables).toEqual([
      [['1', '临江市户外招牌维护管理办法', '临江市城市管理局', '6月']],
      [['1', '临江市燃气瓶装配送管理办法', '临江市城市管理局', '6月', '上级要求年内出台']],
    ]);
    expect(words(yearlyPlan(facts))).toContain('经市政府常务会议纪要〔2026〕3号批准（2026年3月2日）');
  });

  it('says of a draft that it is one', () => {
    const draft = words(yearlyPlan({ ...facts, adopted: null, items: [] }));
    expect(draft).toContain('制定计划（草案）');
    expect(draft).toContain('本年度没有列入计划的项目');
  });
});

describe('a plan that was adjusted', () => {
  const adjustments = [
    { to: { year: 2027, month: 3 }, reasons: '需要与省条例衔接', decidedOn: '2026-05-06' },
    { to: null, reasons: '由省统一规定', decidedOn: '2026-06-08' },
  ];
  const adjusted: YearlyPlanFacts = { ...facts, items: [{ ...item, standing: 'dropped', adjustments }] };

  it('keeps its lines as they were decided, and has each adjustment beside them with day and reasons', () =>
    expect(yearlyPlan(adjusted).flatMap((block) => (block.kind === 'table' ? [block.rows] : []))).toEqual([
      [['1', item.title, item.drafting, '6月']],
      [
        [item.title, '6月', '2027年3月完成\n（2026年5月6日批准）', '需要与省条例衔接'],
        [item.title, '6月', '不再制定\n（2026年6月8日批准）', '由省统一规定'],
      ],
    ]));

  it('shows what was put off into it from an earlier year apart', () => {
    const carried = words(yearlyPlan({ ...facts, year: 2027, items: [{ ...item, carriedFrom: 2026, standing: 'running' }] }));
    expect(carried).toContain('以前年度推迟到本年度的项目');
    expect(carried).toContain('2026年6月');
  });

  it('counts in its report what was put off', () => {
    const report = words(planProgress({ ...facts, items: [{ ...item, standing: 'postponed', adjustments: adjustments.slice(0, 1) }] }));
    expect(report).toContain('推迟到以后年度1件');
    expect(report).toContain('6月\\n调整为2027年3月');
  });
});

describe('the report on a plan', () => {
  it('counts, and names what is late', () => {
    const report = words(planProgress(facts));
    expect(report).toContain('计划项目1件，追加1件；已公布1件，正在办理0件，逾期1件，不再制定0件');
    expect(report).toContain('已逾期的项目：《临江市户外招牌维护管理办法》（临江市城市管理局）');
    expect(report).toContain('按期完成\\n2026年5月6日公布');
  });
});

import type { NoticePage } from '@fashen/contracts';
import { HOLIDAYS_2027 } from '../support/holidays.js';
import { told as answered } from '../support/office.js';
import { ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const NOTICE = HOLIDAYS_2027;
const NUMBER = NOTICE.number;
const PATH = '/api/admin/calendar/notices';

describeEachServer('a holiday notice', (server) => {
  let story: ReviewStory;
  const review = async () => (await story.read('auditor')).body.deadlines[1];
  const told = async (login: string): Promise<string[]> => {
    const { entries } = (await (await story.as(login)).get('/api/notices')).body as NoticePage;
    return entries.map(({ text }) => text.zh).filter((text) => text.includes(NUMBER));
  };
  const administrator = () => story.as('administrator');

  beforeAll(async () => {
    server().clock.set('2026-12-28T01:00:00.000Z');
    story = new ReviewStory(server());
    await story.examining();
  });

  it('is awaited: the year is provisional, and a period that reaches into it is not certain', async () => {
    const { status, body } = await (await administrator()).get('/api/admin/calendar');
    expect(status).toBe(200);
    expect(body.years.at(-1)).toEqual({ year: 2027, state: 'provisional', notices: [] });
    expect(body.years.find(({ year }: { year: number }) => year === 2020)).toMatchObject({
      state: 'announced',
      notices: [{ number: '国办发明电〔2019〕16号' }, { number: '国办发明电〔2020〕1号', amends: true }],
    });
    expect(body.deadlines).toMatchObject({ moved: 0 });
    expect(await review()).toMatchObject({ certain: false, status: 'running' });
  });

  it('is refused with every reason when it cannot be right, and nothing is changed', async () => {
    const import_ = async (change: object) => (await administrator()).post(PATH, { ...NOTICE, ...change });
    const bad = await import_({ number: '某发〔2026〕1号', work: [{ name: '元旦', date: '2027-01-06' }] });
    expect(answered(bad)).toBe('422 ADMINISTRATION_REFUSED notice.number notice.notWeekend');
    expect(bad.body.findings[1]).toMatchObject({ field: '/work/0', wayOut: '请按原文核对调休上班日。' });
    expect(answered(await import_({ announced: '2026-12-29' }))).toBe('422 ADMINISTRATION_REFUSED notice.notPublished');
    const half = await import_({ off: NOTICE.off.slice(0, 2) });
    expect(half.body.findings).toMatchObject([{ rule: 'notice.fixedHoliday', detail: '法定节假日未列入放假：10-01、10-02、10-03。' }]);
    expect(answered(await import_({ amends: true }))).toContain('notice.nothingToAmend');
    expect(answered(await import_({ year: 2026.5 }))).toContain('400 BAD_PAYLOAD');
    expect(await server().count('calendar_notice')).toBe(0);
    expect((await review()).certain).toBe(false);
  });

  it('moves the period, makes it certain, and the handler is told from when to when and why', async () => {
    const before = await review();
    const answer = await (await administrator()).post(PATH, NOTICE);
    expect(answer).toMatchObject({ status: 201, body: { edition: `built-in 2015-2026 + ${NUMBER}` } });
    expect(answer.body.years.at(-1)).toMatchObject({ year: 2027, state: 'announced', notices: [{ number: NUMBER }] });
    const seen = await story.until(async () => {
      const { deadlines } = (await (await administrator()).get('/api/admin/calendar')).body;
      return deadlines.computed === deadlines.open && deadlines;
    });
    expect(seen.moved).toBeGreaterThan(0);
    const after = await review();
    expect(after.certain).toBe(true);
    expect([before.due, after.due]).toEqual(['2027-01-12', '2027-01-13']);
    const { edition } = answer.body;
    expect(after.revisions).toMatchObject([{ dueBefore: before.due, dueAfter: after.due, calendar: edition }]);
    expect(await told('justice-handler')).toEqual([
      `合法性审查期限的届满日由2027年1月12日调整为2027年1月13日：工作日历已按放假通知更新（${NUMBER}）。`,
    ]);
    expect(await told('justice-handler2')).toEqual([]);
    const { entries } = (await (await story.as('justice-handler')).get('/api/tasks')).body;
    expect(entries.find(({ process }: { process: string }) => process === story.id).due).toBe(after.due);
  });

  it('is not taken twice, and is mended under its own number', async () => {
    const before = await review();
    expect(answered(await (await administrator()).post(PATH, NOTICE))).toBe('422 ADMINISTRATION_REFUSED notice.known');
    const other = { ...NOTICE, number: '国办发明电〔2026〕98号' };
    expect(answered(await (await administrator()).post(PATH, other))).toBe('422 ADMINISTRATION_REFUSED notice.yearKnown');
    const mended = { ...NOTICE, off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }, ...NOTICE.off.slice(1)] };
    expect((await (await administrator()).post(PATH, mended)).status).toBe(201);
    await story.until(async () => (await review()).due < before.due);
    expect((await review()).revisions).toHaveLength(2);
    expect(await server().count('calendar_notice')).toBe(2);
    const { entries } = (await (await story.as('auditor')).get('/api/admin/log')).body;
    expect(entries.map(({ action, subject }: { action: string; subject: { id: string } }) => [action, subject.id])).toEqual([
      ['importNotice', NUMBER],
      ['importNotice', NUMBER],
    ]);
  });
});

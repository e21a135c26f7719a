import { builtInCalendar } from '@fashen/calendar';
import { findProfile } from '@fashen/policy';
import { clocksOf, effectGap, explainerRule, submission } from './requirements.js';

const gap = (profile: string, today: string) => effectGap(findProfile(profile), today, builtInCalendar);

describe('the gap between publication and effect', () => {
  it.each([
    ['national', 31],
    ['zhejiang-hangzhou', 31],
    ['hunan', 31],
    // 间隔不少于30日, and not 30日后
    ['shandong', 30],
  ])('in %s makes day %i the first of effect', (profile, days) => expect(gap(profile, '2026-03-02').days).toBe(days));

  it('counts calendar days, over holidays and the end of a year alike', () => {
    for (const day of ['2026-02-10', '2026-09-25', '2026-12-15', '2028-02-20']) expect([day, gap('hunan', day).days]).toEqual([day, 31]);
  });

  it('knows the grounds on which a text may take effect earlier, each with its source', () => {
    expect(gap('hunan', '2026-03-02').exemption).toEqual({
      grounds: ['hindersLaw', 'publicInterest'],
      basis: expect.stringMatching(/^湖南省行政程序规定.*第五十条$/),
    });
    expect(gap('national', '2026-03-02').exemption?.grounds).toEqual(['hindersEffect']);
  });
});

describe('the time to register', () => {
  const shandong = findProfile('shandong');
  it('runs in Shandong for what departments issue, and nowhere else', () => {
    expect(clocksOf(shandong, 'department')).toEqual(['register', 'to_publish']);
    expect(clocksOf(shandong, 'government')).toEqual([]);
    expect(clocksOf(findProfile('zhejiang-hangzhou'), 'department')).toEqual([]);
  });
  it('begins with the last signature', () => {
    const due = (signedOn: string | null, issuedAs = 'department') => submission(shandong, issuedAs, signedOn, builtInCalendar)?.due;
    expect(due('2026-03-03')).toBe('2026-03-09');
    expect(due('2026-03-04')).toBe('2026-03-09');
    expect([due(null), due('2026-03-03', 'government')]).toEqual([undefined, undefined]);
  });
});

it('an explainer goes with the document, as a rule of the product and not of a law that was read', () =>
  expect(explainerRule('national')).toEqual({ value: true, basis: expect.stringContaining('系统缺省') }));

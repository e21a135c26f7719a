import { findLimit, findProfile, limitsOf, PROFILES, UnknownPolicy } from './index.js';

const COMMON =
  `review review_min review_max review_min_decision review_hz_decision intake supplement consult_market consult_decision consult_default hearing_material
publish_open effect_gap validity validity_trial evaluate renew cleanup filing_gov filing_npc filing_formal filing_fix filing_review rectify_reply rectify_complete omission_explain omission_remedy annual_list objection_reply
objection_formal objection_statement reconsideration_handle reconsideration_handle_transfer reconsideration_notice reconsideration_notice_answer reconsideration_transferred court_reply court_advice`.split(
    /\s+/,
  );

describe.each(PROFILES)('the profile $name', (profile) => {
  const limits = limitsOf(profile);

  it('has every common limit, once', () => {
    const keys = limits.map((limit) => limit.key);
    expect(keys).toEqual(expect.arrayContaining(COMMON));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says where each limit stands, what starts it, in both languages, and of which date the text is', () => {
    const bare = limits.filter(
      ({ basis, asOf, label, from }) =>
        basis === '' || !/^\d{4}(-\d\d){0,2}$/.test(asOf) || [label, from].some(({ zh, en }) => zh === '' || /[\u4e00-\u9fff]/.test(en)),
    );
    expect(bare).toEqual([]);
  });

  it('never calls a product default or an analogy verified', () => {
    expect(limits.filter(({ basis, verified }) => verified && /系统缺省|参照|待核/.test(basis))).toEqual([]);
  });

  it('moves only the end of forward maximums', () => {
    const rolling = limits.filter((limit) => limit.roll);
    expect(rolling.filter(({ kind, amount, fixedDay }) => kind !== 'maximum' || amount < 0 || fixedDay !== undefined)).toEqual([]);
    expect(limits.find((limit) => limit.key === 'effect_gap')?.roll).toBe(false);
    expect(limits.find((limit) => limit.key === 'validity')?.roll).toBe(false);
  });

  it('asks for the five materials', () => expect(profile.materials.value).toHaveLength(5));
});

describe('the national profile', () => {
  const national = findProfile('national');

  it('reviews within fifteen working days and leaves nothing to extend into', () => {
    expect(findLimit(national, 'review')).toMatchObject({ amount: 15, unit: 'wd', verified: true, extension: { times: 0, total: 15 } });
  });

  it('calls the step 合法性审核', () => expect(national.reviewStep.value.zh).toBe('合法性审核'));

  it('knows a limit by its other name', () => {
    expect(findLimit(national, 'reconsideration_transfer').key).toBe('reconsideration_handle_transfer');
  });
});

describe('the profile of Hangzhou', () => {
  const hangzhou = findProfile('zhejiang-hangzhou');

  it('reviews within ten working days, once extended to fifteen at most, and marks the analogy', () => {
    expect(findLimit(hangzhou, 'review')).toMatchObject({ amount: 10, unit: 'wd', verified: false, extension: { times: 1, total: 15 } });
  });

  it('counts periods of decree 348 up to ten days in working days, and longer ones in calendar days', () => {
    expect(findLimit(hangzhou, 'short_day_unit')).toMatchObject({ amount: 10, unit: 'wd' });
    expect(findLimit(hangzhou, 'rectify_reply')).toMatchObject({ amount: 30, unit: 'd', verified: true });
  });

  it('leaves short periods of other texts as they are', () => {
    expect(findLimit(hangzhou, 'hearing_material')).toMatchObject({ amount: -7, unit: 'd' });
  });

  it('recognises a unified number by its pattern', () => {
    const pattern = new RegExp(hangzhou.unifiedNumber!.value.pattern);
    expect(['ZJAC00-2024-0001', 'AXSD00-2017-0001', 'ZJAC00-24-1', 'SDPR-2024-0010001'].map((text) => pattern.test(text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the profile of Hunan', () => {
  const hunan = findProfile('hunan');

  it.each([
    ['effect_gap', { amount: 30, unit: 'd', kind: 'effect' }],
    ['validity', { amount: 5, unit: 'y', kind: 'validity' }],
    ['validity_max', { amount: 10, unit: 'y' }],
    ['trial', { amount: 2, unit: 'y' }],
    ['evaluate', { amount: -6, unit: 'm' }],
    ['renew', { amount: -30, unit: 'd' }],
    ['objection', { amount: 30, unit: 'd' }],
    ['filing_gov', { amount: 15, unit: 'd' }],
  ])('has %s as its text of 2018 has it, and says that amendments are unchecked', (key, limit) => {
    expect(findLimit(hunan, key)).toMatchObject({ ...limit, verified: true, asOf: '2018-07-10' });
    expect(findLimit(hunan, key).note?.zh).toMatch(/2018年文本；2022年.*2025年.*待核/);
  });

  it('has no time of its own for the review: the national one counts', () => {
    expect(findLimit(hunan, 'review')).toEqual(findLimit(findProfile('national'), 'review'));
  });

  it('invents no code for unified numbers', () => expect([hunan.unifiedNumber, hunan.shortDays]).toEqual([null, null]));
});

describe('the profile of Shandong', () => {
  const shandong = findProfile('shandong');

  it.each([
    ['effect_gap', { amount: 30, unit: 'd', kind: 'gap' }],
    ['validity', { amount: 5, unit: 'y' }],
    ['validity_min', { amount: 3, unit: 'y' }],
    ['trial', { amount: 2, unit: 'y' }],
    ['evaluate', { amount: -6, unit: 'm' }],
    ['register_submit', { amount: 5, unit: 'd' }],
    ['register', { amount: 5, unit: 'd' }],
    ['to_publish', { amount: 5, unit: 'd' }],
    ['extend', { amount: 30, unit: 'd' }],
    ['rectify_report', { amount: 30, unit: 'd' }],
    ['npc_filing', { amount: 30, unit: 'd' }],
    ['npc_review', { amount: 3, unit: 'm' }],
    ['npc_reply', { amount: 30, unit: 'd' }],
    ['npc_amend', { amount: 30, unit: 'd' }],
    ['npc_feedback', { amount: 15, unit: 'd' }],
    ['npc_annual_list', { amount: 1, unit: 'y', fixedDay: '01-31' }],
  ])('has %s as its text has it', (key, limit) => expect(findLimit(shandong, key)).toMatchObject({ ...limit, verified: true }));

  it('answers an objection within 60 days and may take 30 more, once', () => {
    expect(findLimit(shandong, 'objection')).toMatchObject({ amount: 60, unit: 'd', extension: { times: 1, total: 90 } });
  });

  it('marks the filing with the government, on which a later decree could not be read', () => {
    expect(findLimit(shandong, 'filing_gov')).toMatchObject({
      amount: 30,
      verified: false,
      note: { zh: expect.stringContaining('第337号') },
    });
  });

  it('checks five aspects, names its report and its conclusions, and never spares the review in urgency', () => {
    expect(shandong.rules.checkAspects.value.map(({ zh }) => zh)).toEqual(['主体', '权限', '程序', '内容', '形式']);
    expect(shandong.rules.opinionName.value.zh).toBe('合法性审查报告');
    expect(shandong.conclusions.value.unlawful.zh).toBe('建议不制定');
    expect(Object.keys(shandong.rules.urgentExemptions).sort()).toEqual(['consultation', 'effectGap', 'meeting', 'reviewTime']);
  });
});

describe('what nobody defined', () => {
  it('is refused by name, with what is known', () => {
    expect(() => findProfile('atlantis')).toThrow(UnknownPolicy);
    expect(() => findProfile('atlantis')).toThrow('national, zhejiang-hangzhou, hunan, shandong');
    expect(() => findLimit(findProfile('national'), 'roll_forward')).toThrow('Unknown limit "roll_forward"');
  });
});

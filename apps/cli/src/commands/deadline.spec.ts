import { dispatch } from '../dispatch.js';

async function fashen(line: string) {
  const written = { out: '', err: '' };
  const code = await dispatch(line.split(' '), {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { code, ...written, json: () => JSON.parse(written.out) };
}

describe('deadline --json', () => {
  it('prints the pinned fields for a key', async () => {
    const { code, json } = await fashen('deadline review --from 2026-09-30 --profile zhejiang-hangzhou --json');
    const deadline = json();
    expect(code).toBe(0);
    expect(deadline).toMatchObject({
      key: 'review',
      from: '2026-09-30',
      due: '2026-10-20',
      unit: 'wd',
      amount: 10,
      certain: true,
      verified: false,
      basis: expect.stringContaining('杭州市'),
    });
    expect(deadline.days[1]).toMatchObject({ date: '2026-10-01', counts: false, n: 0, why: '国庆节放假', source: '国办发明电〔2025〕7号' });
  });

  it.each([
    ['15wd --from 2028-01-03', { due: '2028-01-24', certain: false }],
    ['-6m --from 2026-08-31', { due: '2026-02-28', amount: -6, unit: 'm' }],
    ['--from 2026-08-31 -6m', { due: '2026-02-28' }],
    ['effect_gap --from 2026-01-01', { due: '2026-02-01' }],
    ['effect_gap --from 2026-01-01 --profile shandong', { due: '2026-01-31', verified: true }],
    ['effect_gap --from 2026-01-01 --profile hunan', { due: '2026-02-01', verified: true }],
    ['validity_max --from 2026-06-05 --profile hunan', { due: '2036-06-04' }],
    ['objection --from 2026-03-02 --profile shandong', { key: 'objection_reply', due: '2026-05-06', amount: 60 }],
    ['reconsideration_answer --from 2026-11-02', { key: 'reconsideration_notice_answer', due: '2026-11-16' }],
    ['10wd --from 2026-11-02 --extend 5', { due: '2026-11-23' }],
    ['5wd --from 2026-11-02 --pause 2026-11-04..2026-11-04 --pause 2026-11-06..2026-11-09', { due: '2026-11-12' }],
    ['5wd --from 2026-11-02 --pause 2026-11-04..', { due: null, certain: false }],
    ['5wd --from 2020-01-23 --as-of 2020-01-26', { due: '2020-02-05' }],
    ['5wd --from 2020-01-23', { due: '2020-02-07' }],
  ])('%s', async (line, expected) => {
    const { code, json } = await fashen(`deadline ${line} --json`);
    expect(code).toBe(0);
    expect(json()).toMatchObject(expected);
  });

  it.each([
    ['hunan', ['effect_gap', 'validity', 'validity_trial', 'evaluate', 'renew', 'objection_reply', 'filing_gov']],
    ['shandong', ['register_submit', 'register', 'to_publish', 'npc_review', 'npc_reply', 'npc_amend', 'npc_feedback', 'npc_annual_list']],
  ])('lists the limits of %s without its prefix', async (profile, keys) => {
    const { code, json } = await fashen(`deadline --list --profile ${profile} --json`);
    expect(code).toBe(0);
    expect(json().map((row: { key: string }) => row.key)).toEqual(expect.arrayContaining(keys));
  });

  it('lists every limit of a profile with its pinned fields', async () => {
    const rows = (await fashen('deadline --list --profile zhejiang-hangzhou --json')).json();
    expect(rows.find((row: { key: string }) => row.key === 'review')).toMatchObject({
      label: '合法性审查期限',
      unit: 'wd',
      amount: 10,
      from: '收齐送审材料之日',
      verified: false,
    });
    expect(rows.map((row: { key: string }) => row.key)).toEqual(expect.arrayContaining(['short_day_unit', 'roll_forward', 'court_advice']));
  });
});

describe('deadline for people', () => {
  it('shows day by day why the end is where it is', async () => {
    const { out } = await fashen('deadline 5wd --from 2026-09-30');
    expect(out).toContain('届满：2026年10月13日（周二）');
    expect(out).toMatch(/2026-10-10 周六 +计入 +第3日 +国庆节调休，上班（国办发明电〔2025〕7号）/);
  });

  it('draws runs of ordinary days of a long period together', async () => {
    const { out } = await fashen('deadline 1y --from 2025-03-10');
    expect(out).toMatch(/2025-03-11 至 2026-03-10 +计入 +第1–365日/);
    expect(out.split('\n').length).toBeLessThan(12);
  });

  it('warns of an extension beyond the cap, and shows the date', async () => {
    const { code, out, err } = await fashen('deadline review --from 2026-11-02 --extend 6 --profile zhejiang-hangzhou');
    expect(code).toBe(0);
    expect(out).toContain('2026年11月24日');
    expect(err).toContain('不得超过15个工作日');
  });

  it('marks what is not verified', async () => {
    const { out } = await fashen('deadline --list');
    expect(out).toMatch(/intake .*〔未核实〕/);
    expect(out).toMatch(/review_max .*国办发〔2018〕115号 二（五）\n/);
  });
});

describe('bad use', () => {
  it.each([
    ['nothing', '没有“nothing”这个命令'],
    ['deadline', '用法'],
    ['deadline review', '缺少 --from'],
    ['deadline rewiev --from 2026-01-05', '“rewiev”既不是 national 中的期限'],
    ['deadline 0d --from 2026-01-05', '“0d”'],
    ['deadline 5wd 6wd --from 2026-01-05', '多余的参数'],
    ['deadline 5wd --from 2026-02-30', '2026-02-30'],
    ['deadline 5wd --from', '缺少取值'],
    ['deadline 5wd --form 2026-02-03', '没有“--form”这个选项'],
    ['deadline 5wd --from 2026-01-05 --profile mars', '没有“mars”这套辖区参数'],
    ['deadline 5wd --from 2026-01-05 --pause 2026-01-06', '起..止'],
    ['deadline 5wd --from 2026-01-05 --pause 2026-01-08..2026-01-06', '早于起日'],
    ['deadline -5d --from 2026-01-05 --pause 2026-01-01..2026-01-02', '不能中止'],
    ['deadline 5wd --from 2026-01-05 --extend two', '--extend'],
    ['deadline 5wd --from 2026-01-05 --as-of now', '--as-of'],
    ['deadline 500y --from 2026-01-05', '一百年'],
    ['deadline constructor --from 2026-01-05', '“constructor”'],
    ['constructor', '没有“constructor”这个命令'],
  ])('%s: exit 2, a sentence in both languages, no stack', async (line, sentence) => {
    const { code, out, err } = await fashen(line);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err).toMatch(/[A-Za-z]{4,}/);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('of nothing at all shows the verbs', async () => {
    const shown: string[] = [];
    const io = { out: (text: string) => shown.push(text), err: () => {} };
    expect(await dispatch([], io)).toBe(2);
    expect(await dispatch(['--help'], io)).toBe(0);
    expect(shown.join('')).toContain('deadline');
  });
});

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publicKeyOf } from '@fashen/exchange';
import { inspectUpload, readDocx } from '@fashen/ooxml';

const root = resolve(import.meta.dirname, '../..');

/** The command line as people run it: the compiled program, in a process of its own. */
const fashen = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/cli/bin/fashen.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stdout, stderr };
};

type Told = { steps: { who: string; action: string; state: string; document: string | null; at: string }[]; files: string[] };
type Row = { seq: number; event: string };
type Bundle = {
  processes: { process: string; events: Row[] }[];
  checkpoint: { checkpoint: { root: string }; key: string } | null;
};

describe('fashen demo', () => {
  let told: Told;
  let bundleFile: string;
  const events = (bundle: Bundle) => bundle.processes[0]!.events;
  const tampered = (name: string, change: (bundle: Bundle) => void): string => {
    const bundle = JSON.parse(readFileSync(bundleFile, 'utf8')) as Bundle;
    change(bundle);
    const file = join(root, 'var/demo', name);
    writeFileSync(file, JSON.stringify(bundle));
    return file;
  };

  beforeAll(() => {
    const { status, stdout, stderr } = fashen('demo', '--json');
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    told = JSON.parse(stdout) as Told;
    bundleFile = join(root, told.files.find((file) => file.endsWith('legality-review.bundle.json'))!);
  });

  it('begins with a citizen’s suggestion that becomes a line of the yearly plan', () => {
    const order = [
      '提出立项建议（不需要账号）',
      '采纳公众建议，提出立项建议',
      '提出评估论证意见',
      '代录领导决定：列入年度计划',
      '查询建议办理情况',
      '提交送审稿',
    ];
    expect(told.steps.map(({ action }) => action).filter((action) => order.includes(action))).toEqual(order);
    expect(told.steps.find(({ action }) => action === '查询建议办理情况')).toMatchObject({ who: '公民', state: '已立项' });
  });

  it('plays supplement, acceptance, opinion, second check sent back once, answers, new version, clearance', () => {
    const actions = told.steps.map(({ action }) => action);
    const order = [
      '认定为行政规范性文件',
      '送合法性审查',
      '要求补正',
      '补正材料',
      '受理',
      '复审退回修改',
      '再次提交复审',
      '复审通过',
      '出具“应当予以修改”意见',
      '答复意见',
      '提交修改稿',
      '确认审查通过',
    ];
    expect(actions.filter((action) => order.includes(action))).toEqual(order);
    expect(told.steps.find(({ action }) => action === '确认审查通过')!.state).toBe('审查通过');
    expect(new Set(told.steps.map(({ who }) => who)).size).toBeGreaterThanOrEqual(5);
  });

  it('goes on to meeting, signature, number and publication, and every gate refuses once what comes too early, in words', () => {
    const order = [
      '提请集体审议',
      '初核通过',
      '分管领导同意（代录）',
      '录入会议记录',
      '审议通过',
      '签发',
      '复核通过',
      '予以登记并编号',
      '录入发文字号',
      '统一发布',
      '报送备案',
      '予以备案登记',
    ];
    expect(told.steps.map(({ action }) => action).filter((action) => order.includes(action))).toEqual(order);
    expect(told.steps.find(({ action }) => action === '复核通过')!.state).toBe('已审议并签发');
    expect(told.steps.find(({ action }) => action === '统一发布')!.state).toBe('已发布');
    const refused = told.steps.filter(({ action }) => action.endsWith('（未准）')).map(({ action, state }) => [action, state]);
    expect(refused).toEqual([
      ['评估自己提出的建议（未准）', expect.stringContaining('您提出过本立项建议')],
      ['代录领导决定（没有签批件）（未准）', expect.stringContaining('代录时须注明')],
      ['送合法性审查（未准）', expect.stringContaining('没有公平竞争审查结论')],
      ['受理（未准）', expect.stringContaining('缺少送审材料')],
      ['拟写审查意见（未准）', expect.stringContaining('尚未标记')],
      ['出具“合法”意见（未准）', expect.stringContaining('有“违法必改”意见，不能认定合法')],
      ['提请集体审议（未准）', expect.stringContaining('案件所处阶段不能办理')],
      ['分管领导同意（代录，无批示件）（未准）', expect.stringContaining('代录时须注明')],
      ['签发（未准）', expect.stringContaining('没有进行中的审批')],
      ['列入党组会议议程（未准）', expect.stringContaining('仅经党组会议讨论不是集体审议')],
      ['申请统一登记（未准）', expect.stringContaining('案件所处阶段不能办理')],
      ['录入会议记录（无记录件）（未准）', expect.stringContaining('没有会议纪要')],
      ['附条件签发（未准）', expect.stringContaining('附条件的签发不算签发')],
      ['予以登记并编号（尚无机关代码）（未准）', expect.stringContaining('不得自造')],
      ['录入发文字号（临政规[2026]1号）（未准）', expect.stringContaining('发文字号格式不符')],
      ['统一发布（送审稿）（未准）', expect.stringContaining('与登记的文本不一致')],
    ]);
  });

  it('ends with the correction that an objection brought about, and the person reads so with code and secret', () => {
    const order = ['提出审查建议（不需要账号）', '核准遮盖稿', '制定机关作出说明（不知道是谁提出的）', '核准处理决定', '核实已纠正，办结'];
    expect(told.steps.map(({ action }) => action).filter((action) => order.includes(action))).toEqual(order);
    expect(told.steps.at(-1)).toMatchObject({ who: '公民', state: expect.stringContaining('有关条款已停止执行') });
  });

  it('leaves Word files that open, with the three items in the opinion', async () => {
    const papers = told.files.filter((file) => file.endsWith('.docx'));
    expect(papers.map((file) => file.replace(/^var\/demo\/|（.*|\.docx$/g, ''))).toEqual([
      '补正通知书',
      '受理通知书',
      '合法性审查意见书',
      '集体审议记录',
      '签发单',
      '登记通知书',
      '备案报告',
      '纠正通知',
      '纠正情况报告',
      '纠正办结通知',
    ]);
    for (const paper of papers) expect(await inspectUpload(readFileSync(join(root, paper)), paper)).toMatchObject({ ok: true });
    const opinion = await readDocx(readFileSync(join(root, papers.find((file) => file.includes('合法性审查意见书'))!)));
    const text = JSON.stringify(opinion);
    for (const words of [
      '第九条第二款',
      '经营保证金',
      '《中华人民共和国合同法》',
      '第二十七条',
      '违法必改',
      '应当予以修改',
      '临司法审〔2026〕1号',
    ])
      expect(text).toContain(words);
  });

  it('leaves histories that verify, and tell nobody who objected', () => {
    const { status, stdout } = fashen('verify', bundleFile, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      events: events(JSON.parse(readFileSync(bundleFile, 'utf8')) as Bundle).length,
      brokenAt: null,
      checkpoint: expect.objectContaining({ number: 1, covered: 1, beyond: 0 }),
    });
    for (const file of told.files.filter((name) => name.endsWith('.bundle.json')))
      for (const word of ['秋照水', '0570-5550188', '小停车场']) expect(readFileSync(join(root, file), 'utf8')).not.toContain(word);
  });

  it('leaves histories that a checkpoint vouches for, under a key that a register outside knows', () => {
    const { checkpoint, key } = (JSON.parse(readFileSync(bundleFile, 'utf8')) as Bundle).checkpoint!;
    const { fingerprint } = publicKeyOf(key)!;
    const told = fashen('verify', bundleFile, '--key', fingerprint);
    expect(told.status).toBe(0);
    for (const words of [checkpoint.root, fingerprint, '第 1 号检查点']) expect(told.stdout).toContain(words);
    const other = fashen(
      'verify',
      bundleFile,
      '--key',
      fingerprint.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    );
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('不是由所给指纹的密钥签署的')]);
    const unsigned = tampered('unsigned.json', (bundle) => {
      bundle.checkpoint = null;
    });
    expect(fashen('verify', unsigned)).toMatchObject({ status: 0, stdout: expect.stringContaining('不能发现整体重写') });
    expect(fashen('verify', unsigned, '--key', fingerprint).status).toBe(1);
  });

  it.each<[string, (bundle: Bundle) => void, (rows: number) => number]>([
    [
      'a changed row',
      (bundle) => {
        events(bundle)[3]!.event = events(bundle)[3]!.event.replace('2026-11-26', '2026-11-20');
      },
      () => 4,
    ],
    [
      'a removed row',
      (bundle) => {
        events(bundle).splice(4, 1);
      },
      () => 5,
    ],
    [
      'an inserted row',
      (bundle) => {
        events(bundle).splice(5, 0, events(bundle)[5]!);
      },
      () => 7,
    ],
    [
      'a row cut off at the end',
      (bundle) => {
        events(bundle).pop();
      },
      (rows) => rows - 1,
    ],
  ])('shows %s in that history', (what, change, brokenAt) => {
    const rows = events(JSON.parse(readFileSync(bundleFile, 'utf8')) as Bundle).length;
    const { status, stdout } = fashen('verify', tampered(`${what.replaceAll(' ', '-')}.json`, change), '--json');
    const result = JSON.parse(stdout) as { ok: boolean; brokenAt: { seq: number } };
    expect(status).toBe(1);
    expect(result.ok).toBe(false);
    expect(result.brokenAt.seq).toBe(brokenAt(rows));
  });
});

describe('the command line', () => {
  it('proves a workflow, with its bounds', () => {
    const { status, stdout } = fashen('explore', 'review-sampling', '--json');
    const result = JSON.parse(stdout) as { unreached: string[]; invariants: { name: string; holds: boolean }[] };
    expect(result.unreached).toEqual([]);
    expect(result.invariants.filter(({ holds }) => !holds)).toEqual([]);
    expect(status).toBe(0);
  });

  it.each([
    ['an unknown verb', ['registrieren']],
    ['an unknown workflow', ['explore', 'x']],
    ['a file that is not there', ['verify', 'nowhere.json']],
    ['a file that is no bundle', ['verify', 'package.json']],
    ['a wrong option', ['deadline', '--fast']],
  ])('answers %s with a sentence in both languages and exit 2, never a stack', (_, args) => {
    const { status, stdout, stderr } = fashen(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/[\u4e00-\u9fff]/);
    expect(stderr).toMatch(/[A-Za-z]{3}/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

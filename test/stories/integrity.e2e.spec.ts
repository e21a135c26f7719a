import { appendFile, copyFile, cp, readFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBundle, verifyBundle } from '@fashen/engine';
import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { homes } from '../support/homes.js';
import { LightReviewStory } from '../support/light-review.js';
import { told } from '../support/office.js';
import { person } from '../support/review.js';
import { describeBothServers, PASSWORD, startServer } from '../support/server.js';

const QUARTER = 15 * 60_000;
type Finding = { id: string; kind: string; subject: string; place: number; says: { zh: string }; closed: unknown };

const sign = async (client: Client) => (await client.post('/api/admin/checkpoints', {})).body;
const verify = async (client: Client) => (await client.post('/api/admin/integrity/verification', {})).body;
const findings = async (client: Client): Promise<Finding[]> => (await client.get('/api/admin/integrity')).body.findings;
const brief = (all: readonly Finding[]) => all.map(({ kind, subject, place }) => [kind, subject, place]);

describeBothServers('what was written', (server) => {
  let auditor: Client;
  let story: LightReviewStory;
  beforeAll(async () => {
    story = new LightReviewStory(server());
    await story.assigned();
    auditor = await server().as('auditor');
  });
  beforeEach(() => server().clock.pass(QUARTER));

  const harm = (statement: string, ...params: readonly string[]) => server().database.sql.query(statement, params);
  const bundle = async (id = story.id) => parseBundle((await auditor.get(`/api/processes/${id}/bundle`)).body);

  it('is vouched for by a checkpoint, whose number an exported bundle carries', async () => {
    expect((await bundle()).checkpoint).toBeNull();
    const { checkpoint, isNew } = await sign(auditor);
    expect([isNew, checkpoint]).toEqual([true, expect.objectContaining({ number: 1, processes: 1, previous: '0'.repeat(64) })]);
    expect(checkpoint.logs.map(({ label }: { label: { zh: string } }) => label.zh)).toEqual([
      '管理日志',
      '查看提出人信息的记录',
      '登录记录',
    ]);
    expect(await sign(auditor)).toEqual({ checkpoint, isNew: false });
    expect((await auditor.get('/api/admin/checkpoints/1')).body).toEqual(checkpoint);

    await story.done('justice-handler', 'submitOpinion', {
      points: [{ text: '建议明确施行日期', basis: ['国办发〔2018〕37号 二（八）'] }],
    });
    const exported = await bundle();
    const { root } = checkpoint;
    const verified = verifyBundle(exported);
    expect(verified).toMatchObject({ ok: true, checkpoint: { number: 1, root, covered: 1, beyond: 1 } });
    exported.processes[0]!.events.pop();
    expect(verifyBundle(exported).ok).toBe(false);
  });

  it('is verified as a whole, and nothing differs', async () => {
    await sign(auditor);
    const run = await verify(auditor);
    expect(run).toMatchObject({ processes: 1, findings: 0 });
    expect([run.events, run.entries].every((count) => count > 2)).toBe(true);
    const { verification } = (await auditor.get('/api/admin/integrity')).body;
    expect(verification).toEqual(expect.objectContaining({ at: run.at, findings: 0 }));
  });

  it('shows failed sign-ins, without what was typed where there is no such account', async () => {
    await server().anonymous().signIn('justice-handler', 'not the password');
    await server().anonymous().signIn('my-password-by-mistake', 'x');
    const { entries } = (await auditor.get('/api/admin/sign-ins')).body;
    expect(entries.slice(0, 2)).toMatchObject([
      { outcome: 'refused', person: null },
      { outcome: 'refused', person: { login: 'justice-handler' } },
    ]);
    expect(JSON.stringify(entries)).not.toContain('my-password-by-mistake');
    await server().anonymous().signIn('justice-handler', PASSWORD);
    const own = (await auditor.get(`/api/admin/sign-ins?account=${person('justice-handler')}`)).body.entries;
    expect(own.slice(0, 2).map(({ outcome }: { outcome: string }) => outcome)).toEqual(['signedIn', 'refused']);
  });

  it('is open to administrators and auditors alone', async () => {
    const handler = await server().as('justice-handler');
    const answers = [
      await handler.get('/api/admin/integrity'),
      await handler.get('/api/admin/checkpoints'),
      await handler.get('/api/admin/checkpoints/1'),
      await handler.get('/api/admin/sign-ins'),
      await handler.post('/api/admin/checkpoints', {}),
      await handler.post('/api/admin/integrity/verification', {}),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
    expect(told(await auditor.get('/api/admin/checkpoints/99'))).toBe('404 NOT_FOUND');
    expect(told(await auditor.get('/api/admin/checkpoints/last'))).toBe('404 NOT_FOUND');
  });

  it('and then was changed is an incident of its own, told once, until somebody explains it', async () => {
    await sign(auditor);
    // a tail cut off together with its head, which the chain of the process alone cannot show
    const rows = await harm('SELECT seq, previous FROM event WHERE process = $1 ORDER BY seq DESC LIMIT 1', story.id);
    const { seq, previous } = rows[0] as { seq: number; previous: string };
    await harm('DELETE FROM event WHERE process = $1 AND seq = (SELECT max(seq) FROM event WHERE process = $2)', story.id, story.id);
    await harm('UPDATE process SET head = $1, revision = revision - 1 WHERE id = $2', previous, story.id);
    const stood = await verify(auditor);
    await harm('DELETE FROM sign_in WHERE ordinal = 3');
    await harm('UPDATE event SET "by" = $1 WHERE process = $2 AND seq = 1', 'somebody', story.id);
    expect((await sign(auditor)).isNew).toBe(false);
    const run = await verify(auditor);
    // what follows a break is counted like what goes before it
    expect([run.events, run.entries]).toEqual([stood.events, stood.entries - 1]);
    const found = await findings(auditor);
    expect([run.findings, found.filter(({ kind }) => kind === 'lost').length]).toEqual([found.length, 1]);
    expect(brief(found)).toEqual(
      expect.arrayContaining([
        ['lost', story.id, Number(seq)],
        ['log', 'signIns', 3],
      ]),
    );
    expect(found.find(({ kind }) => kind === 'lost')!.says.zh).toContain('现已缺失');
    await verify(auditor);
    expect(await findings(auditor)).toHaveLength(found.length);
    expect(await server().counts()).toContain(`fashen_integrity_findings ${found.length}`);

    const closing = `/api/admin/integrity/findings/${found[0]!.id}/closing`;
    expect((await auditor.post(closing, { reason: '已查明' })).status).toBe(403);
    const administrator = await server().as('administrator');
    expect((await administrator.post(closing, {})).status).toBe(400);
    expect((await administrator.post(closing, { reason: '已查明：磁盘故障' })).status).toBe(204);
    expect(told(await administrator.post(closing, { reason: '再次' }))).toBe('409 INCIDENT_CLOSED');
    await verify(auditor);
    expect((await findings(auditor)).filter(({ closed }) => closed !== null)).toMatchObject([
      { id: found[0]!.id, closed: { reason: '已查明：磁盘故障' } },
    ]);
    expect((await auditor.get('/api/admin/integrity')).body).toMatchObject({ open: found.length - 1, closed: 1 });
    const { entries } = (await auditor.get('/api/admin/log')).body;
    expect(entries[0]).toMatchObject({ action: 'closeIntegrityFinding', reason: '已查明：磁盘故障' });
  });
});

describe('a database that has lost its last commits', () => {
  const makeHome = homes();

  it('is missed at the next start, with the processes that it concerns; numbers of checkpoints go on', async () => {
    const home = await makeHome();
    const first = await startServer({ home });
    const auditor = await first.as('auditor');
    const before = new LightReviewStory(first);
    await before.assigned();
    await sign(auditor);
    const wal = `${home}/fashen.sqlite-wal`;
    const { size } = await stat(wal);
    await before.done('justice-handler', 'submitOpinion', { points: [{ text: '建议', basis: ['依据'] }] });
    const { checkpoint } = await sign(auditor);
    expect(checkpoint.number).toBe(2);

    // power is lost, and the disk had not kept what it said that it had
    const other = await makeHome();
    await cp(join(home, 'keys'), join(other, 'keys'), { recursive: true });
    await cp(join(home, 'checkpoints'), join(other, 'checkpoints'), { recursive: true });
    for (const end of ['', '-wal']) await copyFile(`${home}/fashen.sqlite${end}`, `${other}/fashen.sqlite${end}`);
    await first.close();
    await truncate(`${other}/fashen.sqlite-wal`, size);

    const second = await startServer({ home: other });
    const there = await second.as('auditor');
    const found = await eventually(
      () => findings(there),
      (all) => all.length > 1,
    );
    const { revision } = (await there.get(`/api/processes/${before.id}`)).body;
    expect(brief(found)).toEqual(
      expect.arrayContaining([
        ['checkpoint', '2', 2],
        ['lost', before.id, revision + 1],
      ]),
    );
    expect(second.log.filter((line) => line.includes('records are not as they were written'))).toHaveLength(found.length);
    expect((await sign(there)).checkpoint).toMatchObject({ number: 3, previous: checkpoint.hash });
    const lines = (await readFile(join(other, 'checkpoints/heads.ndjson'), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(3);
    await second.close();
  });

  it('that has lost nothing is told of nothing, and a line that power was lost over counts for nothing', async () => {
    const home = await makeHome();
    const first = await startServer({ home });
    await new LightReviewStory(first).assigned();
    await sign(await first.as('auditor'));
    await first.close();
    const book = join(home, 'checkpoints/heads.ndjson');
    const { size } = await stat(book);
    await appendFile(book, '{"signed":{"checkp');
    const second = await startServer({ home });
    const auditor = await second.as('auditor');
    await eventually(async () => (await stat(book)).size === size);
    expect((await verify(auditor)).findings).toBe(0);
    await second.close();
  });
});

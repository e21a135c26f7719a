import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOURCES } from '../../../../test/support/runner/sources.mjs';
import { openDatabase } from '../database.js';
import { ServedAlready } from './alone.js';

const ROOT = join(import.meta.dirname, '../../../..');

describe('the one process that serves a SQLite file', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fashen-alone-'));
    file = join(folder, 'fashen.sqlite');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const refusal = () =>
    openDatabase({ file, alone: true }).then(
      (database) => database.close(),
      (error: unknown) => error,
    );

  it('refuses a second one by the number of its process, and lets others read and back up', async () => {
    const first = await openDatabase({ file, alone: true });
    const refused = await refusal();
    expect(refused).toBeInstanceOf(ServedAlready);
    expect(refused).toMatchObject({ holder: { pid: process.pid, since: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) } });
    const beside = await openDatabase({ file });
    expect(await beside.sql.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await beside.close();
    await first.close();
    expect(await refusal()).toBeUndefined();
  });

  it('holds nobody back once it is killed, whatever it left lying', async () => {
    const child = spawn(process.execPath, [...SOURCES, join(ROOT, 'test/support/serving-alone.ts'), file], {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout!, 'data');
    expect(await refusal()).toMatchObject({ holder: { pid: child.pid } });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await refusal()).toBeUndefined();
  });
});

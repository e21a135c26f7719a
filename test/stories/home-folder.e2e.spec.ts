import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../support/client.js';
import { ServerProcess } from '../support/server-process.js';

const PASSWORD = 'linjiang-for-tests';
const isOpen = async (path: string): Promise<boolean> => ((await stat(path)).mode & 0o077) !== 0;

/** Everything in the folder and the folder itself that somebody else may read, write or enter. */
async function openIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const open = await Promise.all(['.', ...names].map(async (name) => ((await isOpen(join(folder, name))) ? [name] : [])));
  return open.flat();
}

const folderAt = async (path: string): Promise<void> => {
  await mkdir(path);
  await chmod(path, 0o755);
};
const fileAt = async (path: string): Promise<void> => {
  await writeFile(path, '');
  await chmod(path, 0o644);
};

describe('the home folder', () => {
  let home: string;
  let elsewhere: string;

  beforeAll(async () => {
    const around = await mkdtemp(join(tmpdir(), 'fashen-rights-'));
    [home, elsewhere] = [join(around, 'home'), join(around, 'elsewhere')];
    for (const folder of [home, join(home, 'keys'), join(home, 'backups'), elsewhere]) await folderAt(folder);
    for (const file of ['backups/old.sqlite', 'keys/old.key', 'notes.txt']) await fileAt(join(home, file));
    await fileAt(join(elsewhere, 'theirs'));
    await symlink(elsewhere, join(home, 'backups', 'linked'));
  });
  afterAll(() => rm(join(home, '..'), { recursive: true, maxRetries: 5 }));

  it('is taken from everybody else at the start: what is old, and what a running server writes', async () => {
    expect(await openIn(home)).toEqual(expect.arrayContaining(['.', 'keys', 'backups', 'backups/old.sqlite', 'keys/old.key']));
    const server = ServerProcess.start({ FASHEN_HOME: home, PORT: '0', FASHEN_DEMO_PASSWORD: PASSWORD });
    const client = new Client(await server.url());
    expect((await client.signIn('urban-head', PASSWORD)).status).toBe(201);
    expect(await readdir(home)).toEqual(expect.arrayContaining(['fashen.sqlite', 'fashen.sqlite-wal', 'fashen.sqlite-shm']));
    expect((await openIn(home)).filter((name) => !name.startsWith('backups/linked'))).toEqual(['notes.txt']);
    expect(await server.stop()).toBe(0);
  });

  it('leaves alone what a link leads to, and what is not of this house', async () => {
    expect(await isOpen(elsewhere)).toBe(true);
    expect(await isOpen(join(elsewhere, 'theirs'))).toBe(true);
    expect(await isOpen(join(home, 'notes.txt'))).toBe(true);
  });
});

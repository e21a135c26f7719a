import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { announce } from '../../apps/server/src/demonstration/announce.js';
import { homes } from '../support/homes.js';
import { type RunningServer, startServer } from '../support/server.js';

const FIRST = 'first-of-them-all';
const OTHER = 'another-password';

describe('the password that the console announces', () => {
  const makeHome = homes();

  async function started<R>(home: string, password: string, look: (server: RunningServer) => Promise<R>): Promise<R> {
    const server = await startServer({ home, environment: { FASHEN_DEMO_PASSWORD: password } });
    try {
      return await look(server);
    } finally {
      await server.close();
    }
  }

  const statusOf = async (server: RunningServer, password: string) => (await server.anonymous().signIn('urban-drafter', password)).status;
  const announced = ({ firstStart }: RunningServer) => (firstStart.kind === 'demonstration' ? firstStart.password : firstStart.kind);

  it('is the one that works: a setting that was changed since does not change accounts, and is not announced', async () => {
    const home = await makeHome();
    await started(home, FIRST, async (server) => {
      expect([announced(server), await statusOf(server, FIRST)]).toEqual([FIRST, 201]);
    });
    await started(home, OTHER, async (server) => {
      expect([announced(server), await statusOf(server, OTHER), await statusOf(server, FIRST)]).toEqual([null, 401, 201]);
      const said = announce(server.url, server.firstStart);
      expect(said).not.toContain(OTHER);
      expect(said).toContain('首次启动时设定的口令');
    });
    await started(home, '', async (server) => expect(announced(server)).toBeNull());
    expect(existsSync(join(home, 'keys/demo-password'))).toBe(false);
    await started(home, FIRST, async (server) => expect(announced(server)).toBe(FIRST));
  });

  it('is the one that was made at the first start, whatever is set later', async () => {
    const home = await makeHome();
    const made = await started(home, '', async (server) => announced(server));
    expect(made).toMatch(/^linjiang-/);
    await started(home, OTHER, async (server) => {
      expect([announced(server), await statusOf(server, made!)]).toEqual([made, 201]);
    });
  });
});

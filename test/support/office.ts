import type { AdministrationLog } from '@fashen/contracts';
import type { Answer, Client } from './client.js';
import type { RunningServer } from './server.js';

/** The password that people of these stories choose. */
export const CHOSEN = '自己想的口令-2026';

/** Whatever the answer, its status and its rules in one line. */
export const told = ({ status, body }: Answer): string =>
  [status, body?.code, ...(body?.findings ?? []).map(({ rule }: { rule: string }) => rule)].filter(Boolean).join(' ');

/** Signs in with a one-time password and chooses an own one. */
export async function settleIn(server: RunningServer, login: string, oneTime: string): Promise<Client> {
  const client = server.anonymous();
  expect((await client.signIn(login, oneTime)).body).toMatchObject({ mustChangePassword: true });
  expect((await client.post('/api/session/password', { current: oneTime, next: CHOSEN })).status).toBe(204);
  return client;
}

/** An installation without the invented city, as its first administrator builds it up. */
export class Office {
  private constructor(
    readonly server: RunningServer,
    readonly administrator: Client,
    readonly government: string,
  ) {}

  static async open(server: RunningServer): Promise<Office> {
    const { firstStart } = server;
    if (firstStart.kind !== 'administrator') throw new Error('The installation is not a new one');
    const administrator = await settleIn(server, firstStart.login, firstStart.password);
    return new Office(server, administrator, administrator.me.party.id);
  }

  async party(name: string, functions: readonly string[] = [], more: object = {}): Promise<string> {
    const body = { kind: 'department', name, shortName: name, parent: this.government, functions, ...more };
    const answer = await this.administrator.post('/api/admin/parties', body);
    expect(told(answer)).toBe('201');
    return answer.body.id;
  }

  /** A new account; answers with its id and its one-time password. */
  async account(login: string, roles: readonly { party: string; role: string }[]): Promise<{ id: string; oneTime: string }> {
    const answer = await this.administrator.post('/api/admin/accounts', { login, name: `人员${login}`, roles });
    expect(told(answer)).toBe('201');
    return { id: answer.body.account.id, oneTime: answer.body.oneTimePassword };
  }

  /** A new account whose person has settled in. */
  async person(login: string, party: string, role: string): Promise<{ id: string; client: Client }> {
    const { id, oneTime } = await this.account(login, [{ party, role }]);
    return { id, client: await settleIn(this.server, login, oneTime) };
  }

  /** The same, where a second person has to confirm it. */
  async confirmed(login: string, role: { party: string; role: string }, by: string): Promise<{ id: string; client: Client }> {
    const asked = await this.administrator.post('/api/admin/accounts', { login, name: `人员${login}`, roles: [role] });
    expect(asked.status).toBe(202);
    const second = this.server.anonymous();
    await second.signIn(by, CHOSEN);
    const { body } = await second.post(`/api/admin/account-requests/${asked.body.request.id}/confirm`, {});
    return { id: body.account.id, client: await settleIn(this.server, login, body.oneTimePassword) };
  }

  async log(reader: Client = this.administrator): Promise<AdministrationLog['entries']> {
    return (await reader.get('/api/admin/log')).body.entries;
  }
}

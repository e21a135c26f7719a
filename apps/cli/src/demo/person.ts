import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** An answer that the story did not expect; the problem's own words are the message. */
export class Unexpected extends Error {
  constructor(
    readonly status: number,
    readonly problem: { code?: string; detail?: string; findings?: readonly { detail: string }[] },
    what: string,
  ) {
    const found = problem.findings?.map(({ detail }) => detail).join('；');
    super(`${what}: ${status} ${problem.code ?? ''} ${problem.detail ?? ''}${found ? `（${found}）` : ''}`);
  }

  /** What the person is told: the findings, or the problem itself. */
  get words(): string {
    const { findings = [], detail = '' } = this.problem;
    return findings.length > 0 ? findings.map((finding) => finding.detail).join('') : detail;
  }
}

/** Someone at their desk: signs in with their own account and does everything over HTTP, as a browser would. */
export class Person {
  private cookie = '';
  private csrf = '';
  name = '';
  party = '';

  constructor(
    private readonly url: string,
    readonly login: string,
  ) {}

  async signIn(password: string): Promise<this> {
    const answer = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'zh-CN' },
      body: JSON.stringify({ login: this.login, password }),
    });
    const me = await this.read<{ csrf: string; person: { name: string }; party: { name: string } }>(answer, `sign in as ${this.login}`);
    this.cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    this.csrf = me.csrf;
    this.name = me.person.name;
    this.party = me.party.name;
    return this;
  }

  async get<T>(path: string): Promise<T> {
    return this.read<T>(await fetch(this.url + path, { headers: this.headers() }), `GET ${path}`);
  }

  async download(path: string): Promise<Buffer> {
    const answer = await fetch(this.url + path, { headers: this.headers() });
    if (!answer.ok) return this.read(answer, `GET ${path}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  /** `revision`: the one that this person has on screen. */
  async post<T>(path: string, body: unknown, revision?: number): Promise<T> {
    const headers = { ...this.headers(), 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const answer = await fetch(this.url + path, {
      method: 'POST',
      headers: revision === undefined ? headers : { ...headers, 'if-match': `"${revision}"` },
      body: JSON.stringify(body),
    });
    return this.read<T>(answer, `POST ${path}`);
  }

  async put(path: string, body: unknown): Promise<void> {
    const headers = { ...this.headers(), 'content-type': 'application/json' };
    await this.read(await fetch(this.url + path, { method: 'PUT', headers, body: JSON.stringify(body) }), `PUT ${path}`);
  }

  async upload<T>(path: string, file: string, fields: Readonly<Record<string, string | readonly string[]>> = {}): Promise<T> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(field, one);
    form.append('file', new Blob([readFileSync(file)], { type: DOCX }), basename(file));
    const headers = { ...this.headers(), 'idempotency-key': randomUUID() };
    return this.read<T>(await fetch(this.url + path, { method: 'POST', headers, body: form }), `POST ${path}`);
  }

  private headers(): Record<string, string> {
    return { cookie: this.cookie, 'x-csrf-token': this.csrf, 'accept-language': 'zh-CN' };
  }

  private async read<T>(answer: Response, what: string): Promise<T> {
    const text = await answer.text();
    if (!answer.ok) throw new Unexpected(answer.status, isJson(answer) ? JSON.parse(text) : { detail: text.slice(0, 300) }, what);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}

const isJson = (answer: Response): boolean => /json/.test(answer.headers.get('content-type') ?? '');

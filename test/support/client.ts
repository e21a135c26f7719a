/** An answer as a test looks at it: status, headers, parsed JSON (or undefined) and the raw bytes. */
export type Answer = { status: number; headers: Headers; body: any; bytes: Buffer };

export type Conditions = { ifMatch?: string; key?: string; language?: 'zh' | 'en'; headers?: Record<string, string> };

export type Upload = { file?: { name: string; bytes: Buffer }; fields?: Record<string, string | readonly string[]> };

/** A person at a browser: keeps the cookie and sends the anti-forgery token, over real HTTP. */
export class Client {
  cookie: string | undefined;
  csrf: string | undefined;
  me: any;

  constructor(readonly url: string) {}

  async signIn(login: string, password: string, party?: string): Promise<Answer> {
    const answer = await this.post('/api/session', { login, password, ...(party === undefined ? {} : { party }) });
    if (answer.status === 201) {
      this.csrf = answer.body.csrf;
      this.me = answer.body;
    }
    return answer;
  }

  get = (path: string, conditions: Conditions = {}): Promise<Answer> => this.send('GET', path, undefined, conditions);

  post = (path: string, body: unknown, conditions: Conditions = {}): Promise<Answer> =>
    this.send('POST', path, JSON.stringify(body), {
      ...conditions,
      headers: { 'content-type': 'application/json', ...conditions.headers },
    });

  put = (path: string, body: unknown, conditions: Conditions = {}): Promise<Answer> =>
    this.send('PUT', path, JSON.stringify(body), {
      ...conditions,
      headers: { 'content-type': 'application/json', ...conditions.headers },
    });

  delete = (path: string, conditions: Conditions = {}): Promise<Answer> => this.send('DELETE', path, undefined, conditions);

  upload(path: string, { file, fields = {} }: Upload, conditions: Conditions = {}): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one as string);
    if (file) form.append('file', new Blob([new Uint8Array(file.bytes)]), file.name);
    return this.send('POST', path, form, conditions);
  }

  /** The bare request: any method, any body. */
  async send(method: string, path: string, body: string | FormData | Buffer | undefined, conditions: Conditions = {}): Promise<Answer> {
    const { ifMatch, key, language, headers = {} } = conditions;
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      ...(body === undefined ? {} : { body: Buffer.isBuffer(body) ? new Uint8Array(body) : body }),
      headers: {
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...(this.csrf === undefined ? {} : { 'x-csrf-token': this.csrf }),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(language === undefined ? {} : { 'accept-language': language }),
        ...headers,
      },
    });
    const set = response.headers.getSetCookie().find((cookie) => cookie.startsWith('fashen_session='));
    if (set !== undefined) this.cookie = set.split(';')[0];
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(bytes.toString('utf8')) : undefined, bytes };
  }
}

import { Agent, request } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { draft } from '../../support/docx.js';
import { publishedLibrary } from '../../support/library.js';
import { LifeStory } from '../../support/normative-document.js';
import { ReviewStory } from '../../support/review.js';
import { type DatabaseKind, PASSWORD, type RunningServer, startServer } from '../../support/server.js';
import { type Ask, type Body, type OpenApi, requestsTo } from './requests.js';
import { withIds } from './values.js';

/** Who asks: nobody, and people of most roles. */
const PEOPLE = [
  '',
  'administrator',
  'urban-drafter',
  'urban-head',
  'justice-handler',
  'justice-head',
  'office-secretary',
  'auditor',
  'market-head',
];
/** A server takes so many before a new one begins: by then an administrator may have closed the accounts of the others. */
const EACH = 1_000;
const MOST_IDS = 400;
const AT_ONCE = 4;
/** Milliseconds between two looks; they are in what is measured and taken off again. */
const RESOLUTION = 5;
/** What a server may say with 5xx, and mean it. */
const DELIBERATE = new Set(['NOT_READY', 'NOT_BUILT']);

type Answered = { status: number; type: string; body: string; cookie: string | undefined };
type Session = { cookie?: string | undefined; csrf?: string };
export type Fault = { seed: number; ask: Ask; status: number; said: string; log: string };
export type Provoked = {
  answers: Map<number, number>;
  routes: Map<string, number>;
  faults: Fault[];
  /** Refusals under /api that are no problem in words. */
  wordless: Fault[];
  signIns: number;
  /** Milliseconds that the process, which is server and asker in one, did not come to anything else; of the worst round. */
  held: { p50: number; p99: number; most: number };
  /** MiB of the heap after each server, all rubbish collected. */
  heap: number[];
};

const FILES = [
  Buffer.from('%PDF-1.4\n%%EOF\n'),
  Buffer.from([0, 1, 2, 255]),
  Buffer.alloc(0),
  draft(),
  Buffer.from('PK\u0003\u0004 broken'),
];

async function formOf(fields: unknown, file: number): Promise<{ type: string; bytes: Buffer }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(Object(fields)).slice(0, 40))
    for (const one of [value].flat()) if (name !== 'file') form.append(name, typeof one === 'string' ? one : (JSON.stringify(one) ?? ''));
  const bytes = FILES[file];
  if (bytes) form.append('file', new Blob([new Uint8Array(bytes)]), '材料.docx');
  const response = new Response(form);
  return { type: response.headers.get('content-type')!, bytes: Buffer.from(await response.arrayBuffer()) };
}

async function bytesOf(body: Body, ids: readonly string[]): Promise<{ type: string; bytes: Buffer } | undefined> {
  if (body.kind === 'none') return undefined;
  if (body.kind === 'text') return { type: body.type, bytes: Buffer.from(withIds(body.text, ids)) };
  return formOf(JSON.parse(withIds(JSON.stringify(body.fields ?? null), ids)), body.file);
}

/** On the line as it is: a path that no client library would send is sent. */
async function sent(url: string, agent: Agent, ask: Ask, session: Session, ids: readonly string[]): Promise<Answered> {
  const content = await bytesOf(ask.body, ids);
  const csrf = ask.csrf === true ? session.csrf : ask.csrf;
  const headers = {
    ...ask.headers,
    ...(session.cookie === undefined ? {} : { cookie: session.cookie }),
    ...(csrf === undefined ? {} : { 'x-csrf-token': csrf }),
    ...(content === undefined ? {} : { 'content-type': content.type, 'content-length': content.bytes.length }),
  };
  const { hostname, port } = new URL(url);
  // half a surrogate pair has no bytes of its own: it goes out as U+FFFD, as a browser would send it
  const path = Buffer.from(withIds(ask.path, ids))
    .toString()
    .replace(/[^\x21-\x7e]/gu, encodeURIComponent);
  return new Promise((resolve, reject) => {
    const out = request({ hostname, port, path, method: ask.method, headers, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const cookie = answer.headers['set-cookie']?.find((one) => one.startsWith('fashen_session='))?.split(';')[0];
        const type = answer.headers['content-type'] ?? '';
        resolve({ status: answer.statusCode!, type, body: Buffer.concat(chunks).toString('utf8'), cookie });
      });
    });
    out.on('error', reject);
    out.end(content?.bytes);
  });
}

/** Everything that looks like an id in what the server said. */
const idsIn = (body: string): string[] =>
  [...body.matchAll(/"(?:id|document|version|process|person|evidence|key|token)":"([^"]{3,120})"/g)].map(([, id]) => id!);

/** Documents, a review and the life of a document, so that there is something to ask for. */
async function played(server: RunningServer): Promise<void> {
  await publishedLibrary(server);
  const review = new ReviewStory(server);
  await review.examining();
  await new LifeStory(server).screened();
}

class Asking {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  private readonly sessions = new Map<number, Session>();
  private readonly ids: string[] = [];

  constructor(
    private readonly server: RunningServer,
    private readonly into: Provoked,
    private readonly seed: number,
  ) {}

  async everybodySignsIn(): Promise<void> {
    for (const who of PEOPLE.keys()) await this.signIn(who);
    for (const path of [
      '/api/documents',
      '/api/tasks',
      '/api/directory/colleagues',
      '/api/admin/accounts',
      '/api/library/documents',
      '/api/sessions',
    ])
      for (const who of PEOPLE.keys())
        this.learn(
          (await this.server.anonymous().get(path, { headers: { cookie: this.sessions.get(who)?.cookie ?? '' } })).bytes.toString(),
        );
  }

  async ask(ask: Ask): Promise<void> {
    const session = this.sessions.get(ask.who) ?? {};
    const before = this.server.log.length;
    const answer = await sent(this.server.url, this.agent, ask, session, this.ids);
    const { status, type, body } = answer;
    this.into.answers.set(status, (this.into.answers.get(status) ?? 0) + 1);
    this.into.routes.set(ask.route, (this.into.routes.get(ask.route) ?? 0) + 1);
    const isProblem = type.startsWith('application/problem+json');
    const code = isProblem ? (JSON.parse(body) as { code: string }).code : '';
    const log = this.server.log
      .slice(before)
      .filter((line) => line.includes('"level":"error"'))
      .join('\n');
    const fault = { seed: this.seed, ask, status, said: body.slice(0, 500), log: log.slice(0, 1_500) };
    if (status >= 500 && !DELIBERATE.has(code)) this.into.faults.push(fault);
    else if (status >= 400 && ask.path.startsWith('/api') && !isProblem) this.into.wordless.push(fault);
    if (status < 300 && type.includes('json')) this.learn(body);
    const isLost = code === 'NOT_SIGNED_IN' || code === 'PASSWORD_TO_CHANGE' || answer.cookie !== undefined;
    if (isLost) await this.signIn(ask.who);
  }

  close = (): void => this.agent.destroy();

  private async signIn(who: number): Promise<void> {
    if (PEOPLE[who] === '') return;
    const client = this.server.anonymous();
    const { status } = await client.signIn(PEOPLE[who]!, PASSWORD);
    this.into.signIns += 1;
    if (status === 201) this.sessions.set(who, { cookie: client.cookie, csrf: client.csrf! });
    else this.sessions.delete(who);
  }

  /** The newest take the places of the oldest. */
  private learn(body: string): void {
    for (const id of idsIn(body)) if (!this.ids.includes(id)) this.ids.push(id);
    this.ids.splice(0, Math.max(0, this.ids.length - MOST_IDS));
  }
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

type Round = { seed: number; count: number };

async function round(kind: DatabaseKind, { seed, count }: Round, into: Provoked): Promise<void> {
  const server = await startServer({ database: kind, environment: { FASHEN_LOG: 'error' } });
  const asking = new Asking(server, into, seed);
  // one for each round: a histogram that is taken up again counts the time in between as held
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  try {
    await played(server);
    await asking.everybodySignsIn();
    const openapi = (await server.anonymous().get('/api/openapi.json')).body as OpenApi;
    const asks = fc.sample(requestsTo(openapi, PEOPLE.length), { numRuns: count, seed });
    delay.enable();
    for (let n = 0; n < asks.length; n += AT_ONCE) await Promise.all(asks.slice(n, n + AT_ONCE).map((ask) => asking.ask(ask)));
  } finally {
    delay.disable();
    asking.close();
    await server.close();
  }
  into.held.p50 = Math.max(into.held.p50, heldFor(delay.percentile(50)));
  into.held.p99 = Math.max(into.held.p99, heldFor(delay.percentile(99)));
  into.held.most = Math.max(into.held.most, heldFor(delay.max));
  collect();
  into.heap.push(Math.round(process.memoryUsage().heapUsed / 2 ** 20));
}

const heldFor = (nanoseconds: number): number => Math.max(0, Math.round(nanoseconds / 1e5 - 10 * RESOLUTION) / 10);

/** `count` requests made from what the server itself says that it takes, `databases` in turn for each thousand. The same seed makes the same requests. */
export async function provoke(
  count: number,
  seed: number,
  databases: readonly DatabaseKind[],
  told: (line: string) => void = () => undefined,
): Promise<Provoked> {
  const into: Provoked = {
    answers: new Map(),
    routes: new Map(),
    faults: [],
    wordless: [],
    signIns: 0,
    held: { p50: 0, p99: 0, most: 0 },
    heap: [],
  };
  for (let begun = 0, n = 0; begun < count; begun += EACH, n += 1) {
    await round(databases[n % databases.length]!, { seed: seed + n, count: Math.min(EACH, count - begun) }, into);
    told(`${Math.min(count, begun + EACH)} of ${count} requests, ${into.faults.length} faults, heap ${into.heap.at(-1)} MiB`);
  }
  return into;
}

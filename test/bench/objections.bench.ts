import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Client } from '../support/client.js';
import { publishedDocument, TEXT } from '../support/objections.js';
import { type DatabaseKind, type RunningServer, startServer } from '../support/server.js';
import { type Figure, kinds, median, percentile, print, type Times, timed } from './measure.js';

const PEOPLE = Number(process.env.FASHEN_BENCH_OBJECTIONS ?? 1_000);
const CALLERS = 8;
const MOST = { FASHEN_OBJECTIONS_PER_ADDRESS: '1000000', FASHEN_OBJECTIONS_PER_TARGET: '1000000', FASHEN_OBJECTIONS_TOGETHER: '1000000' };
const REASONS = '经审查，该条没有法律、法规依据的说法不能成立：上位法已有授权。';

type Credentials = { code: string; secret: string };
type Said = Credentials & { reply?: { text: string } | null };

const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });

function post(server: RunningServer, path: string, body: unknown): Promise<Said> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${server.url}/api/public/objections${path}`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const said: Said = JSON.parse(Buffer.concat(chunks).toString('utf8'));
          if (answer.statusCode! < 300) resolve(said);
          else reject(new Error(JSON.stringify(said)));
        });
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}

/** So many at once, in the order of `all`. */
async function byCallers<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
    }),
  );
}

/** Whoever saw an older state looks again: the lead may just hear that its group grew. */
async function act(client: Client, id: string, action: string, body: object = {}, left = 5): Promise<void> {
  const page = await client.get(`/api/processes/${id}`);
  const answer = await client.post(`/api/processes/${id}/${action}`, body, { ifMatch: page.headers.get('etag')!, key: randomUUID() });
  if (answer.status === 412 && left > 0) return act(client, id, action, body, left - 1);
  if (answer.status !== 200) throw new Error(`${action}: ${JSON.stringify(answer.body)}`);
}

const rows = async ({ database }: RunningServer, query: string): Promise<number> =>
  Number((await database.read(({ sql }) => sql.query<{ n: number }>(query)))[0]!.n);

async function waited(look: () => Promise<number>, until: number): Promise<number> {
  const from = performance.now();
  for (let seen = await look(); seen < until; seen = await look()) {
    if (performance.now() - from > 600_000) throw new Error(`${seen} of ${until} after ten minutes`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return performance.now() - from;
}

/** The lead's way to the head's desk: masked, stated, examined. */
async function examine(server: RunningServer, lead: string): Promise<void> {
  const [handler, other, head, liaison] = await Promise.all(
    ['justice-objection', 'justice-objection2', 'justice-head3', 'office-liaison'].map((login) => server.as(login)),
  );
  await act(handler!, lead, 'accept');
  const { texts } = (await handler!.post(`/api/objections/${lead}/looks`, { what: 'texts', why: '遮盖' })).body;
  for (const { statement, sentences } of texts)
    await handler!.put(`/api/objections/${lead}/masking/${statement}`, {
      sentences: sentences.map(({ n }: { n: number }) => ({ keep: n === 1 })),
    });
  await act(handler!, lead, 'submitMasking');
  await act(other!, lead, 'approveMasking');
  await act(liaison!, lead, 'stateCase', { explanation: '依据上位法制定。' });
  await act(handler!, lead, 'proposeLawful', { explanation: REASONS, publicReply: REASONS });
  await act(head!, lead, 'approveDecision');
}

/** As many people object in the same words: one examination, each an answer of their own. */
async function objections(kind: DatabaseKind): Promise<Figure[]> {
  const server = await startServer({ database: kind, environment: { ...MOST, FASHEN_LOG: 'off' } });
  try {
    await publishedDocument(server, 'paper', 1);
    const times: Times = [];
    const told: Credentials[] = [];
    const from = performance.now();
    await byCallers(
      Array.from({ length: PEOPLE }, (_, n) => n),
      (n) =>
        timed(times, async () => {
          const { code, secret } = await post(server, '', {
            document: 'paper',
            text: TEXT,
            name: `甲${n}`,
            phone: `138${String(n).padStart(8, '0')}`,
          });
          told.push({ code, secret });
        }),
    );
    const submitted = performance.now() - from;
    const opened =
      submitted + (await waited(() => rows(server, 'SELECT count(*) AS n FROM objection WHERE started_at IS NOT NULL'), PEOPLE));
    const handler = await server.as('justice-objection');
    const { lead } = (await handler.get('/api/objections?limit=1')).body.entries[0].group as { lead: string };
    const joining = performance.now();
    await handler.post(`/api/objections/${lead}/group`, { least: 100 });
    await waited(() => rows(server, 'SELECT count(*) AS n FROM objection WHERE joined_at IS NOT NULL'), PEOPLE - 1);
    const joined = performance.now() - joining;
    const answering = performance.now();
    await examine(server, lead);
    await waited(() => rows(server, "SELECT count(*) AS n FROM objection_answer WHERE kind = 'replied'"), PEOPLE);
    const answered = performance.now() - answering;
    const looks: Times = [];
    let replies = 0;
    await byCallers(told, (one) =>
      timed(looks, async () => {
        const status = await post(server, '/status', one);
        if (status.reply?.text.includes(REASONS)) replies += 1;
      }),
    );
    const examinations = await rows(server, "SELECT count(*) AS n FROM event WHERE type = 'approveDecision'");
    if (replies !== PEOPLE || examinations !== 1) throw new Error(`${replies} answers of ${PEOPLE} after ${examinations} examinations`);
    const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
    const each = (some: Times): string =>
      `p50 ${median(some).toFixed(1)} ms, p99 ${percentile(some, 0.99).toFixed(1)} ms, ${CALLERS} callers over HTTP`;
    return [
      { what: `${kind}: ${PEOPLE} objections taken in`, value: seconds(submitted), goal: '', detail: each(times) },
      { what: `${kind}: … and every process open`, value: seconds(opened), goal: '', detail: '' },
      { what: `${kind}: joined to one examination`, value: seconds(joined), goal: '', detail: `${PEOPLE - 1} followers` },
      {
        what: `${kind}: from acceptance of the lead to the last answer`,
        value: seconds(answered),
        goal: '',
        detail: `${examinations} examination, ${replies} answers`,
      },
      { what: `${kind}: a look with code and secret`, value: `${median(looks).toFixed(1)} ms`, goal: '', detail: each(looks) },
    ];
  } finally {
    await server.close();
  }
}

for (const kind of kinds) print(`${PEOPLE} identical objections`, await objections(kind));

import 'reflect-metadata';
import { Agent, request } from 'node:http';
import { CONSULTATION, closeConsultation, openConsultation, publishResult } from '../support/consultation.js';
import { type DatabaseKind, type RunningServer, startServer } from '../support/server.js';
import { type Figure, kinds, median, percentile, print, type Times, timed } from './measure.js';
import { comment } from './said.js';

const PEOPLE = Number(process.env.FASHEN_BENCH_COMMENTS ?? 20_000);
const CALLERS = 8;
const MOST = { FASHEN_COMMENTS_AT_ONCE: '1000000', FASHEN_COMMENTS_TOGETHER: '1000000', FASHEN_RATE_LIMIT: '1000000', FASHEN_LOG: 'off' };
const MEBIBYTE = 1024 * 1024;

const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });

function post(server: RunningServer, path: string, body: unknown): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(`${server.url}/api/public/consultations${path}`, { method: 'POST', agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const said: Record<string, unknown> = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        if (answer.statusCode! < 300) resolve(said);
        else reject(new Error(JSON.stringify(said)));
      });
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}

async function byCallers(times: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      for (let n = next++; n < times; n = next++) await work(n);
    }),
  );
}

type Watched<T> = { value: T; took: number; most: number; before: number; held: number; busy: number };

/**
 * The most memory that the process takes while something runs, looked at every 20 ms; how long the loop was held at most, and how long the processor
 * was busy at most between two looks: on a machine that others load the first says more of them than of us.
 */
async function watched<T>(work: () => Promise<T>): Promise<Watched<T>> {
  const before = process.memoryUsage().rss;
  let most = before;
  let held = 0;
  let busy = 0;
  let last = performance.now();
  let used = process.cpuUsage();
  const look = (): void => {
    const { user, system } = process.cpuUsage(used);
    most = Math.max(most, process.memoryUsage().rss);
    held = Math.max(held, performance.now() - last - 20);
    busy = Math.max(busy, (user + system) / 1000);
    last = performance.now();
    used = process.cpuUsage();
  };
  const timer = setInterval(look, 20);
  const from = performance.now();
  const value = await work();
  const took = performance.now() - from;
  clearInterval(timer);
  look();
  return { value, took, most, before, held, busy };
}

/** A long run says where it is. */
const reached = (what: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const mebibytes = (bytes: number): string => `${Math.round(bytes / MEBIBYTE)} MiB`;

/** 20,000 people comment on one draft: taken in, grouped, answered in groups, exported, and each reads the reply. */
async function comments(kind: DatabaseKind): Promise<Figure[]> {
  const server = await startServer({ database: kind, environment: MOST });
  try {
    await openConsultation(server);
    const times: Times = [];
    const codes: string[] = [];
    const intake = await watched(() =>
      byCallers(PEOPLE, (n) =>
        timed(times, async () => void codes.push(String((await post(server, `/${CONSULTATION}/comments`, comment(n))).code))),
      ),
    );
    reached('taken in');
    const drafter = await server.as('urban-drafter');
    const desk = `/api/consultations/${CONSULTATION}`;
    const grouping = await watched(() => drafter.post(`${desk}/grouping`, {}));
    reached('grouped');
    const again = await watched(() => drafter.post(`${desk}/grouping`, {}));
    const looks: Times = [];
    for (let n = 0; n < 20; n += 1) await timed(looks, async () => void (await drafter.get(`${desk}/groups?state=unanswered`)));
    const answering = await watched(async () => {
      let rounds = 0;
      for (;;) {
        const { entries } = (await drafter.get(`${desk}/groups?state=unanswered&limit=200`)).body as { entries: { id: string }[] };
        if (entries.length === 0) return rounds;
        rounds += 1;
        const answer = {
          groups: entries.map(({ id }) => id),
          point: '收费标准',
          outcome: 'notAdopted',
          reason: '由价格主管部门另行制定。',
        };
        const given = await drafter.post(`${desk}/answers`, answer);
        if (given.status !== 200) throw new Error(JSON.stringify(given.body));
      }
    });
    reached('answered');
    const others: Times = [];
    const sheet = await watched(async () => {
      let isThere = false;
      const bytes = drafter.get(`${desk}/comments.xlsx`).then((answer) => {
        isThere = true;
        return answer.bytes.length;
      });
      while (!isThere) await timed(others, async () => void (await drafter.get('/api/public/consultations')));
      return bytes;
    });
    reached('exported');
    await closeConsultation(server);
    await publishResult(server);
    const replies: Times = [];
    let told = 0;
    await byCallers(1_000, (n) =>
      timed(replies, async () => {
        const { reply } = await post(server, '/reply', { code: codes[n * Math.max(1, Math.floor(PEOPLE / 1_000))] ?? codes[0] });
        if ((reply as { outcome?: string } | null)?.outcome === 'notAdopted') told += 1;
      }),
    );
    if (told !== 1_000) throw new Error(`${told} of 1000 read their reply`);
    const { placed, groups } = grouping.value.body as { placed: number; groups: number };
    const each = (some: Times): string => `p50 ${median(some).toFixed(1)} ms, p99 ${percentile(some, 0.99).toFixed(1)} ms`;
    return [
      {
        what: `${kind}: ${PEOPLE} comments taken in`,
        value: `${Math.round((PEOPLE * 1000) / intake.took)} a second`,
        goal: '',
        detail: `${seconds(intake.took)}; ${each(times)}, ${CALLERS} callers over HTTP in the same process; memory ${mebibytes(intake.before)} to ${mebibytes(intake.most)}`,
      },
      {
        what: `${kind}: grouped`,
        value: seconds(grouping.took),
        goal: '',
        detail: `${placed} into ${groups} groups; memory ${mebibytes(grouping.before)} to ${mebibytes(grouping.most)}; the loop was held ${Math.round(grouping.held)} ms at most`,
      },
      { what: `${kind}: asked again with nothing new`, value: seconds(again.took), goal: '', detail: '' },
      { what: `${kind}: a page of groups at the desk`, value: `${median(looks).toFixed(0)} ms`, goal: '', detail: each(looks) },
      {
        what: `${kind}: every group answered`,
        value: seconds(answering.took),
        goal: '',
        detail: `${answering.value} answers of 200 groups at most`,
      },
      {
        what: `${kind}: exported`,
        value: seconds(sheet.took),
        goal: '',
        detail: `xlsx of ${mebibytes(sheet.value)}; memory ${mebibytes(sheet.before)} to ${mebibytes(sheet.most)}`,
      },
      {
        what: `${kind}: longest hold of the loop while it is exported`,
        value: `${Math.round(sheet.held)} ms`,
        goal: '',
        detail: `of it at most ${Math.round(sheet.busy)} ms of the processor; others beside it: ${others.length} pages read, ${each(others)}`,
      },
      { what: `${kind}: a person reads the reply`, value: `${median(replies).toFixed(1)} ms`, goal: '', detail: each(replies) },
    ];
  } finally {
    await server.close();
  }
}

for (const kind of kinds) print(`${PEOPLE} comments on one draft`, await comments(kind));

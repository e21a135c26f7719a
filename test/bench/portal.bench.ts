import 'reflect-metadata';
import { Agent, get } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { LibraryDocument } from '@fashen/contracts';
import type { Database } from '@fashen/persistence';
import { documentPage, libraryPage, type Reader, STYLE } from '@fashen/portal';
import { LibraryDocumentService } from '../../apps/server/src/library/document.service.js';
import { LibraryService } from '../../apps/server/src/library/library.service.js';
import { bringUpToDate } from '../../apps/server/src/search/projections.js';
import type { Opened } from '../support/databases.js';
import { ServerProcess } from '../support/server-process.js';
import { fill } from './corpus.js';
import { onEach } from './databases.js';
import { type Figure, median, percentile, print, type Times, timed } from './measure.js';

const SMALL = 2_000;
const LARGE = Number(process.env.FASHEN_BENCH_DOCUMENTS ?? 20_000);
const ROUNDS = 60;
const QUESTIONS = ['管理', '罚款', '琥珀', '松脂化石', '犬只 罚款', '照明实施意见', '数据档案', '没有的词', '本条所称琥珀'];
const TODAY = '2026-03-02';
const CLOCK = { now: () => `${TODAY}T01:00:00.000Z` };
const READER: Reader = { language: 'zh', path: '/', query: {} };

/** Everything is published and in force but every tenth, which has lapsed. Rows as the register of validity keeps them. */
async function publish(database: Database, count: number, from = 0): Promise<void> {
  await database.store.transaction(async ({ sql }) => {
    const which = `document.id IN (SELECT id FROM document ORDER BY created_at LIMIT ${count} OFFSET ${from})`;
    await sql.query(`INSERT INTO validity_event (id, document_id, ordinal, kind, acts_on, effective_on, version_id, last_day, basis, created_by, created_at)
      SELECT 'p-' || id, id, 1, 'published', substr(created_at, 1, 10), substr(created_at, 1, 10), id || '-v1',
        CASE WHEN id LIKE '%7' THEN '2025-12-31' END, 'bench', 'bench', created_at FROM document WHERE ${which}`);
    await sql.query(`INSERT INTO validity_phase (document_id, starts_on, until, status)
      SELECT id, substr(created_at, 1, 10), CASE WHEN id LIKE '%7' THEN '2026-01-01' END, 'inForce' FROM document WHERE ${which}`);
    await sql.query(`INSERT INTO validity_phase (document_id, starts_on, until, status)
      SELECT id, '2026-01-01', NULL, 'lapsed' FROM document WHERE id LIKE '%7' AND ${which}`);
  });
}

type Measured = { search: Times; ended: Times; latest: Times; document: Times };

async function measure(database: Database): Promise<Measured> {
  const library = new LibraryService(database, CLOCK);
  const documents = new LibraryDocumentService(database, CLOCK);
  const measured: Measured = { search: [], ended: [], latest: [], document: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const kept = (times: Times): Times => (round >= 0 ? times : []);
    for (const q of QUESTIONS) {
      const ask = { q, limit: 20 };
      await timed(kept(measured.search), async () => libraryPage(READER, ask, await library.page(ask)));
      const ended = { ...ask, state: 'ended' as const };
      await timed(kept(measured.ended), async () => libraryPage(READER, ended, await library.page(ended)));
    }
    await timed(kept(measured.latest), async () => libraryPage(READER, {}, await library.page({ limit: 20 })));
    await timed(kept(measured.document), () => documents.page(READER, `document-${round + 2}`, undefined));
  }
  return measured;
}

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const both = (times: Times): string => `p50 ${ms(median(times))}, p99 ${ms(percentile(times, 0.99))}`;
const mean = (times: Times): number => times.reduce((sum, time) => sum + time, 0) / times.length;

const figures = (at: string, { search, ended, latest, document }: Measured): Figure[] => [
  {
    what: `search page, ${at} documents`,
    value: both(search),
    goal: 'p99 < 300 ms',
    detail: `${Math.round(1000 / mean(search))} pages/s one after the other, without HTTP`,
  },
  { what: `search page, only what has ended, ${at}`, value: both(ended), goal: 'p99 < 300 ms', detail: '' },
  { what: `what was published last, ${at}`, value: both(latest), goal: '', detail: '' },
  { what: `page of a document, ${at}`, value: both(document), goal: '', detail: '' },
];

/** A document of 178 articles, each of 120 characters. */
async function longPage(database: Database): Promise<string> {
  const one = JSON.parse(
    (await new LibraryDocumentService(database, CLOCK).document('document-1', undefined)).toString(),
  ) as LibraryDocument;
  const clause = one.text.clauses[0]!;
  const clauses = Array.from({ length: 178 }, (_, n) => ({
    ...clause,
    id: `article-${n + 1}`,
    anchor: `第${n + 1}条`,
    text: `第${n + 1}条　${one.text.clauses[n % one.text.clauses.length]!.text}`,
  }));
  const long: LibraryDocument = { ...one, text: { ...one.text, clauses } };
  return documentPage(READER, long, TODAY);
}

const READERS = 8;
const SECONDS = 10;
/** Until a server that has just started is as quick as one that has run for a while. */
const WARMING = 25;

/** Readers at once who ask a server of its own over HTTP, each as soon as the page before was read. */
async function readers(settings: Readonly<Record<string, string>>): Promise<{ times: Times; aSecond: number }> {
  const server = ServerProcess.start({ ...settings, PORT: '0', FASHEN_DEMO: 'off', FASHEN_RATE_LIMIT: '1000000' });
  try {
    const url = await server.url();
    const agent = new Agent({ keepAlive: true, maxSockets: READERS });
    const times: Times = [];
    const read = async (until: number, into: Times): Promise<void> => {
      for (let n = 0; performance.now() < until; n += 1) {
        const q = QUESTIONS[n % QUESTIONS.length]!;
        await timed(into, () => pageAt(new URL(`/?q=${encodeURIComponent(q)}`, url), agent));
      }
    };
    const all = (seconds: number, into: Times) => {
      const until = performance.now() + seconds * 1000;
      return Promise.all(Array.from({ length: READERS }, () => read(until, into)));
    };
    await all(WARMING, []);
    await all(SECONDS, times);
    agent.destroy();
    return { times, aSecond: times.length / SECONDS };
  } finally {
    await server.stop();
  }
}

const pageAt = (address: URL, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = get(address, { agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address.href} answered ${answer.statusCode}`));
      answer.resume().on('end', resolve).on('error', reject);
    });
    asked.on('error', reject);
  });

/** The two sizes on one kind of database. */
async function sizes(kind: string, database: Database, { settings }: Opened): Promise<void> {
  // nothing is left to build anew when the server starts
  await bringUpToDate(database.store);
  await fill(database, SMALL);
  await publish(database, SMALL);
  const small = await measure(database);
  await fill(database, LARGE, SMALL);
  await publish(database, LARGE - SMALL, SMALL);
  const large = await measure(database);
  const long = gzipSync(await longPage(database)).length + gzipSync(STYLE).length;
  const { times, aSecond } = await readers(settings);
  print(`portal, ${kind}`, [
    ...figures(SMALL.toLocaleString('en'), small),
    ...figures(LARGE.toLocaleString('en'), large),
    {
      what: `cost at ${LARGE / SMALL} times the documents`,
      value: (mean(large.search) / mean(small.search)).toFixed(2),
      goal: '≤ 3 at 100 times',
      detail: '',
    },
    {
      what: `search page over HTTP, ${READERS} readers at once, ${LARGE.toLocaleString('en')}`,
      value: both(times),
      goal: 'p99 < 300 ms',
      detail: `${Math.round(aSecond)} pages/s of one server process, the readers on the same machine (goal 200 at 200,000)`,
    },
    { what: 'page of 178 articles with its style, compressed', value: `${Math.round(long / 1024)} KB`, goal: '< 150 KB', detail: '' },
  ]);
}

await onEach(sizes);

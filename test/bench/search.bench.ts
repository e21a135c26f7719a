import 'reflect-metadata';
import type { Caller } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { SearchService } from '../../apps/server/src/search/search.service.js';
import { reviewEngine } from '../support/review-case.js';
import { fill } from './corpus.js';
import { onEach } from './databases.js';
import { type Figure, median, percentile, print, type Times, timed } from './measure.js';

const SMALL = 2_000;
const LARGE = Number(process.env.FASHEN_BENCH_DOCUMENTS ?? 20_000);
const ROUNDS = 12;
/** Common and seldom words, several at once, a title, a number, and what stands nowhere. */
const QUESTIONS = [
  '管理',
  '罚款',
  '琥珀',
  '松脂化石',
  '犬只 罚款',
  '照明实施意见',
  '数据档案',
  '临政规〔2026〕1号',
  '没有的词',
  '本条所称琥珀',
];

const AUDITOR: Caller = { person: 'auditor', party: 'linjiang', roles: ['auditor'] };
/** Sees one document in eight hundred. */
const FEW: Caller = { person: 'drafter', party: 'linjiang.education', roles: ['drafter'] };

const LIKE = `SELECT document.id FROM document JOIN version ON version.document_id = document.id
  WHERE document.title LIKE $1 OR version.text LIKE $1 ORDER BY document.created_at DESC, document.id DESC LIMIT 21`;

type Measured = { all: Times; few: Times; like: Times; byQuestion: Map<string, Times> };

async function measure(database: Database): Promise<Measured> {
  const clock = { now: () => '2026-03-02T01:00:00.000Z' };
  const search = new SearchService(database, clock, reviewEngine(database.store, clock));
  const measured: Measured = { all: [], few: [], like: [], byQuestion: new Map(QUESTIONS.map((q) => [q, []])) };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const q of QUESTIONS) {
      const isWarm = round >= 0;
      const own: Times = [];
      await timed(own, () => search.search(AUDITOR, { q, limit: 20 }));
      if (isWarm) measured.all.push(...own);
      if (isWarm) measured.byQuestion.get(q)!.push(...own);
      await timed(isWarm ? measured.few : [], () => search.search(FEW, { q, limit: 20 }));
      // a scan of all texts is slow; three rounds tell as much as twelve
      if (round >= 0 && round < 3) await timed(measured.like, () => database.read(({ sql }) => sql.query(LIKE, [`%${q}%`])));
    }
  }
  return measured;
}

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const both = (times: Times): string => `p50 ${ms(median(times))}, p99 ${ms(percentile(times, 0.99))}`;

function figures(at: string, { all, few, like, byQuestion }: Measured): Figure[] {
  const slowest = [...byQuestion].sort(([, one], [, other]) => median(other) - median(one))[0]!;
  const mean = all.reduce((sum, time) => sum + time, 0) / all.length;
  const scan = like.reduce((sum, time) => sum + time, 0) / like.length;
  return [
    {
      what: `search, ${at} documents, all seen`,
      value: both(all),
      goal: 'p99 < 300 ms',
      detail: `${Math.round(1000 / mean)} searches/s one after the other; slowest ${slowest[0]} ${ms(median(slowest[1]))}`,
    },
    { what: `search, ${at} documents, few seen`, value: both(few), goal: 'p99 < 300 ms', detail: '' },
    { what: `LIKE scan, ${at} documents`, value: both(like), goal: '', detail: `the search takes 1/${(scan / mean).toFixed(0)} of it` },
  ];
}

async function sizes(kind: string, database: Database): Promise<void> {
  await fill(database, SMALL);
  const small = await measure(database);
  const filling: Times = [];
  await timed(filling, () => fill(database, LARGE, SMALL));
  const large = await measure(database);
  const mean = (times: Times): number => times.reduce((sum, time) => sum + time, 0) / times.length;
  print(`search, ${kind}`, [
    ...figures(SMALL.toLocaleString('en'), small),
    ...figures(LARGE.toLocaleString('en'), large),
    {
      what: `cost at ${LARGE / SMALL} times the documents`,
      value: (mean(large.all) / mean(small.all)).toFixed(2),
      goal: '≤ 3 at 100 times',
      detail: `keeping a document with its index ${ms(filling[0]! / (LARGE - SMALL))}`,
    },
  ]);
}

await onEach(sizes);

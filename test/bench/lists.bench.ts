import 'reflect-metadata';
import { documentQuery, taskQuery } from '@fashen/contracts';
import type { Caller, Engine } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { BoardService } from '../../apps/server/src/board/board.service.js';
import { CalendarInForce } from '../../apps/server/src/deadline/calendar-in-force.js';
import { DocumentLists } from '../../apps/server/src/document/document-list.service.js';
import { rebuildListings } from '../../apps/server/src/document/rebuild-listings.js';
import { TaskService } from '../../apps/server/src/task/task.service.js';
import { AT, DRAFTER, HANDLER, HEAD, OFFICE, reviewEngine, seedDocument, steps } from '../support/review-case.js';
import { fill } from './corpus.js';
import { onEach } from './databases.js';
import { median, percentile, print, type Times, timed } from './measure.js';

const DOCUMENTS = Number(process.env.FASHEN_BENCH_DOCUMENTS ?? 10_000);
const ROUNDS = 10;
const AUDITOR: Caller = { person: 'auditor', party: 'linjiang', roles: ['auditor'] };

/** A review on the handler's desk, by the real engine: the case that all others are copies of. */
async function sampleCase(database: Database, engine: Engine): Promise<string> {
  await seedDocument(database, 'sample', 1);
  const input = { document: 'sample', contact: { name: '沈墨白', phone: '1' }, receivedOn: '2026-03-02' };
  const started = await engine.start('legality-review', input, { by: DRAFTER });
  if (!started.ok) throw new Error(JSON.stringify(started.refusal));
  for (const { by, event } of steps(started.id, 'sample', 2).slice(0, 2)) {
    const sent = await engine.send(started.id, event, { by });
    if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  }
  return started.id;
}

/** A column of an instant or a day, earlier by a number of days. */
const EARLIER = {
  sqlite: {
    instant: (column: string, days: string) => `strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '-' || ${days} || ' days')`,
    day: (column: string, days: string) => `date(${column}, '-' || ${days} || ' days')`,
  },
  postgres: {
    instant: (column: string, days: string) =>
      `to_char(CAST(${column} AS timestamp) - ${days} * interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    day: (column: string, days: string) => `to_char(CAST(${column} AS date) - ${days}, 'YYYY-MM-DD')`,
  },
};

/** Every document but one in ten is under review: the sample's rows under other ids. */
async function copyCases(database: Database, sample: string): Promise<void> {
  const documents = "SELECT id FROM document WHERE id LIKE 'document-%' AND id NOT LIKE '%3'";
  const { instant, day } = EARLIER[database.kind];
  const copies: readonly string[] = [
    `INSERT INTO process (id, workflow, version, revision, status, state, snapshot, head, subject, opened_at, updated_at)
     SELECT 'case-' || d.id, p.workflow, p.version, p.revision, p.status, p.state, p.snapshot, p.head, d.id, p.opened_at, p.updated_at
     FROM process p CROSS JOIN (${documents}) d WHERE p.id = $1`,
    `INSERT INTO task (process, state, ordinal, label, role, party, person, deadline_key, since)
     SELECT 'case-' || d.id, t.state, t.ordinal, t.label, t.role, t.party, t.person, t.deadline_key, t.since
     FROM task t CROSS JOIN (${documents}) d WHERE t.process = $1`,
    `INSERT INTO deadline (id, process, key, start_from, due, status, profile, computed, created_at)
     SELECT 'case-' || d.id || l.id, 'case-' || d.id, l.key, l.start_from, l.due, l.status, l.profile, l.computed, l.created_at
     FROM deadline l CROSS JOIN (${documents}) d WHERE l.process = $1`,
    `INSERT INTO process (id, workflow, version, revision, status, state, snapshot, head, subject, opened_at, updated_at)
     SELECT 'ended-' || d.id, p.workflow, p.version, p.revision, 'done', p.state, p.snapshot, p.head, d.id,
       ${instant('p.opened_at', '(CAST(substr(d.id, 10) AS integer) % 61)')}, p.updated_at
     FROM process p CROSS JOIN (${documents}) d WHERE p.id = $1`,
    // a third of those that ended stood for some days
    `INSERT INTO deadline (id, process, key, start_from, due, status, profile, computed, created_at)
     SELECT 'ended-' || d.id || l.id, 'ended-' || d.id, l.key, l.start_from, l.due, 'met', l.profile, l.computed, l.created_at
     FROM deadline l CROSS JOIN (${documents}) d WHERE l.process = $1`,
    `INSERT INTO deadline_pause (id, deadline_id, from_date, to_date, evidence)
     SELECT 'pause-' || d.id || l.id, 'ended-' || d.id || l.id, ${day('l.start_from', '(CAST(substr(d.id, 10) AS integer) % 17)')},
       l.start_from, 'evidence'
     FROM deadline l CROSS JOIN (${documents}) d WHERE l.process = $1 AND CAST(substr(d.id, 10) AS integer) % 3 = 0`,
    `INSERT INTO opinion_item (id, opinion_id, process, ordinal, check_item, kind, problem, basis, suggestion, weight, created_by, created_at)
     SELECT 'item-' || d.id, 'opinion', 'case-' || d.id, 1, 4, 'powers', '示例', '示例', '示例', 'advice', 'handler', p.updated_at
     FROM process p CROSS JOIN (${documents}) d WHERE p.id = $1`,
    `INSERT INTO answer (id, item_id, process, round, response, created_by, created_at)
     SELECT 'answer-' || d.id, 'item-' || d.id, 'case-' || d.id, 1, 'adopted', 'drafter', p.updated_at
     FROM process p CROSS JOIN (${documents}) d WHERE p.id = $1`,
  ];
  for (const copy of copies) await database.sql.query(copy, [sample]);
  await rebuildListings(database.store);
}

const LISTS: readonly [what: string, caller: Caller, query: Record<string, string>][] = [
  ['all, latest first', AUDITOR, {}],
  ['a drafter’s, by stage', DRAFTER, { sort: 'stage', limit: '100' }],
  ['a handler’s, nearest due date', HANDLER, { sort: 'due', light: 'green' }],
  ['a handler’s own', HANDLER, { mine: 'true' }],
  ['an office’s, by title', OFFICE, { sort: 'title' }],
  ['words in titles', HEAD, { text: '照明' }],
];

async function lists(kind: string, database: Database): Promise<void> {
  await fill(database, DOCUMENTS);
  const clock = { now: () => AT };
  const engine = reviewEngine(database.store, clock);
  await copyCases(database, await sampleCase(database, engine));
  const documents = new DocumentLists(database, clock, engine);
  const tasks = new TaskService(database, clock);
  const figures = [];
  for (const [what, caller, query] of LISTS) {
    const times: Times = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      await timed(round < 0 ? [] : times, () => documents.page(caller, documentQuery.parse(query)));
    }
    const { entries, counts } = await documents.page(caller, documentQuery.parse(query));
    figures.push({ what, times, detail: `${entries.length} of ${counts?.total ?? 'more than 10,000'}` });
  }
  const own: Times = [];
  for (let round = -1; round < ROUNDS; round += 1) await timed(round < 0 ? [] : own, () => tasks.mine(HANDLER, taskQuery.parse({})));
  figures.push({ what: 'a handler’s tasks', times: own, detail: `100 of ${(await tasks.mine(HANDLER, taskQuery.parse({}))).total}` });
  const boards = new BoardService(database, clock, new CalendarInForce());
  for (const [what, caller] of [
    ['the board of all', AUDITOR],
    ['the board of a head', HEAD],
  ] as const) {
    const times: Times = [];
    for (let round = -1; round < ROUNDS; round += 1) await timed(round < 0 ? [] : times, () => boards.board(caller, {}));
    const { figures: shown } = await boards.board(caller, {});
    figures.push({ what, times, detail: shown.map(({ name, rows }) => `${name} ${rows.length}`).join(', ') });
  }
  print(
    `lists of ${DOCUMENTS.toLocaleString('en')} documents, ${kind}`,
    figures.map(({ what, times, detail }) => ({
      what,
      value: `p50 ${median(times).toFixed(0)} ms, p99 ${percentile(times, 0.99).toFixed(0)} ms`,
      goal: '< 300 ms',
      detail,
    })),
  );
}

await onEach(lists);

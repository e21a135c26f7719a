import { randomUUID } from 'node:crypto';
import { openSync, readSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { GRANTS } from '@fashen/domain';
import { type Sql, type SqlTx, UnifiedNumberRepository, ValidityRepository, VersionRepository } from '@fashen/persistence';
import { createServer } from '../../apps/server/src/app.js';
import { findWay } from '../../apps/server/src/issuing/way.js';
import { readConfig } from '../../apps/server/src/platform/config/config.js';
import { endTextWork, limitTextWork } from '../../apps/server/src/text-work/text-work.js';
import type { Deed } from './watched-server.js';

/**
 * The process of a watched server: tells its address, then for each `figures` how long its event loop was held since the last, p99 of all its
 * time; and does the deeds that are asked of it, as other processes of the house would have done them.
 */
const RESOLUTION = 5;

/** Time for which this thread stood ready and the machine gave its cores to others, in milliseconds; 0 where the system does not tell (Linux does). */
const waited = ((): (() => number) => {
  try {
    const file = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
    const bytes = Buffer.alloc(100);
    return () => Number(bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0)).split(' ')[1]) / 1e6;
  } catch {
    return () => 0;
  }
})();

/** Ticks as a clock does, and notes by how much a tick came late: by the work of this thread, and with what others took of its core. */
function watchLoop() {
  const longest = { max: 0, wall: 0 };
  let [last, ready] = [performance.now(), waited()];
  setInterval(() => {
    const [now, stood] = [performance.now(), waited()];
    const late = Math.max(0, now - last - RESOLUTION);
    longest.wall = Math.max(longest.wall, late);
    longest.max = Math.max(longest.max, late - (stood - ready));
    [last, ready] = [now, stood];
  }, RESOLUTION).unref();
  return longest;
}

const server = await createServer(readConfig(process.env), { write: () => {} });
const url = await server.listen();
const longest = watchLoop();
const all = monitorEventLoopDelay({ resolution: RESOLUTION });
all.enable();

const milliseconds = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
const now = (): string => new Date().toISOString();

async function grant(tx: SqlTx, document: string, isSigned: boolean): Promise<void> {
  const version = await new VersionRepository(tx.sql).latest(document);
  const outcome = await findWay(tx.sql, document);
  if (!version || !outcome?.ok) throw new Error(`There is nothing to grant for ${document}`);
  const { reviewers, signatories } = outcome.way;
  const kinds = reviewers.map((one) => GRANTS.reviewCleared(one));
  if (isSigned) kinds.push(GRANTS.deliberated, ...signatories.map((one) => GRANTS.signed(one)));
  for (const kind of kinds) {
    const row = { id: randomUUID(), kind, subject: document, hash: version.textHash, grantedBy: 'review/1', grantedAt: now() };
    await tx.putGrant({ ...row, revokedBy: null, revokedAt: null });
  }
}

async function enterCode(sql: Sql): Promise<void> {
  const numbers = new UnifiedNumberRepository(sql);
  if (await numbers.codeOf('linjiang')) return;
  const source = '编码规则（示例）';
  await numbers.insertCode({
    code: 'ZJHC00',
    issuer: 'linjiang',
    registrar: 'linjiang.office',
    source,
    createdBy: 'registrar',
    createdAt: now(),
  });
}

async function publish({ sql }: SqlTx, document: string, [first, second]: readonly string[]): Promise<void> {
  const validity = new ValidityRepository(sql);
  const recorded = { basis: '临政决〔2026〕3号', evidence: null, decidedBy: null, createdBy: 'system', createdAt: now() };
  const forEver = { lastDay: null, evaluateOn: null };
  const published = {
    id: `${document}-p`,
    kind: 'published',
    on: '2024-05-05',
    effectiveOn: '2024-06-05',
    version: first!,
    ...forEver,
  } as const;
  await validity.record(document, published, recorded);
  if (second === undefined) return;
  const amended = { id: `${document}-m`, kind: 'amended', on: '2025-01-01', byDocument: document, version: second, ...forEver } as const;
  await validity.record(document, amended, recorded);
}

function done(deed: Deed): Promise<void> | void {
  const { store } = server.database;
  switch (deed.deed) {
    case 'limit':
      return limitTextWork(deed.seconds);
    case 'grant':
      return store.transaction((tx) => grant(tx, deed.document, deed.isSigned));
    case 'code':
      return store.transaction(({ sql }) => enterCode(sql));
    case 'publish':
      return store.transaction((tx) => publish(tx, deed.document, deed.versions));
  }
}

process.on('message', async (asked: 'figures' | 'stop' | Deed) => {
  if (asked === 'figures') {
    process.send?.({ ...longest, p99: milliseconds(all.percentile(99)), memory: process.memoryUsage.rss() / 2 ** 20 });
    Object.assign(longest, { max: 0, wall: 0 });
    return;
  }
  if (asked !== 'stop') {
    await done(asked);
    process.send?.('done');
    return;
  }
  await server.close();
  await endTextWork();
  process.exit(0);
});
process.send?.(url);

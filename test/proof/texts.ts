import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect } from 'expect';
import { namedTexts, type Played, playHostileTexts } from '../support/hostile-texts.js';
import { goWay, type Look, WAYS } from '../support/hostile-texts-ways.js';
import { WatchedServer } from '../support/watched-server.js';
import { commitOf, root } from './tree.mjs';

/**
 * `npm run proof -- texts [--texts N --seed N]`: hostile texts by chance against a server of its own, and those that were slow once through
 * every way that a text goes. What is played is kept in var/ and gone on with by the next call at the same commit; docs/proof-texts.md tells it.
 */
const [texts = 10_000, seed = 20_261_203] = process.argv.slice(2).map(Number);
const HELD = 50;
const IN_ONE = 250;
const TITLE = '临江市示例办法';

/** `first`: how long the loop was held when the same texts were played before, where that was too long. */
type Batch = Played & { minutes: number; first?: number };
type Walk = { text: string; way: string; looks: Look[]; fault: string | null };
type Kept = { commit: string; seed: number; batches: Batch[]; walks: Walk[] };

// the people of the stories say what they expect, in a test or not
Object.assign(globalThis, { expect });
const place = join(root, 'var/texts.json');
const before = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Kept) : undefined;
const kept: Kept = before?.commit === commitOf() && before.seed === seed ? before : { commit: commitOf(), seed, batches: [], walks: [] };
mkdirSync(join(root, 'var'), { recursive: true });

async function onServer<R>(work: (server: WatchedServer) => Promise<R>): Promise<R> {
  const server = await WatchedServer.start();
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

/** The first way of a server loads its thread and fills its caches: a small text goes ahead. */
async function walk(text: string, way: string, lines: readonly string[]): Promise<Walk> {
  const small = [TITLE, '第一条　甲。', '第二条　乙。'];
  return onServer(async (server) => {
    await goWay(way, server, { first: small, next: [...small, '第三条　丙。'] });
    const next = [TITLE, '第零条　新增。', ...lines.slice(1)];
    const looks: Look[] = [];
    const fault = await goWay(way, server, { first: [TITLE, ...lines], next }, looks).then(
      () => null,
      (error: Error) => error.message.slice(0, 300),
    );
    return { text, way, looks, fault };
  });
}

for (const [text, lines] of Object.entries(namedTexts()))
  for (const way of Object.keys(WAYS)) {
    if (kept.walks.some((one) => one.text === text && one.way === way)) continue;
    const gone = await walk(text, way, lines);
    kept.walks.push(gone);
    writeFileSync(place, JSON.stringify(kept));
    const worst = gone.looks.toSorted((one, other) => other.held - one.held).slice(0, 3);
    console.log(`${way}, ${text}: ${worst.map(({ request, held }) => `${held.toFixed(0)} ms ${request}`).join('; ')} ${gone.fault ?? ''}`);
  }

async function play(at: number, more: Pick<Batch, 'first'> = {}): Promise<void> {
  const begun = performance.now();
  const played = await onServer((server) => playHostileTexts(server, { texts: Math.min(IN_ONE, texts - at * IN_ONE), seed: seed + at }));
  kept.batches[at] = { ...played, minutes: (performance.now() - begun) / 60_000, ...more };
  writeFileSync(place, JSON.stringify(kept));
  console.log(`${(at + 1) * IN_ONE} of ${texts}: ${played.loop.max.toFixed(1)} ms, ${played.loop.longest}`);
}

for (let at = kept.batches.length; at * IN_ONE < texts; at += 1) await play(at);
// a text holds the loop again; what else the machine did in that moment does not
for (const [at, { loop, first }] of [...kept.batches.entries()])
  if (loop.max > HELD && first === undefined) await play(at, { first: loop.max });

const { batches, walks } = kept;
const answers: Record<string, number> = {};
for (const batch of batches) for (const [answer, count] of Object.entries(batch.answers)) answers[answer] = (answers[answer] ?? 0) + count;
const most = <T>(all: readonly T[], of: (one: T) => number): T => all.reduce((best, one) => (of(one) > of(best) ? one : best));
const longest = most(batches, ({ loop }) => loop.max).loop;
const slowest = most(batches, (one) => one.slowest.milliseconds).slowest;
const p99 = Math.max(...batches.map(({ loop }) => loop.p99));
const growth = most(batches, ({ loop }) => loop.memory - loop.before).loop;
const played = batches.reduce((sum, batch) => sum + batch.texts, 0);
const beyond = batches.filter(({ loop }) => loop.max > HELD);
const passing = batches.flatMap(({ loop, first }) => (first !== undefined && loop.max <= HELD ? [first] : []));
const rounded = (figure: number): string => figure.toFixed(1);
const worstOf = ({ looks }: Walk): Look => most(looks, ({ held }) => held);
const slowestOf = ({ looks }: Walk): Look => most(looks, ({ milliseconds }) => milliseconds);
const page = `# Proof: texts made to be slow

Written by \`npm run proof -- texts\` at ${kept.commit}, Node ${process.versions.node}. How long the event loop of a server was held, which answers in a process of its own and is asked by another; the promise is ${HELD} ms. "By the server" is without, "by the clock" with the time in which the machine gave the core of its thread to other programs (\`/proc/…/schedstat\`): it ran on ${availableParallelism()} cores, on which a thread, the asker and whatever else ran beside it.

## By chance

${played} of ${texts} texts of seed ${seed} (the same seed gives the same texts), each handed in as a new version and compared with the one before; ${batches.length} servers, ${Math.round(batches.reduce((sum, { minutes }) => sum + minutes, 0))} minutes.

| what | figure | promise |
|---|---|---|
${Object.entries(answers)
  .map(([answer, count]) => `| answered ${answer} | ${count} | ${/^20[01]$/.test(answer) ? '' : 'a refusal in words, never a fault'} |`)
  .join('\n')}
| longest hold by the server | ${rounded(longest.max)} ms, ${JSON.stringify(longest.longest)} | ${HELD} ms |
| longest hold by the clock | ${rounded(Math.max(...batches.map(({ loop }) => loop.wall)))} ms | |
| servers whose loop was held longer, and again when the same texts were played again | ${beyond.length} of ${batches.length} | 0 |
| servers whose loop was held longer the first time, and not the second | ${passing.length === 0 ? 'none' : passing.map((first) => `${rounded(first)} ms`).join(', ')} | |
| 99 of 100 looks at the event loop | at most ${rounded(p99)} ms | ${HELD} ms |
| slowest text, read and compared | ${Math.round(slowest.milliseconds)} ms, begins ${JSON.stringify(slowest.text)} | |
| memory of the process, begin and end, where it grew most | ${Math.round(growth.before)} MB, ${Math.round(growth.memory)} MB | |

## Texts that were slow once, on every way

Each way is a case as its people play it: the longest hold of any of its requests, and its slowest answer.

| text | way | by the server | in | by the clock | slowest answer |
|---|---|---|---|---|---|
${walks
  .filter(({ looks }) => looks.length > 0)
  .map((one) => {
    const [worst, slow] = [worstOf(one), slowestOf(one)];
    const fault = one.fault === null ? '' : ` (ended: ${one.fault.replaceAll('|', '/')})`;
    return `| ${one.text} | ${one.way} | ${rounded(worst.held)} ms | ${worst.request}${fault} | ${rounded(Math.max(...one.looks.map(({ wall }) => wall)))} ms | ${Math.round(slow.milliseconds)} ms ${slow.request} |`;
  })
  .join('\n')}
`;
writeFileSync(join(root, 'docs/proof-texts.md'), page);
console.log(page);
const faults = Object.keys(answers).filter((answer) => !/^20[01]$|TEXT\.|FILE\./.test(answer));
const failed = walks.some(({ looks, fault }) => fault !== null || looks.some(({ held, status }) => held > HELD || status >= 500));
process.exit(faults.length === 0 && beyond.length === 0 && !failed ? 0 : 1);

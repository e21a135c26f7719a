import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '../../support/client.js';
import { SOURCES } from '../../support/runner/sources.mjs';
import { commitOf, root } from '../tree.mjs';
import type { Measured } from './child.js';
import { doorsFor, goodUploads, type Played, playHostile, SETTINGS } from './play.js';

/**
 * `npm run proof -- uploads [--count N] [--seed N]`: hostile uploads against a server in a process of its own, then good ones. It ends with 1 where
 * something was answered by a fault or not at all, where a good upload fails afterwards, or where the heap has grown; docs/proof-uploads.md tells it.
 */
const [count, seed] = [Number(process.argv[2]), Number(process.argv[3])];
/** What comes first fills caches and compiles code, and is not measured. */
const WARM_UP = 200;
/** Bytes by which the heap may differ after collecting rubbish: caches that are bounded. */
const HEAP_MAY_DIFFER = 24 * 1024 * 1024;
const PASSWORD = 'linjiang-for-proofs';

const child = fork(join(root, 'test/proof/uploads/child.ts'), {
  cwd: root,
  execArgv: [...SOURCES, '--expose-gc'],
  env: {
    ...process.env,
    NODE_OPTIONS: '--no-warnings',
    FASHEN_DEMO_PASSWORD: PASSWORD,
    FASHEN_RATE_LIMIT: '1000000',
    ...SETTINGS,
    FASHEN_OBJECTIONS_PER_TARGET: '1000000',
    FASHEN_OBJECTIONS_TOGETHER: '1000000',
  },
});
const [{ url }] = (await once(child, 'message')) as [{ url: string }];
const measure = async (): Promise<Measured> => {
  child.send('measure');
  return ((await once(child, 'message')) as [Measured])[0];
};

async function as(login: string): Promise<Client> {
  const client = new Client(url);
  if ((await client.signIn(login, PASSWORD)).status !== 201) throw new Error(`${login} cannot sign in`);
  return client;
}
const drafter = await as('urban-drafter');
const doors = await doorsFor(drafter, await as('justice-filing'));
const warmUp = await playHostile(url, doors, { seed, from: 0, count: WARM_UP });
const before = await measure();
const started = Date.now();
const played = await playHostile(url, doors, { seed, from: WARM_UP, count });
const seconds = Math.round((Date.now() - started) / 1_000);
const good = (await goodUploads(new Client(url), drafter)).map(({ status }) => status);
const after = await measure();
child.disconnect();
await once(child, 'exit');

const wrong = [...warmUp.wrong, ...played.wrong];
const errors = [...before.errors, ...after.errors];
const isFlat = after.heap - before.heap < HEAP_MAY_DIFFER;
const isGood = good.every((status) => status === 201);

const mebibytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
const answered = ({ answers }: Played): string[] =>
  [...answers].sort().map(
    ([kind, of]) =>
      `| ${kind} | ${[...of]
        .sort()
        .map(([status, times]) => `${status}: ${times}`)
        .join(' · ')} |`,
  );
const page = `# Hostile uploads

Written by \`npm run proof -- uploads\` at ${commitOf()}: uploads that are cut off, left, lied about, mutated, nested, noise or badly framed, at every door that takes files, ${count} after ${WARM_UP} to warm up, seed ${seed}, twelve at a time, ${seconds} s, Node ${process.versions.node}, SQLite. The server runs in a process of its own and measures itself.

| what | result |
|---|---|
| faults, or no answer (503 with Retry-After is none) | ${wrong.length} |
| errors in the log | ${errors.length} |
| good uploads of the public and of staff afterwards | ${good.join(', ')} |
| heap after collecting rubbish, before and after | ${mebibytes(before.heap)}, ${mebibytes(after.heap)} |
| resident memory, before and after | ${mebibytes(before.rss)}, ${mebibytes(after.rss)} |
| event loop delay, p99 and most | ${Math.round(after.delayP99)} ms, ${Math.round(after.delayMost)} ms |

| kind | answers |
|---|---|
${answered(played).join('\n')}
${
  wrong.length > 0
    ? `\nWrong:\n\n${wrong
        .slice(0, 50)
        .map((line) => `- \`${line.replaceAll(/[\r\n`]+/g, ' ')}\``)
        .join('\n')}\n`
    : ''
}`;
writeFileSync(join(root, 'docs/proof-uploads.md'), page);
console.log(page);
for (const line of errors.slice(0, 20)) console.error(line);
process.exit(wrong.length === 0 && errors.length === 0 && isGood && isFlat ? 0 : 1);

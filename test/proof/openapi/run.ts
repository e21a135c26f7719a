import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { expect } from 'expect';
import { type Fault, provoke } from './provoke.js';

/**
 * `npm run proof -- openapi [--count N] [--seed N] [--database sqlite|postgres|both]`: N (20,000) requests made from the served OpenAPI document,
 * with sessions of several roles and without; docs/proof-openapi.md tells what came of them. Ends with 1 where one met a fault.
 */
Object.assign(globalThis, { expect });
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '20261203' },
    database: { type: 'string', default: 'both' },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
const databases =
  values.database === 'both' ? (['sqlite', 'postgres'] as const) : ([values.database === 'postgres' ? 'postgres' : 'sqlite'] as const);

const began = Date.now();
const { answers, routes, faults, wordless, signIns, held, heap } = await provoke(count, seed, databases, console.log);
const row = ({ seed: of, ask, status, said, log }: Fault): string =>
  `- ${status} ${ask.method} \`${ask.path.slice(0, 200)}\` (seed ${of}): ${said.slice(0, 200).replaceAll('\n', ' ')} ${log.slice(0, 400)}`;
const byStatus = [...answers].sort(([one], [other]) => one - other).map(([status, n]) => `| ${status} | ${n} |`);
const [first, last] = [heap[Math.min(1, heap.length - 1)]!, heap.at(-1)!];

writeFileSync(
  join(process.cwd(), 'docs/proof-openapi.md'),
  `# What the server says that it takes

Written by \`npm run proof -- openapi\`: requests made from the served OpenAPI document (fast-check), right and wrong in path, query, headers and body, with sessions of eight people and without one. A new server for each thousand, ${databases.join(' and ')} in turn; the same seed makes the same requests.

${count} requests · seed ${seed} · ${routes.size} operations asked · ${signIns} sign-ins · ${Math.round((Date.now() - began) / 1_000)} s · Node ${process.versions.node}

| promise | result |
|---|---|
| no fault: 5xx but for a deliberate 503 | ${faults.length} |
| every refusal of the interface is a problem in words | ${wordless.length} without |
| the process is not held (server and asker are one process; the worst round) | p50 ${held.p50} ms, p99 ${held.p99} ms, most ${held.most} ms |
| memory stays: heap after each server, rubbish collected | ${first} MiB after the first rounds, ${last} MiB at the end (${heap.join(', ')}) |

| status | answers |
|---|---|
${byStatus.join('\n')}
${faults.length + wordless.length > 0 ? `\n## What went wrong\n\n${[...faults, ...wordless].map(row).join('\n')}\n` : ''}`,
);
console.log(`${faults.length} faults, ${wordless.length} refusals without words; docs/proof-openapi.md`);
process.exit(faults.length + wordless.length > 0 ? 1 : 0);

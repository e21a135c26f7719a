import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playHostileTexts } from '../support/hostile-texts.js';

/** `npm run proof -- texts [--texts N --seed N]`: hostile texts by chance against a server of its own; writes docs/proof-texts.md. */
const [texts = 10_000, seed = 20_261_203] = process.argv.slice(2).map(Number);
const HELD = 50;
const begun = performance.now();
const { answers, slowest, loop } = await playHostileTexts({ texts, seed });
const minutes = Math.round((performance.now() - begun) / 60_000);
const faults = Object.entries(answers).filter(([answer]) => !/^20[01]$|TEXT\.|FILE\./.test(answer));
const rounded = (figure: number): string => figure.toFixed(1);
const page = `# Proof: texts made to be slow

Written by \`npm run proof -- texts\`. ${texts} texts of seed ${seed} (the same seed gives the same texts) were handed to a server in a process of its own, each as a new version, and compared with the one before; ${minutes} minutes on Node ${process.versions.node}.

| what | figure | promise |
|---|---|---|
${Object.entries(answers)
  .map(([answer, count]) => `| answered ${answer} | ${count} | ${/^20[01]$/.test(answer) ? '' : 'a refusal in words, never a fault'} |`)
  .join('\n')}
| longest hold of the event loop | ${rounded(loop.max)} ms, by ${JSON.stringify(loop.longest)} | ${HELD} ms |
| 99 of 100 looks at the event loop | at most ${rounded(loop.p99)} ms | ${HELD} ms |
| slowest text, read and compared | ${Math.round(slowest.milliseconds)} ms, begins ${JSON.stringify(slowest.text)} | |
| memory of the process, begin and end | ${Math.round(loop.before)} MB, ${Math.round(loop.memory)} MB | |
`;
writeFileSync(join(import.meta.dirname, '../../docs/proof-texts.md'), page);
console.log(page);
process.exit(faults.length === 0 && loop.max <= HELD ? 0 : 1);

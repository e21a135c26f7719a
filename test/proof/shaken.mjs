import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { commitOf, root } from './tree.mjs';

/**
 * `npm run proof -- shaken [--runs N] [--seed N]`: plays all stories N times (20) with a random delay before each answer and each transaction
 * (test/support/shaken.ts). What is played is kept in var/ and gone on with by the next call at the same commit; docs/proof-shaken.md tells it.
 */
export function shaken({ runs = 20, seed = 20_261_202 } = {}) {
  const commit = commitOf();
  const kept = join(root, 'var/shaken.json');
  const before = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : null;
  const played = before?.commit === commit && before.seed === seed ? before.played : [];
  mkdirSync(join(root, 'var'), { recursive: true });
  for (let run = played.length; run < runs; run += 1) {
    const output = join(root, 'var/shaken-run.json');
    rmSync(output, { force: true });
    const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
    spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', workers, 'test/stories', '--ci', '--json', `--outputFile=${output}`], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '--no-warnings', FASHEN_SHAKE: String(seed + run) },
    });
    if (!existsSync(output)) throw new Error(`Run ${run + 1} ended without a result`);
    const { numPassedTests, numFailedTests, numFailedTestSuites, startTime, testResults } = JSON.parse(readFileSync(output, 'utf8'));
    const failed = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({ name: fullName, message: failureMessages.join('\n').slice(0, 600) }));
    const seconds = Math.round((Math.max(...testResults.map(({ endTime }) => endTime)) - startTime) / 1_000);
    played.push({ seed: seed + run, passed: numPassedTests, failed, files: numFailedTestSuites, seconds });
    writeFileSync(kept, JSON.stringify({ commit, seed, played }));
    console.log(`run ${run + 1} of ${runs}, seed ${seed + run}: ${numPassedTests} passed, ${numFailedTests} failed, ${seconds} s`);
    for (const { name, message } of failed) console.log(`  ${name}\n${message}`);
  }
  const rows = played.map(({ seed: of, passed, failed, seconds }, n) => `| ${n + 1} | ${of} | ${passed} | ${failed.length} | ${seconds} |`);
  const failures = played.flatMap(({ failed }) => failed.map(({ name }) => `- ${name}`));
  writeFileSync(
    join(root, 'docs/proof-shaken.md'),
    `# Stories, shaken

Written by \`npm run proof -- shaken\` at ${commit}: every story over HTTP on SQLite, with a random delay of up to 15 ms before each answer and each transaction (events, effects, timers). ${played.length} of 20 runs.

| run | seed | passed | failed | seconds |
|---|---|---|---|---|
${rows.join('\n')}
${failures.length > 0 ? `\nFailed:\n\n${failures.join('\n')}\n` : ''}`,
  );
  return played.some(({ failed, files }) => failed.length > 0 || files > 0) ? 1 : 0;
}

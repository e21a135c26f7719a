import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './mutants.mjs';

const folder = join(root, 'var/mutants');
const output = join(folder, 'suites.json');
const applied = join(folder, 'applied.json');

/** Several times what the slowest suite takes on a busy machine. */
const MOST_MS = 300_000;

/**
 * Runs these files and tells which tests failed, and which files could not be loaded. This is the one place that knows how tests are run
 * and how a mutant gets into them: by `FASHEN_MUTANT`, which names a file of `{ file, find, replace }`.
 */
export function runSuites(suites, mutant) {
  mkdirSync(folder, { recursive: true });
  rmSync(output, { force: true });
  if (mutant) writeFileSync(applied, JSON.stringify(mutant));
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const began = Date.now();
  spawnSync(
    process.execPath,
    [jest, '-i', '--ci', '--json', `--outputFile=${output}`, `--testTimeout=${MOST_MS}`, '--runTestsByPath', ...suites],
    {
      cwd: root,
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --no-warnings`,
        ...(mutant ? { FASHEN_MUTANT: applied } : {}),
      },
      timeout: MOST_MS,
      killSignal: 'SIGKILL',
    },
  );
  return { ...told(), seconds: (Date.now() - began) / 1000 };
}

/** What never ends is noticed too: no run of the suites would be green. */
function told() {
  if (!existsSync(output)) return { failed: ['(does not end)'], unloaded: [] };
  const { testResults } = JSON.parse(readFileSync(output, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    failed: tests.filter(({ status }) => status === 'failed').map(({ ancestorTitles, title }) => [...ancestorTitles, title].join(' › ')),
    unloaded: testResults
      .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .map(({ name }) => name),
  };
}

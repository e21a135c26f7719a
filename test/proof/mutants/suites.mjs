import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './mutants.mjs';

const folder = join(root, 'var/mutants');
const output = join(folder, 'suites.json');
const applied = join(folder, 'applied.json');

/** Several times what the slowest suite takes on a busy machine; a single test that waits longer has failed, before the run is ended. */
const MOST_MS = 600_000;
const MOST_OF_A_TEST_MS = 120_000;

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
    [jest, '-i', '--ci', '--json', `--outputFile=${output}`, `--testTimeout=${MOST_OF_A_TEST_MS}`, '--runTestsByPath', ...suites],
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

/** A run that was ended tells nothing: it may be the machine that stood still, and not the mutant. */
function told() {
  if (!existsSync(output)) return { failed: [], unloaded: [], hasEnded: false };
  const { testResults } = JSON.parse(readFileSync(output, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    failed: tests.filter(({ status }) => status === 'failed').map(({ ancestorTitles, title }) => [...ancestorTitles, title].join(' › ')),
    unloaded: testResults
      .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .map(({ name }) => name),
    hasEnded: true,
  };
}

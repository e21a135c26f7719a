import { relative } from 'node:path';

/** Stories with real servers and browsers, two files at a time on two cores: only their waiting depends on the machine. */
const AGAIN = /^test\/(stories|browser)\//;
/** More files than this are no matter of an unlucky moment. */
const AT_MOST = 4;
/** How often a file that failed is played again. */
export const ROUNDS = 5;
/** Files that ran beside one that failed, as many as are played beside it again. */
const NEIGHBOURS = 4;

/** Jest's JSON, files by their path below the root. */
export const suitesOf = (run, root) => (run?.testResults ?? []).map((suite) => ({ ...suite, file: relative(root, suite.name) }));

const isFailed = ({ status }) => status === 'failed';
const failedTests = ({ assertionResults }) => assertionResults.filter(isFailed);

/** Tests that failed, each with what it said; a file that could not be loaded counts as one. */
export const failuresOf = (suite) => {
  const failed = failedTests(suite).map(({ fullName, failureMessages }) => ({
    name: `${suite.file} › ${fullName}`,
    message: failureMessages.join('\n'),
  }));
  return failed.length === 0 && isFailed(suite) ? [{ name: `${suite.file} › the file itself`, message: suite.message }] : failed;
};

/**
 * What is looked at again, and what ran beside it: a story that failed, at most four files of them, none of which holds a test that
 * `known` (test/unsteady.json) already names. Answers with why there is no second look otherwise.
 */
export function toPlayAgain(suites, known) {
  const failed = suites.filter(isFailed);
  const names = new Set(known.map(({ name }) => name));
  const again = failed.flatMap(failuresOf).find(({ name }) => names.has(name));
  if (again) return { refused: `unsteady before, and its cause was not found: ${again.name}` };
  if (failed.length > AT_MOST) return { refused: `${failed.length} files failed` };
  const other = failed.find(({ file }) => !AGAIN.test(file));
  if (other) return { refused: `chance is what it tests: ${other.file}` };
  const beside = suites
    .filter(
      ({ status, startTime, endTime }) => status === 'passed' && failed.some((one) => one.startTime < endTime && startTime < one.endTime),
    )
    .map(({ file }) => file);
  return { files: failed.map(({ file }) => file), beside: beside.slice(0, NEIGHBOURS) };
}

/** What of the first run counts as failed after the rounds: everything, unless each round passed it. */
export function judged(suites, rounds) {
  const failedAgain = new Set(
    rounds
      .flat()
      .filter(isFailed)
      .map(({ file }) => file),
  );
  const played = (file) => rounds.length === ROUNDS && rounds.every((round) => round.some((suite) => suite.file === file));
  const isUnsteady = ({ file }) => played(file) && !failedAgain.has(file);
  const failed = suites.filter(isFailed);
  return {
    unsteady: failed.filter(isUnsteady).flatMap(failuresOf),
    failed: failed.filter((suite) => !isUnsteady(suite)).flatMap(failuresOf),
  };
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * What failed in the first run (`FIRST`), read from Jest's JSON, and the second look at it (`SECOND`): why there is one, and at what
 * there never is, is told in docs/decisions/0017-second-look.md.
 *
 *     node .ci/second-look.mjs         runs again what may be looked at again; exit code 0 only if all of it passes
 *     node .ci/second-look.mjs judge N prints every failure and every unsteady test by name, then the counts; N steps failed besides
 */
const FIRST = 'var/ci/tests.json';
const SECOND = 'var/ci/second.json';
const RENDERING = 'var/ci/rendering.json';
/** Stories with real servers and browsers, two files at a time on two cores: only their waiting depends on the machine. */
const AGAIN = /^test\/(stories|browser)\//;
/** More than this is no matter of an unlucky moment. */
const AT_MOST = 4;

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
const named = (suite) => relative(process.cwd(), suite.name);
const failedSuites = (run) => (run?.testResults ?? []).filter(({ status }) => status === 'failed');
const tests = (suite, status) => suite.assertionResults.filter((test) => test.status === status);

function again() {
  const files = failedSuites(read(FIRST)).map(named);
  if (files.length === 0 || files.length > AT_MOST || !files.every((file) => AGAIN.test(file))) {
    console.log(`no second look: ${files.length} files failed${files.map((file) => `\n  ${file}`).join('')}`);
    return 1;
  }
  const options = ['--ci', '--runInBand', '--json', `--outputFile=${SECOND}`, '--runTestsByPath', ...files];
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  return spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...options], { stdio: 'inherit', env }).status ?? 1;
}

function show(word, suite, test) {
  console.log(`${word}: ${named(suite)} › ${test ? test.fullName : 'the file itself'}`);
  console.log((test ? test.failureMessages.join('\n') : suite.message).slice(0, 1_500));
}

function judge(steps) {
  const second = new Map((read(SECOND)?.testResults ?? []).map((suite) => [suite.name, suite]));
  let passed = 0;
  let failed = steps;
  for (const first of [read(FIRST), read(RENDERING)].flatMap((run) => run?.testResults ?? [])) {
    const suite = second.get(first.name) ?? first;
    passed += tests(suite, 'passed').length;
    failed += tests(suite, 'failed').length;
    for (const test of tests(suite, 'failed')) show('failed', suite, test);
    if (suite.status === 'failed' && tests(suite, 'failed').length === 0) show('failed', suite);
    if (suite.status === 'failed' || suite === first) continue;
    for (const test of tests(first, 'failed')) show('unsteady', first, test);
    if (tests(first, 'failed').length === 0) show('unsteady', first);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

process.exit(process.argv[2] === 'judge' ? judge(Number(process.argv[3])) : again());

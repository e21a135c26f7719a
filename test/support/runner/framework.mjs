import { pathToFileURL } from 'node:url';
import { jestExpect } from '@jest/expect';
import { createEmptyTestResult } from '@jest/test-result';
import { addEventHandler, afterAll, afterEach, beforeAll, beforeEach, describe, getState, it, resetState, run, test } from 'jest-circus';
import { formatExecError, formatResultsErrors } from 'jest-message-util';
import './register.mjs';

/**
 * Jest's `testRunner`: plays a file with jest-circus in the worker itself, without a virtual machine around it, so that what many files import
 * (server, engine, drivers) is loaded once a worker and not once a file, and loaded as it is in production. Why and what it costs:
 * docs/decisions/0019-tests-without-walls.md.
 */
Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, expect: jestExpect, it, test });

addEventHandler(({ name, test: played }) => {
  if (name === 'test_start') {
    const titles = [];
    for (let at = played; at.parent; at = at.parent) titles.unshift(at.name);
    jestExpect.setState({ currentTestName: titles.join(' '), testFailing: played.failing });
  }
  if (name === 'test_done') {
    const { numPassingAsserts, suppressedErrors, isExpectingAssertions } = jestExpect.getState();
    played.numPassingAsserts = numPassingAsserts;
    played.errors.push(...suppressedErrors);
    jestExpect.setState({ suppressedErrors: [] });
    const missing = jestExpect.extractExpectedAssertionsErrors();
    if (!isExpectingAssertions || played.errors.length === 0) played.errors.push(...missing.map(({ error }) => error));
  }
});

/**
 * Errors that nobody waited for are the fault of the test that is being played, else of the file; one that comes after the last test of a file,
 * of the next file, which tells where it was thrown.
 */
const strays = new Map();
const blame = (error, promise) => {
  const { currentlyRunningTest, unhandledErrors } = getState();
  const errors = currentlyRunningTest?.errors ?? unhandledErrors;
  errors.push(error);
  strays.set(promise, () => errors.splice(errors.indexOf(error), 1));
};
process.on('uncaughtException', (error) => blame(error));
process.on('unhandledRejection', blame);
process.on('rejectionHandled', (promise) => {
  strays.get(promise)?.();
  strays.delete(promise);
});

const asJestTellsIt = ({ testPath, errors, errorsDetailed, startedAt, ...result }) => {
  const [, ...titles] = testPath;
  return {
    ...result,
    ancestorTitles: titles.slice(0, -1),
    title: titles.at(-1),
    fullName: titles.join(' '),
    failureMessages: [...errors],
    failureDetails: [],
    location: null,
    startAt: startedAt,
    status: result.status === 'skip' ? 'pending' : result.status === 'done' ? (errors.length > 0 ? 'failed' : 'passed') : result.status,
  };
};

const counted = (results, status) => results.filter((result) => result.status === status).length;

/** Each call is a further file: the same module must not be taken from the loader's memory when a file is played again (`--watch`). */
let played = 0;

export default async function framework(globalConfig, config, _environment, _runtime, testPath) {
  const left = played > 0 ? getState().unhandledErrors : [];
  resetState();
  const state = getState();
  state.unhandledErrors.push(...left);
  strays.clear();
  state.testTimeout = globalConfig.testTimeout ?? config.testTimeout ?? 5_000;
  state.testNamePattern = globalConfig.testNamePattern ? new RegExp(globalConfig.testNamePattern, 'i') : null;
  state.parentProcess = process;
  jestExpect.setState({ expand: globalConfig.expand, testPath, suppressedErrors: [] });

  const url = pathToFileURL(testPath);
  played += 1;
  await import(`${url}?played=${played}`);
  const { testResults, unhandledErrors } = await run();
  state.unhandledErrors = [];

  const results = testResults.map(asJestTellsIt);
  const failures = formatResultsErrors(results, config, globalConfig, testPath);
  const unhandled = unhandledErrors.map((error) => formatExecError(error, config, globalConfig));
  return {
    ...createEmptyTestResult(),
    console: undefined,
    displayName: config.displayName,
    failureMessage: unhandled.length > 0 ? [failures ?? '', ...unhandled].join('\n\n') : failures,
    numFailingTests: counted(results, 'failed'),
    numPassingTests: counted(results, 'passed'),
    numPendingTests: counted(results, 'pending'),
    numTodoTests: counted(results, 'todo'),
    testExecError: unhandled.length > 0 ? { message: '', stack: unhandledErrors.join('\n') } : undefined,
    testFilePath: testPath,
    testResults: results,
  };
}

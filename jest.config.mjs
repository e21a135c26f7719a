/** Files are played in the worker itself, sources loaded by hooks of Node's own loader: test/support/runner. */
export const shared = {
  testEnvironment: '<rootDir>/test/support/runner/environment.mjs',
  testRunner: '<rootDir>/test/support/runner/framework.mjs',
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {},
  // Jest follows imports for --changed only; the loader has its own way to find them
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@fashen/portal$': '<rootDir>/apps/portal/src/index.ts',
    '^@fashen/workflow-(.+)$': '<rootDir>/workflows/$1/index.ts',
    '^@fashen/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
};

const roots = ['apps', 'libs', 'workflows', 'fixtures', 'test'].map((room) => `<rootDir>/${room}`);

const everything = {
  ...shared,
  displayName: 'fashen',
  roots,
  testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '/test/rendering/', '/test/browser/'],
  globalSetup: './test/support/run/setup.mjs',
  globalTeardown: './test/support/run/teardown.mjs',
};

/** Pages in a real browser; its setup runs only when one of its tests does. */
const browser = {
  ...shared,
  displayName: 'browser',
  roots,
  testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
  globalSetup: './test/browser/support/setup.mjs',
  globalTeardown: './test/browser/support/teardown.mjs',
};

/** Every file leaves some of its modules behind; a worker that holds more than this is replaced before the next file, or collecting rubbish takes over. */
const WORKER_MEMORY = '1500MB';

/** Milliseconds for one test: several times what the longest needs on a quiet machine, because a busy one must not fail. */
const PATIENCE = 300_000;

export default {
  projects: [everything, browser],
  testSequencer: './test/support/longest-first.mjs',
  testTimeout: PATIENCE,
  reporters: ['default', '<rootDir>/test/support/run/report.mjs'],
  workerIdleMemoryLimit: WORKER_MEMORY,
};

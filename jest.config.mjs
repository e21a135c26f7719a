import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
swc.module = { type: 'commonjs', importInterop: 'swc' };

/** Sources are transformed to CommonJS by SWC; why not ESM: docs/decisions (heap growth under Jest's ESM loader). */
export const shared = {
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testEnvironmentOptions: { customExportConditions: ['fashen-src', 'require', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/'],
  transform: { '^.+\\.(ts|m?js)$': ['@swc/jest', { ...swc, swcrc: false }] },
  transformIgnorePatterns: [],
};

const everything = {
  ...shared,
  displayName: 'fashen',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/workflows', '<rootDir>/fixtures', '<rootDir>/test'],
  testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '/test/rendering/', '/test/browser/'],
  globalSetup: './test/support/postgres.setup.mjs',
  globalTeardown: './test/support/postgres.teardown.mjs',
};

/** Pages in a real browser; its setup runs only when one of its tests does. */
const browser = {
  ...shared,
  displayName: 'browser',
  roots: ['<rootDir>/test/browser'],
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
  workerIdleMemoryLimit: WORKER_MEMORY,
};

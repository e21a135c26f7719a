import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
swc.module = { type: 'commonjs', importInterop: 'swc' };

/** Sources are transformed to CommonJS by SWC; why not ESM: docs/decisions (heap growth under Jest's ESM loader). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/workflows', '<rootDir>/fixtures', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/test/rendering/'],
  globalSetup: './test/support/postgres.setup.mjs',
  globalTeardown: './test/support/postgres.teardown.mjs',
  testEnvironmentOptions: { customExportConditions: ['fashen-src', 'require', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/'],
  transform: { '^.+\\.(ts|m?js)$': ['@swc/jest', { ...swc, swcrc: false }] },
  transformIgnorePatterns: [],
  testTimeout: 60_000,
};

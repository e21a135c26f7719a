import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = process.cwd();
const here = (file: string): string => join(ROOT, 'test/support/runner', file);

type Told = { fullName: string; status: string; numPassingAsserts: number; failureMessages: string[] };

/** Plays files as every test is played, in a Jest of its own. */
async function play(
  files: Readonly<Record<string, string>>,
  ...options: string[]
): Promise<{ tests: Told[]; files: Record<string, { status: string; message: string }> }> {
  const folder = mkdtempSync(join(tmpdir(), 'fashen-framework-'));
  const config = {
    rootDir: folder,
    testEnvironment: here('environment.mjs'),
    testRunner: here('framework.mjs'),
    transform: {},
    testMatch: ['**/*.spec.ts'],
    testTimeout: 200,
  };
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const output = join(folder, 'told.json');
    const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
    const args = [jest, '--config', JSON.stringify(config), '--json', `--outputFile=${output}`, ...options];
    await promisify(execFile)(process.execPath, args, { cwd: folder, env: { ...process.env, NODE_OPTIONS: '--no-warnings' } }).catch(
      () => {},
    );
    const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as {
      testResults: { name: string; status: string; message: string; assertionResults: Told[] }[];
    };
    return {
      tests: testResults.flatMap(({ assertionResults }) => assertionResults),
      files: Object.fromEntries(testResults.map(({ name, status, message }) => [name.slice(folder.length + 1), { status, message }])),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PLAYED = {
  'one.spec.ts': `
    enum Kind { plain }
    describe('a file', () => {
      it('passes', () => { expect(Kind.plain).toBe(0); expect(1).toBe(1); });
      it('fails', () => { expect('seen').toBe('wanted'); });
      it('waits for ever', () => new Promise(() => {}));
      it('asserts less than it promised', () => { expect.assertions(2); expect(1).toBe(1); });
      it('leaves a promise that fails', async () => {
        void Promise.reject(new Error('nobody waited for me'));
        await new Promise((resolve) => setTimeout(resolve, 20));
      });
      describe('whose preparation fails', () => {
        beforeAll(() => { throw new Error('no bed'); });
        it('is not played', () => {});
      });
    });`,
  'two.spec.ts': `
    import { state } from './state.js';
    it('is seen after the other file', () => { expect(state.seen).toBe(false); state.seen = true; });`,
  'three.spec.ts': `throw new Error('cannot be loaded'); export {};`,
  'state.ts': 'export const state: { seen: boolean } = { seen: false };',
};

describe('a file that is played in the worker', () => {
  it('is told as Jest tells it: what passed, with its assertions, what failed and why, what could not be loaded', async () => {
    const { tests, files } = await play(PLAYED);
    const told = Object.fromEntries(tests.map(({ fullName, status, failureMessages }) => [fullName, [status, failureMessages.join('')]]));
    expect(told).toEqual({
      'a file passes': ['passed', ''],
      'a file fails': ['failed', expect.stringContaining('wanted')],
      'a file waits for ever': ['failed', expect.stringContaining('200 ms')],
      'a file asserts less than it promised': ['failed', expect.stringContaining('two assertions')],
      'a file leaves a promise that fails': ['failed', expect.stringContaining('nobody waited for me')],
      'a file whose preparation fails is not played': ['failed', expect.stringContaining('no bed')],
      'is seen after the other file': ['passed', ''],
    });
    expect(tests.find(({ fullName }) => fullName === 'a file passes')?.numPassingAsserts).toBe(2);
    expect(files['three.spec.ts']).toEqual({ status: 'failed', message: expect.stringContaining('cannot be loaded') });
    // the place in the source, not in what was made of it
    expect(files['one.spec.ts']?.message).toMatch(/one\.spec\.ts:5:\d+/);
  });

  it('is played in part when a name is asked for', async () => {
    const { tests } = await play({ 'one.spec.ts': PLAYED['one.spec.ts'] }, '-t', 'passes');
    expect(tests.filter(({ status }) => status !== 'pending').map(({ fullName }) => fullName)).toEqual(['a file passes']);
  });
});

describe('a mutant', () => {
  it('is loaded in place of its source, in this file and no other, and the tree stays as it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fashen-mutant-'));
    const mutant = join(folder, 'mutant.json');
    const file = 'libs/domain/src/index.ts';
    const before = readFileSync(join(ROOT, file), 'utf8');
    writeFileSync(mutant, JSON.stringify({ file, find: before, replace: `${before}\nexport const MUTATED = true;` }));
    const script = `const domain = await import(${JSON.stringify(join(ROOT, file))}); process.stdout.write(String(domain.MUTATED));`;
    const { SOURCES } = await import('./sources.mjs');
    const run = (environment: Record<string, string>) =>
      promisify(execFile)(process.execPath, [...SOURCES, '--input-type=module', '-e', script], { env: { ...process.env, ...environment } });
    expect((await run({ FASHEN_MUTANT: mutant })).stdout).toBe('true');
    expect((await run({})).stdout).toBe('undefined');
    expect(readFileSync(join(ROOT, file), 'utf8')).toBe(before);
    rmSync(folder, { recursive: true });
  });
});

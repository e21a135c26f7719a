import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build, install, root } from '../apps/cli/bin/prepare.mjs';

/**
 * `npm test [-- --all] [--changed [REVISION]] [jest arguments]`: installs, builds, runs Jest. What it proves without and with `--all`:
 * docs/contributing.md, "Layers". `--changed` plays what reaches, by its imports, a file that differs from the revision (default: the last commit).
 * Types are checked by the build and by `npm run lint`; a run of named files builds nothing, what needs the build (browser, command line) makes it.
 */
const asked = process.argv.slice(2);
const whole = asked.includes('--all');
const changedAt = asked.indexOf('--changed');
const isRevision = (word) => word !== undefined && !word.startsWith('-');
const revision = changedAt < 0 ? undefined : isRevision(asked[changedAt + 1]) ? asked[changedAt + 1] : 'HEAD';
const rest = asked.filter(
  (word, at) => word !== '--all' && at !== changedAt && !(changedAt >= 0 && at === changedAt + 1 && isRevision(word)),
);
const named = rest.some((word) => !word.startsWith('-'));

install();
if (!named) build();
// two files at a time also on two cores: much of a story is waiting for a database
const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
const changed = revision === undefined ? [] : [`--changedSince=${revision}`];
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), workers, ...changed, ...rest], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --no-warnings`, ...(whole ? { FASHEN_TESTS: 'all' } : {}) },
});
process.exit(status ?? 1);

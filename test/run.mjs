import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build, install, root } from '../apps/cli/bin/prepare.mjs';

/** `npm test [-- jest arguments]`: installs, builds, checks the types of the tests, runs Jest. */
install();
build();
const node = (...args) => {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings` },
  });
  if (status !== 0) process.exit(status ?? 1);
};
node(join(root, 'node_modules/typescript/bin/tsc'), '-b');
// two files at a time also on two cores: much of a story is waiting for a database
const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
node(join(root, 'node_modules/jest/bin/jest.js'), workers, ...process.argv.slice(2));

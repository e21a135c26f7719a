import { spawnSync } from 'node:child_process';
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
node(join(root, 'node_modules/jest/bin/jest.js'), ...process.argv.slice(2));

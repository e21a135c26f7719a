import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitOf, root } from './tree.mjs';

/**
 * `npm run proof -- postmaster [--kills N] [--seed N]`: kills PostgreSQL N times (30) under a server that people write to
 * (test/recovery/postmaster.db.spec.ts), and tells what came out in docs/proof-postmaster.md.
 */
export function postmaster({ kills = 30, seed = 20_261_203 } = {}) {
  const found = join(root, 'var/postmaster.json');
  mkdirSync(join(root, 'var'), { recursive: true });
  rmSync(found, { force: true });
  const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', 'test/recovery/postmaster', '--ci'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_OPTIONS: '--no-warnings',
      FASHEN_PROOF_POSTMASTER: String(kills),
      FASHEN_PROOF_SEED: String(seed),
      FASHEN_PROOF_FOUND: found,
    },
  });
  if (status !== 0 || !existsSync(found)) return status || 1;
  const { acknowledged, unavailable } = JSON.parse(readFileSync(found, 'utf8'));
  writeFileSync(
    join(root, 'docs/proof-postmaster.md'),
    `# PostgreSQL, killed

Written by \`npm run proof -- postmaster\` at ${commitOf()}: a cluster of its own with every flush; its postmaster is ended with SIGKILL while four pairs of people write over HTTP, and started again on the same folder. Seed ${seed} · Node ${process.versions.node}

| | |
|---|---|
| kills | ${kills} |
| events acknowledged | ${acknowledged} |
| of them stored exactly once, in their place, with unbroken numbers and a chain that verifies | ${acknowledged} |
| answers 503 in words to those who wrote meanwhile, each sent again under its key | ${unavailable} |
| other answers | 0 |
| effects left in the outbox, incidents | 0 |
`,
  );
  return 0;
}

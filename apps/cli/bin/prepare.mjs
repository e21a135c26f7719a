import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs before anything is installed: Node's own modules only. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `需要 Node.js 20.19 或更高版本，当前为 ${process.versions.node}。\nNode.js 20.19 or newer is needed; this is ${process.versions.node}.`,
  );
  process.exit(2);
}

/** What npm and the compiler say goes to stderr: the first run of a verb with `--json` prints JSON too. */
const run = (command, args, environment = {}) => {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  if (done.status !== 0) {
    console.error(
      `“${command} ${args.join(' ')}” 未完成，原因见上。\n"${command} ${args.join(' ')}" did not complete; the reason stands above.`,
    );
    process.exit(done.status ?? 1);
  }
};

const hashOf = (...files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
};

/** Installs exactly what package-lock.json says, unless node_modules came from that very file. */
export function install() {
  const stamp = join(root, 'node_modules', '.fashen-lock');
  const wanted = hashOf(join(root, 'package-lock.json'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('正在安装依赖（首次约一至三分钟）… Installing dependencies (one to three minutes the first time)…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

/** The newest source, in milliseconds: decides whether dist is older. */
function newestSource(folder = root) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'var', '.git', 'test', 'fixtures', 'docs'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) newest = Math.max(newest, newestSource(path));
    else if (/\.(tsx?|mjs|json|css|html)$/.test(entry.name)) newest = Math.max(newest, statSync(path).mtimeMs);
  }
  return newest;
}

const BUILT = ['apps/server/dist/main.js', 'apps/web/dist/index.html'];

/** Compiles the products (not the tests) and packs the pages, unless dist is newer than every source. */
export function build() {
  const stamp = join(root, 'var', '.built');
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newestSource() && BUILT.every((file) => existsSync(join(root, file)))) return;
  console.error('正在编译… Building…');
  rmSync(stamp, { force: true });
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/server', 'apps/cli']);
  // a test says in its environment that it is one, and React would be built for development
  run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', join(root, 'apps/web'), '--logLevel', 'warn'], {
    NODE_ENV: 'production',
  });
  mkdirSync(join(root, 'var'), { recursive: true });
  writeFileSync(stamp, '');
}

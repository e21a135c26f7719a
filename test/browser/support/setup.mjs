import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { build } from '../../../apps/cli/bin/prepare.mjs';
import beginRun from '../../support/run/setup.mjs';
import { SOURCES } from '../../support/runner/sources.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fonts = join(root, 'test/browser/fonts');

const running = new Set();

/** Runs it in the root; what it says is told only when it fails, and then nothing else goes on. */
const run = (command, args, environment = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    child.on('error', reject);
    child.on('exit', (code) => {
      running.delete(child);
      if (code === 0) return resolve();
      for (const other of running) other.kill();
      reject(new Error(`${command} ${args.join(' ')}\n${said}`));
    });
  });

/** Chinese fonts of their own package, so that `npm start` does not bring them; and a fontconfig file that knows nothing else. */
function prepareFonts(base) {
  const kept = join(fonts, 'node_modules', '.fashen-lock');
  const lock = readFileSync(join(fonts, 'package-lock.json'), 'utf8');
  if (!existsSync(kept) || readFileSync(kept, 'utf8') !== lock) {
    const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: fonts, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The fonts of the browser tests could not be installed: ${stderr}`);
    writeFileSync(kept, lock);
  }
  const same = (family, ours) =>
    `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="strong"><string>${ours}</string></edit></match>`;
  const sans = ['sans-serif', 'system-ui', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC'].map((family) =>
    same(family, 'Noto Sans SC'),
  );
  const serif = ['serif', 'Songti SC', 'SimSun', 'STSong', 'FangSong', 'Noto Serif CJK SC'].map((family) => same(family, 'Noto Serif SC'));
  const config = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${join(fonts, 'node_modules/@expo-google-fonts')}</dir>
<cachedir>${join(base, 'font-cache')}</cachedir>
${[...sans, ...serif].join('\n')}
</fontconfig>
`;
  writeFileSync(join(base, 'fonts.conf'), config);
}

const node = process.execPath;

const PLAY = [...SOURCES, 'test/browser/play.ts'];
const playCity = (base) => existsSync(join(base, 'city/city.json')) || run(node, [...PLAY, '--only', '--home', join(base, 'city')]);

/** Unpacked once, before the workers start: two that unpack at the same moment start a file that is still written (`spawn ETXTBSY`). */
async function unpackChromium() {
  const own = tmpdir();
  // where the next run finds it again
  process.env.TMPDIR = process.env.FASHEN_TEST_TMP ?? own;
  process.env.FASHEN_CHROMIUM = await chromium.executablePath();
  process.env.TMPDIR = own;
}

/** The workbench as `npm run build` leaves it, made anew where a source is newer; a folder with fonts and, where it is wanted, the played city. */
export async function prepare(base, { city }) {
  process.env.FASHEN_BROWSER = base;
  await unpackChromium();
  if (!existsSync(join(base, 'fonts.conf'))) prepareFonts(base);
  build();
  if (city) await playCity(base);
}

/**
 * Once before all browser tests: builds the workbench where it is older than its sources, plays the invented city, prepares the fonts.
 * `FASHEN_BROWSER_PREPARED` names a folder that was prepared before: for work on the tests themselves.
 */
export default async function setup() {
  await beginRun();
  const prepared = process.env.FASHEN_BROWSER_PREPARED;
  const base = prepared ?? mkdtempSync(join(tmpdir(), 'fashen-browser-'));
  if (!prepared) globalThis.fashenBrowser = base;
  await prepare(base, { city: true });
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SOURCES } from '../support/runner/sources.mjs';
import { openapi } from './openapi/run.mjs';
import { postmaster } from './postmaster.mjs';
import { shaken } from './shaken.mjs';

/**
 * The long counts: `npm run proof [-- --seed N --kills N --numbers N --histories N --reviews N --edits N --redlines N --composed N]`. Runs the recovery, replay,
 * random-edit and composition suites with more runs than `npm test`, lets LibreOffice settle redlines where it is installed, and writes what came out, with
 * the seed that gives it again, to docs/proof.md. `npm run proof -- --samples FOLDER` instead follows the anchors of
 * real texts (samples.ts), `--reading FOLDER` reads them (reading.ts); `npm run proof -- mutants` changes what matters, a little at a time
 * (mutants/run.mjs); `npm run proof -- shaken` plays the stories with delays by chance (shaken.mjs); `npm run proof -- postmaster` kills PostgreSQL under a
 * server (postmaster.mjs); `npm run proof -- texts` hands in texts made to be slow (texts.ts); `npm run proof -- openapi` asks what the served OpenAPI
 * document says, right and wrong (openapi/); `npm run proof -- uploads` sends hostile uploads (uploads/run.ts).
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const asked = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
if (process.argv[2] === 'shaken') process.exit(shaken({ runs: asked('runs', 20), seed: asked('seed', 20_261_202) }));
if (process.argv[2] === 'postmaster') process.exit(postmaster({ kills: asked('kills', 30), seed: asked('seed', 20_261_203) }));
if (process.argv[2] === 'texts') {
  const counted = [asked('texts', 10_000), asked('seed', 20_261_203)].map(String);
  const { status } = spawnSync(process.execPath, [...SOURCES, join(root, 'test/proof/texts.ts'), ...counted], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
if (process.argv[2] === 'uploads') {
  const script = [join(root, 'test/proof/uploads/run.ts'), String(asked('count', 5_000)), String(asked('seed', 20_261_203))];
  process.exit(spawnSync(process.execPath, ['--no-warnings', ...SOURCES, ...script], { cwd: root, stdio: 'inherit' }).status ?? 1);
}
if (process.argv[2] === 'mutants') {
  const { status } = spawnSync(process.execPath, [join(root, 'test/proof/mutants/run.mjs'), ...process.argv.slice(3)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
if (process.argv[2] === 'openapi') process.exit(await openapi(process.argv.slice(3)));

/** What reads texts that are not ours to keep: by option, the script beside this one. */
for (const [option, script] of [
  ['--samples', 'samples.ts'],
  ['--reading', 'reading.ts'],
]) {
  const at = process.argv.indexOf(option);
  if (at < 0) continue;
  const { status } = spawnSync(process.execPath, [...SOURCES, join(root, 'test/proof', script), resolve(process.argv[at + 1] ?? '.')], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

const counts = {
  seed: asked('seed', 20_261_124),
  kills: asked('kills', 250),
  numbers: asked('numbers', 1_000),
  histories: asked('histories', 5_000),
  reviews: asked('reviews', 200),
  edits: asked('edits', 10_000),
  redlines: asked('redlines', 300),
  composed: asked('composed', 200_000),
};
const unusable = Object.entries(counts).filter(([, count]) => !Number.isInteger(count) || count < 1);
if (unusable.length > 0) {
  console.error(`Whole numbers from 1 are expected for: ${unusable.map(([name]) => `--${name}`).join(', ')}`);
  process.exit(2);
}

mkdirSync(join(root, 'var'), { recursive: true });

/** Runs jest and gives the rows of what it found; undefined when it found nothing. */
function suites(...args) {
  const output = join(root, 'var/proof.json');
  rmSync(output, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/jest/bin/jest.js'), ...args, '--json', `--outputFile=${output}`],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --no-warnings`,
        FASHEN_PROOF_SEED: String(counts.seed),
        FASHEN_PROOF_KILLS: String(counts.kills),
        FASHEN_PROOF_NUMBERS: String(counts.numbers),
        FASHEN_PROOF_HISTORIES: String(counts.histories),
        FASHEN_PROOF_REVIEWS: String(counts.reviews),
        FASHEN_PROOF_EDITS: String(counts.edits),
        FASHEN_PROOF_COMPOSED: String(counts.composed),
        REDLINES: String(counts.redlines),
      },
    },
  );
  if (!existsSync(output)) process.exit(status || 1);
  const results = JSON.parse(readFileSync(output, 'utf8')).testResults.flatMap(({ assertionResults }) => assertionResults);
  const rows = results.map(({ ancestorTitles, title, status: ended }) => `| ${[...ancestorTitles, title].join(' ')} | ${ended} |`);
  return { status: status ?? 1, rows };
}

const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
const long = suites('test/recovery', 'test/replay', 'comparison/random-edits', 'test/composition', '--runInBand');
const office = hasOffice
  ? suites('-c', 'jest.rendering.config.mjs', 'test/rendering/redline')
  : { status: 0, rows: ['| redlines settled by LibreOffice | not run: there is no `soffice` here |'] };

writeFileSync(
  join(root, 'docs/proof.md'),
  `# Proof

The long runs of \`npm run proof\`, which writes this page. The same seed gives the same runs; \`npm test\` makes shorter ones.

Seed ${counts.seed} · ${counts.kills} kills on each database · ${counts.numbers} times a hundred registrations with kills in between on each · ${counts.histories} histories of the model and ${counts.reviews} of the server's own handlers on each database · ${counts.edits} edits of invented statutes · ${hasOffice ? counts.redlines : 'no'} redlines settled by LibreOffice · ${counts.composed} steps by chance through workflows side by side · Node ${process.versions.node}

| what holds | result |
|---|---|
${[...long.rows, ...office.rows].join('\n')}
`,
);
console.log(readFileSync(join(root, 'docs/proof.md'), 'utf8'));
process.exit(long.status || office.status);

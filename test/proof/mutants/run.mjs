import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '../../support/run/postgres.mjs';
import { mutants, root } from './mutants.mjs';
import { runSuites } from './suites.mjs';

/**
 * `npm run proof -- mutants [--only NAME] [--from NAME]`: applies each mutant alone and runs the suites that it names; one of their tests must
 * fail. Results are kept in var/mutants.json for as long as neither a source nor
 * one of those suites changes, so that the run can be stopped and gone on with.
 */
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });

const sha256 = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What all results hold for: every tracked source as it lies in the tree, but the specs. */
function treeHash() {
  const sources = ['apps', 'libs', 'workflows', 'fixtures', 'test', 'package-lock.json'];
  const lines = git('ls-tree', '-r', 'HEAD', '--', ...sources).split('\n');
  const changed = git('diff', 'HEAD', '--', ...sources, ':!*.spec.ts', ':!test/proof/mutants', ':!*.md');
  const others = lines.filter((line) => !/\.spec\.ts$|\ttest\/proof\/mutants\/|\.md$/.test(line));
  return sha256(others.join('\n') + changed);
}

/** What one result holds for besides: the mutant itself, and the specs that have to notice it. */
const keyOf = (mutant) => sha256(JSON.stringify(mutant) + mutant.suites.map(textOf).join('\n'));
const textOf = (suite) => readFileSync(join(root, suite), 'utf8');
const greenKey = (suite) => `${suite} ${sha256(textOf(suite))}`;

const kept = join(root, 'var/mutants.json');
const tree = treeHash();
const known = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
const results = known.tree === tree ? known : { tree, green: [], mutants: {} };
mkdirSync(join(root, 'var'), { recursive: true });
const keep = () => writeFileSync(kept, JSON.stringify(results, null, 2));

const all = mutants();
const only = option('only');
const from = option('from');
const first = from === undefined ? 0 : all.findIndex(({ name }) => name === from);
const asked = all.slice(Math.max(first, 0)).filter(({ name }) => only === undefined || name === only);
if (first < 0 || asked.length === 0) {
  console.error(`There is no mutant of the name ${only ?? from}.`);
  process.exit(2);
}

const server = process.env.TEST_PG_URL ? undefined : await startPostgres();
process.env.TEST_PG_URL ??= server.url;

/** So many suites at a time, so that what was found green is kept. */
const AT_ONCE = 8;
const unproven = [...new Set(asked.flatMap(({ suites }) => suites))].filter((suite) => !results.green.includes(greenKey(suite)));
if (unproven.length > 0) console.log(`${unproven.length} suites without a mutant …`);
while (unproven.length > 0) {
  const suites = unproven.splice(0, AT_ONCE);
  const { failed, unloaded, hasEnded } = runSuites(suites);
  if (!hasEnded) unloaded.push('(does not end)');
  if (failed.length + unloaded.length > 0) {
    console.error(`Without a mutant there fail already:\n${[...failed, ...unloaded].join('\n')}`);
    await server?.stop();
    process.exit(1);
  }
  results.green.push(...suites.map(greenKey));
  keep();
}

for (const mutant of asked) {
  const before = results.mutants[mutant.name];
  if (before?.key === keyOf(mutant)) continue;
  const { failed, unloaded, hasEnded, seconds } = runSuites(mutant.suites, mutant);
  const otherwise = unloaded.length > 0 ? 'does not load' : hasEnded ? 'survived' : 'does not end';
  const end = failed.length > 0 ? 'caught' : otherwise;
  results.mutants[mutant.name] = { key: keyOf(mutant), of: mutant, end, by: failed, seconds };
  console.log(`${end === 'caught' ? '  ' : '! '}${end} in ${seconds.toFixed(1)} s: ${mutant.room}: ${mutant.name}`);
  keep();
}

await server?.stop();

const done = all.flatMap((mutant) => (results.mutants[mutant.name]?.key === keyOf(mutant) ? [results.mutants[mutant.name]] : []));
const open = done.filter(({ end }) => end !== 'caught');
if (done.length === all.length) {
  writeFileSync(join(root, 'docs/proof-mutants.md'), page(done));
  console.log('docs/proof-mutants.md is written.');
}
console.log(`${done.length} of ${all.length} mutants were applied, ${done.length - open.length} caught.`);
for (const { of: mutant, end } of open) console.error(`${end}: ${mutant.room}: ${mutant.name} (${mutant.file})`);
process.exit(open.length > 0 ? 1 : 0);

function page(rows) {
  const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
  const more = (by) => (by.length > 1 ? ` (and ${by.length - 1} more)` : '');
  const line = ({ of: { room, name, why }, end, by, seconds }) =>
    `| ${room} | ${cell(name)}: ${cell(why)} | ${end === 'caught' ? `${cell(by[0])}${more(by)}` : end} | ${seconds.toFixed(1)} |`;
  const total = rows.reduce((sum, { seconds }) => sum + seconds, 0);
  return `# Mutants

Small changes of what matters, each applied alone by \`npm run proof -- mutants\`, which writes this page. Each has to be noticed by a test of the suites that its entry in \`test/proof/mutants/rooms\` names, and all of these run in \`npm test\`.

${rows.length} mutants · ${rows.filter(({ end }) => end === 'caught').length} caught · nothing is left to chance, so that there is no seed · commit ${git('rev-parse', '--short', 'HEAD').trim()} · tree ${tree} · ${(total / 60).toFixed(0)} minutes · Node ${process.versions.node}

| room | what | caught by | seconds |
|---|---|---|---|
${rows.map(line).join('\n')}
`;
}

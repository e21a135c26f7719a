import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/**
 * How a process of the tests loads TypeScript, as hooks of Node's own module loader: sources stay where they are, what SWC makes of one is
 * kept under its content's hash and read again by every later process. Types are not looked at (`npm run build` and `npm run lint` do).
 *
 * `FASHEN_MUTANT` names a JSON file `{ file, find, replace }`: that one source is loaded with the change (test/proof/mutants).
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const options = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
const kept = join(root, 'var/loaded');
mkdirSync(kept, { recursive: true });
const recipe = createHash('sha256')
  .update(JSON.stringify(options))
  .update(readFileSync(join(root, 'node_modules/@swc/core/package.json')))
  .digest();

const mutant = process.env.FASHEN_MUTANT ? JSON.parse(readFileSync(process.env.FASHEN_MUTANT, 'utf8')) : null;

/** The source of a file; of the mutated one, with the change. @throws Error where the change does not fit exactly once */
function sourceOf(path) {
  const source = readFileSync(path, 'utf8');
  if (mutant === null || relative(root, path) !== mutant.file) return source;
  if (source.split(mutant.find).length !== 2)
    throw new Error(`The mutant fits ${source.split(mutant.find).length - 1} times into ${mutant.file}`);
  return source.replace(mutant.find, () => mutant.replace);
}

const SOURCE = /\.tsx?(\?|$)/;

function compiled(path) {
  const source = sourceOf(path);
  const file = join(kept, createHash('sha256').update(recipe).update(path).update('\0').update(source).digest('hex'));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { jsc } = options;
  const parser = { ...jsc.parser, tsx: path.endsWith('x') };
  const { code } = transformSync(source, {
    ...options,
    jsc: { ...jsc, parser, experimental: { keepImportAttributes: true } },
    filename: path,
    swcrc: false,
    sourceMaps: 'inline',
  });
  // another process may keep the same file at the same moment
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, file);
  return code;
}

/** Sources name each other as they will be called once compiled (`./x.js`). */
export async function resolve(specifier, context, next) {
  const conditions = [...context.conditions, 'fashen-src'];
  if (specifier.startsWith('.') && context.parentURL && SOURCE.test(context.parentURL)) {
    const url = new URL(specifier, context.parentURL);
    for (const ending of ['.ts', '.tsx']) {
      const source = new URL(url.href.replace(/\.js$/, ending));
      if (source.href !== url.href && existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
    }
  }
  return next(specifier, { ...context, conditions });
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !SOURCE.test(url)) return next(url, context);
  return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a package that hold its licence, and what Apache-2.0 wants to be passed on. */
const TEXTS = /^(?:licen[cs]e|copying|copyright|notice)(?:[-.].*)?$/i;
const byCode = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Every package that an installation runs or that is bundled into the workbench, from the lock file: `npm install --omit=dev` brings these.
 * `texts` is empty where the package holds none, and for parts of one machine alone (`isOptional`), which stand under the licence of the
 * package that asks for them: so the list is the same wherever it is made.
 */
export function productionPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { link, dev }]) => path.includes('node_modules/') && !link && !dev)
    .map(([path, { version, license, optional }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
      isOptional: optional === true,
      texts: optional ? [] : textsIn(join(root, path)),
    }))
    .sort((one, other) => byCode(`${one.name} ${one.version}`, `${other.name} ${other.version}`));
}

function textsIn(folder) {
  if (!existsSync(folder)) throw new Error(`${folder} is in the lock file and not installed; run npm ci`);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && TEXTS.test(entry.name));
  return names
    .map(({ name }) => name)
    .sort(byCode)
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n').trim());
}

/** 第三方软件声明: name, version, licence and its text of each, as the licences ask of whoever passes the software on. */
export function thirdPartyNotices(root) {
  const unique = new Map(productionPackages(root).map((one) => [`${one.name} ${one.version}`, one]));
  const rule = '-'.repeat(72);
  const parts = [...unique].map(([title, { license, texts }]) =>
    [rule, title, license, '', ...(texts.length > 0 ? texts : ['(The package holds no text of its own.)'])].join('\n'),
  );
  return `第三方软件声明 Third-party notices\n\n法审包含下列软件，按各自的许可证提供。Fashen contains the software below, each under its own licence.\nelkjs 按 EPL-2.0 原样使用，源代码见 https://github.com/kieler/elkjs 。elkjs is used unmodified under EPL-2.0; its source is at https://github.com/kieler/elkjs .\n\n${parts.join('\n\n')}\n`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationsOf, decodeText, outline, textOf } from '@fashen/legal-text';

/**
 * The reading of real texts: `npm run proof -- --reading FOLDER`, where FOLDER holds txt files. Each text must be regained to the character
 * (exit 1 where one is not). Articles are held against a count by another measure, the lines that begin with 第…条; where the two
 * differ, and where a citation leads nowhere, the line is for a person to read.
 */
const folder = process.argv[2]!;
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
if (names.length === 0) throw new Error(`No txt files in ${folder}`);

let lost = 0;
for (const name of names.sort()) {
  const text = decodeText(readFileSync(join(folder, name)));
  if (text === undefined) throw new Error(`${name} is neither UTF-8 nor GB 18030`);
  const read = outline(text);
  const isWhole = textOf(read.nodes) === text;
  if (!isWhole) lost += 1;
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => /^\s*第[零〇一二三四五六七八九十百千\d]+条/.test(line)).length;
  const { article } = read.counts;
  const dangling = citationsOf(read).filter(({ isDangling }) => isDangling);
  const differs = article === lines ? '' : ` · lines that begin with 第…条: ${lines}`;
  const nowhere = dangling.length === 0 ? '' : ` · leading nowhere: ${dangling.map(({ raw }) => raw).join('、')}`;
  console.log(
    `${isWhole ? 'whole' : 'LOST '} ${name} · ${read.title.slice(0, 40)} · ${read.form} · articles ${article}${differs}${nowhere}`,
  );
}
console.log(`${names.length} texts, ${lost} not regained`);
process.exit(lost === 0 ? 0 : 1);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type OutlineNode, outline, reanchor } from '@fashen/legal-text';

/**
 * The anchors of real texts: `npm run proof -- --samples FOLDER`, where FOLDER holds pairs NAME.old.txt and NAME.new.txt. Follows every 条,
 * 款 and 项 and prints how many live on and why the others are gone. Nothing says which clause is the right one, so each heir is held
 * against the whole new text by another measure, the pairs of signs in common: where another clause is more alike, or the heir is less than
 * half alike, both are printed for a person to read. A clause above or below the heir is no other clause.
 */
const TYPES: Readonly<Record<string, string>> = { article: '条', paragraph: '款', item: '项' };
const SHOWN = 70;

type Clause = { node: OutlineNode; text: string; pairs: Map<string, number> };

const textOf = (node: OutlineNode): string => [node.text, ...node.children.map(textOf)].join('');

function clausesOf(nodes: readonly OutlineNode[]): Clause[] {
  return nodes.flatMap((node) => {
    const text = textOf(node).normalize('NFKC').replace(/\s/g, '').slice(node.label.length);
    return [...(node.type in TYPES ? [{ node, text, pairs: pairsOf(text) }] : []), ...clausesOf(node.children)];
  });
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.set(text.slice(at, at + 2), (pairs.get(text.slice(at, at + 2)) ?? 0) + 1);
  return pairs;
}

const sizeOf = (pairs: Map<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

function likeness(one: Clause, other: Clause): number {
  let common = 0;
  for (const [pair, count] of one.pairs) common += Math.min(count, other.pairs.get(pair) ?? 0);
  return (2 * common) / Math.max(1, sizeOf(one.pairs) + sizeOf(other.pairs));
}

const isKin = (one: OutlineNode, other: OutlineNode): boolean => one.id.startsWith(other.id) || other.id.startsWith(one.id);

function followPair(name: string, old: string, next: string): void {
  const [from, to] = [outline(old), outline(next)];
  const comparison = compare(from, to);
  const clauses = clausesOf(to.nodes);
  const counts = new Map<string, number>();
  const count = (what: string): unknown => counts.set(what, (counts.get(what) ?? 0) + 1);
  console.log(`\n## ${name}`);
  for (const clause of clausesOf(from.nodes)) {
    const type = TYPES[clause.node.type]!;
    const found = reanchor(clause.node.anchor, comparison);
    count(`${type} all`);
    count(`${type} ${found.gone ? found.reason : 'followed'}`);
    if (found.gone) continue;
    const heir = clauses.find(({ node }) => node.id === found.id);
    if (heir === undefined) throw new Error(`${clause.node.anchor} was followed to ${found.anchor}, which is no clause of the new text`);
    const alike = likeness(clause, heir);
    const others = clauses.filter(({ node, text }) => !isKin(node, heir.node) && text !== heir.text);
    const [best] = others.map((other) => ({ other, alike: likeness(clause, other) })).sort((a, b) => b.alike - a.alike);
    if (best === undefined || (best.alike <= alike && alike >= 0.5)) continue;
    count(`${type} to read`);
    console.log(
      `${clause.node.anchor} → ${found.anchor} (${alike.toFixed(2)}), next best ${best.other.node.anchor} (${best.alike.toFixed(2)})`,
    );
    for (const [what, { text }] of [
      ['old', clause],
      ['new', heir],
      ['other', best.other],
    ] as const)
      console.log(`  ${what}: ${text.slice(0, SHOWN)}`);
  }
  for (const type of Object.values(TYPES)) {
    const of = (what: string): number => counts.get(`${type} ${what}`) ?? 0;
    const gone = ['removed', 'rewritten', 'split', 'ambiguous'].map((reason) => `${reason} ${of(reason)}`).join(', ');
    console.log(`${type}: ${of('followed')} of ${of('all')} followed (${gone}); to read: ${of('to read')}`);
  }
}

const folder = process.argv[2] ?? '.';
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.old.txt') ? [file.slice(0, -'.old.txt'.length)] : []));
if (names.length === 0) throw new Error(`No pairs NAME.old.txt and NAME.new.txt in ${folder}`);
for (const name of names) {
  const [old, next] = ['old', 'new'].map((side) => readFileSync(join(folder, `${name}.${side}.txt`), 'utf8'));
  followPair(name, old!, next!);
}

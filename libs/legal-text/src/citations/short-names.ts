import type { OutlineNode } from '../outline-node.js';

const DEFINITION =
  /《((?:[^《》]|《[^《》]{0,80}》){1,120})》(?:[（(][^（()）]{0,40}[）)])?[（(](?:[^（()）《》]{0,40}[，,、])?以下(?:统一)?(?:简称|称)(?:为)?[：:]?[“"「《]{0,2}([^“”"「」《》（）()，,]{2,30})[”"」》]{0,2}[）)]/g;
const OWN = /^(本|该|上述)/;

/** Short names that the text introduces （以下简称…） behind a name in 《》, to the full name. 本办法 and the like are not among them. */
export function shortNames(nodes: Iterable<OutlineNode>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { text } of nodes)
    for (const [, full = '', short = ''] of text.matchAll(DEFINITION)) if (!OWN.test(short) && !names.has(short)) names.set(short, full);
  return names;
}

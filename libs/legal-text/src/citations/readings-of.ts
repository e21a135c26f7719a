import type { Outline } from '../outline.js';
import type { NodeType, OutlineNode } from '../outline-node.js';
import { readLabel } from '../structure/labels.js';
import { type Root, type Standpoint, standpoints } from './places-of-text.js';
import { CitationReader, type Reading } from './read-citations.js';
import { resolvePlace, resolveRelative } from './resolve.js';
import { shortNames } from './short-names.js';
import { tokenizer } from './tokens.js';

/** A reading with the node whose text it stands in, and where that is. */
export type PlacedReading = { reading: Reading; node: OutlineNode; from: Standpoint };
/** A text as citations are looked up in it. */
export type Lookup = { places: ReadonlyMap<string, [OutlineNode, Standpoint]>; named: ReadonlyMap<string, Root> };

const SILENT = new Set<NodeType>(['title', 'front', 'contents', 'document', 'attachment', 'attachmentList', 'closing', 'part', 'chapter']);

export function lookupOf(outline: Pick<Outline, 'title' | 'nodes'>): Lookup & { own: Root | undefined } {
  const { roots, places } = standpoints(outline);
  return {
    own: roots[0],
    places: new Map(places.map((place) => [place[0].id, place])),
    named: new Map(roots.flatMap((root) => namesOf(root).map((name) => [plain(name), root]))),
  };
}

/** An attachment answers to its name and to 附件2. */
const namesOf = ({ name, node }: Root): string[] => [node?.type === 'attachment' ? node.label : '', name].filter((each) => each !== '');

/** All citations of a text as they are written, in order. */
export function readingsOf({ title }: Pick<Outline, 'title'>, { own, places }: ReturnType<typeof lookupOf>): PlacedReading[] {
  const all = [...places.values()];
  const short = shortNames(all.map(([node]) => node));
  const tokens = tokenizer([...short.keys()]);
  const amended = own?.articles.size === 0 ? AMENDS.exec(title)?.[1] : undefined;
  return all.flatMap(([node, from]) => {
    if (SILENT.has(node.type)) return [];
    const read = new CitationReader(node.text, tokens(node.text, labelLength(node)), (name) => short.get(name)).read();
    const isAmending = amended !== undefined && from.root.node === undefined;
    return (isAmending ? read.flatMap((reading) => ofAmended(reading, amended, node)) : read).map((reading) => ({ reading, node, from }));
  });
}

const AMENDS = /关于(?:修改|修正|废止)[^《]{0,10}《(.{2,80})》.{0,20}的决定$/;

/**
 * A 修改决定 says 第三条, or 本办法第三条 in quoted words, of the text that it amends, by its old numbers, so it is looked up nowhere; what is relative stands in the
 * words of that text and cites nothing of the decision.
 */
function ofAmended(reading: Reading, amended: string, { text }: OutlineNode): Reading[] {
  if (reading.kind === 'relative') return [];
  const isOfAmended = reading.kind === 'own' && !text.startsWith('本决定', reading.start);
  return [isOfAmended ? { ...reading, kind: 'amended' as const, title: amended } : reading];
}

/** The attachment that 附件2 means; 附件 without number the only one. An attachment may also be a file of its own and not be in this text. */
export function attachmentOf(words: string, named: Lookup['named']): Root | undefined {
  const label = words.normalize('NFKC');
  return named.get(label) ?? (/\d$/.test(label) || named.has(`${label}2`) ? undefined : named.get(`${label}1`));
}

/** With and without the state's name it is the same law. */
export const plain = (name: string): string => name.replace(/[\s《》〈〉]/g, '').replace(/^中华人民共和国/, '');

/** A label is no citation of itself. */
const labelLength = (node: OutlineNode): number => (node.label === '' ? 0 : (readLabel(node.text, true)?.lead.length ?? 0));

/** The nodes that a reading means from where it stands; empty when it cites another text, or no place of this one. */
export function targetsOf(
  { kind, title, steps, through, words }: Reading,
  from: Standpoint,
  named: ReadonlyMap<string, Root>,
): OutlineNode[] {
  if (kind === 'own' && words === '') return resolvePlace(steps, through, from.root, from);
  if (kind === 'amended') return [];
  if (kind === 'relative') return resolveRelative(words, steps, from);
  const root = words !== '' ? attachmentOf(words, named) : title === null ? undefined : named.get(plain(title));
  if (root === undefined) return [];
  if (steps.length > 0) return resolvePlace(steps, through, root, undefined);
  return root.node === undefined ? [] : [root.node];
}

import type { Outline } from '../outline.js';
import type { NodeType, OutlineNode } from '../outline-node.js';
import { readLabel } from '../structure/labels.js';
import type { Citation } from './citation.js';
import { numberOf } from './place.js';
import { type Root, type Standpoint, standpoints } from './places-of-text.js';
import { CitationReader, type Reading } from './read-citations.js';
import { resolvePlace, resolveRelative } from './resolve.js';
import { shortNames } from './short-names.js';
import { tokenizer } from './tokens.js';

const SILENT = new Set<NodeType>(['title', 'front', 'contents', 'document', 'attachment', 'attachmentList', 'closing', 'part', 'chapter']);

/**
 * All citations of a text, in order: by full name, by short name that the text introduced, of its own places, relative ones (前款), and
 * by document number. Places in this text, and in documents it carries, are looked up; whether a cited law exists is not asked here.
 */
export function citationsOf(outline: Pick<Outline, 'title' | 'nodes'>): Citation[] {
  const { roots, places } = standpoints(outline);
  const short = shortNames(places.map(([node]) => node));
  const tokens = tokenizer([...short.keys()]);
  const named = new Map(roots.filter(({ name }) => name !== '').map((root) => [plain(root.name), root]));
  const amended = roots[0]?.articles.size === 0 ? AMENDS.exec(outline.title)?.[1] : undefined;
  return places.flatMap(([node, from]) => {
    if (SILENT.has(node.type)) return [];
    const all = new CitationReader(node.text, tokens(node.text, labelLength(node)), (name) => short.get(name)).read();
    const read = amended !== undefined && from.root.node === undefined ? all.flatMap((reading) => ofAmended(reading, amended, node)) : all;
    return read.map((reading) => citation(reading, node, from, named));
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

/** With and without the state's name it is the same law. */
const plain = (name: string): string => name.replace(/[\s《》〈〉]/g, '').replace(/^中华人民共和国/, '');

/** A label is no citation of itself. */
const labelLength = (node: OutlineNode): number => (node.label === '' ? 0 : (readLabel(node.text)?.lead.length ?? 0));

function citation(reading: Reading, node: OutlineNode, from: Standpoint, named: ReadonlyMap<string, Root>): Citation {
  const { kind, title, documentNumber, steps, through, start, end } = reading;
  const targets = targetsOf(reading, from, named);
  const isOwn = kind === 'own' || kind === 'relative';
  const place = isOwn ? placeOf(reading, from, targets) : { article: numberOf(steps, '条'), paragraph: numberOf(steps, '款') };
  return {
    raw: node.text.slice(start, end),
    kind,
    title,
    documentNumber,
    ...place,
    inserted: steps.find(({ unit }) => unit === '条')?.inserted ?? 0,
    item: numberOf(steps, '项'),
    subitem: numberOf(steps, '目'),
    through,
    at: node.id,
    start,
    targets: targets.map(({ id }) => id),
    isDangling: targets.length === 0 && (isOwn || (kind === 'named' && named.has(plain(title ?? '')) && steps.length > 0)),
  };
}

function targetsOf({ kind, title, steps, through, words }: Reading, from: Standpoint, named: ReadonlyMap<string, Root>): OutlineNode[] {
  if (kind === 'own') return resolvePlace(steps, through, from.root, from);
  if (kind === 'amended') return [];
  if (kind === 'relative') return resolveRelative(words, steps, from);
  const root = title === null ? undefined : named.get(plain(title));
  if (root === undefined) return [];
  if (steps.length > 0) return resolvePlace(steps, through, root, undefined);
  return root.node === undefined ? [] : [root.node];
}

/** Said or understood: 第二款 and 前款 are of the article they stand in, 前条 is the article found. */
function placeOf({ steps, words }: Reading, from: Standpoint, [target]: OutlineNode[]): Pick<Citation, 'article' | 'paragraph'> {
  const said = numberOf(steps, '条');
  const isHeading = steps[0]?.unit === '章' || steps[0]?.unit === '节' || steps[0]?.unit === '编' || /[章节]$/.test(words);
  const own = isHeading ? null : (from.article?.number ?? null);
  const paragraph = numberOf(steps, '款') ?? (target?.type === 'paragraph' && /款$/.test(words) ? target.number : null);
  if (/条$/.test(words))
    return { article: words.startsWith('前') ? (resolveRelative(words, [], from)[0]?.number ?? null) : own, paragraph };
  return { article: said ?? own, paragraph };
}
